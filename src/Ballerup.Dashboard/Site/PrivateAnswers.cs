using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.StaticAssets;

namespace Ballerup.Dashboard.Site;

/// <summary>What a signed-in person is shown stays in no cache, and its length tells nobody about what is in it.</summary>
internal static class PrivateAnswers
{
    public static IApplicationBuilder UsePrivateAnswers(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.User.IsSignedIn() && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            // Compressed, a secret beside something that was typed could be guessed letter by letter (BREACH).
            if (context.Features.Get<IHttpsCompressionFeature>() is { } compression)
                compression.Mode = HttpsCompressionMode.DoNotCompress;
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "no-cache, no-store";
                return Task.CompletedTask;
            });
        }
        return next(context);
    });
}
