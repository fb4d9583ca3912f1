using System.Globalization;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Publishing;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// A file is the same until something is published, the day turns (some tell their age) or the program is another. So its entity tag
/// is known without making it, and whoever has it already is told so (RFC 9110, 13). Weak: compression changes the bytes.
/// </summary>
internal static class Revalidation
{
    private static readonly string Build = typeof(Revalidation).Module.ModuleVersionId.ToString("N")[..8];

    public static RouteGroupBuilder WithEntityTags(this RouteGroupBuilder group) => group.AddEndpointFilter(async (call, next) =>
    {
        var context = call.HttpContext;
        if (context.User.IsSignedIn())
            return await next(call); // kept by nobody
        var tag = await TagAsync(context);
        if (new RequestHeaders(context.Request.Headers).IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            Mark(context, tag);
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK)
                Mark(context, tag);
            return Task.CompletedTask;
        });
        return await next(call);
    });

    private static void Mark(HttpContext context, EntityTagHeaderValue tag)
    {
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.CacheControl = "no-cache"; // to be asked again, and answered with 304
    }

    /// <summary>An older revision too depends on today's: a figure that is withheld now is withheld there.</summary>
    private static async ValueTask<EntityTagHeaderValue> TagAsync(HttpContext context)
    {
        var today = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var edition = await context.RequestServices.GetRequiredService<CurrentEdition>().GetAsync(context.RequestAborted);
        var published = (edition.PublishedUtc?.Ticks / TimeSpan.TicksPerMicrosecond)?.ToString("x", CultureInfo.InvariantCulture);
        return new EntityTagHeaderValue($"\"{edition.Revision}-{published}-{DanishPeriod.Timestamp(today)[..10]}-{Build}\"", isWeak: true);
    }
}
