using System.Security.Claims;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages;

/// <summary>
/// A form of the administration that is sent after the session has ended is kept, when both the ended session's cookie and the form's token
/// prove whose it is. Whoever sent it is asked to sign in, and is led to where it is offered.
/// </summary>
internal static partial class KeepingForms
{
    private const string Administration = "/Admin/";

    public static IApplicationBuilder UseKeptForms(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.User.IsSignedIn() || !HttpMethods.IsPost(context.Request.Method) || !IsKept(context.GetEndpoint())
            || !await KeepAsync(context))
        {
            await next(context);
            return;
        }
        await context.ChallengeAsync(new AuthenticationProperties { RedirectUri = AdminLinks.KeptForm });
    });

    /// <summary>A page that can be shown again with what was typed. Those of the users' accounts are none of them.</summary>
    public static bool IsKept(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page
        && page.ViewEnginePath.StartsWith(Administration, StringComparison.Ordinal)
        && page.HandlerTypeInfo.IsAssignableTo(typeof(FormPage));

    /// <returns>False when nothing is kept.</returns>
    private static async Task<bool> KeepAsync(HttpContext context)
    {
        var (request, services) = (context.Request, context.RequestServices);
        if (!request.HasFormContentType || await SessionCookie.EndedAsync(context) is not { } person)
            return false;
        // The page's own limits hold only within the page, which nobody gets to without a session.
        context.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { ValueCountLimit = Admin.Extensions.MostFields }));
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            return false;
        }
        if (!await IsOwnAsync(context, person))
            return false;
        var token = services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.FormFieldName;
        var fields = form.Where(f => f.Key != token).ToDictionary(f => f.Key, f => f.Value.Select(v => v ?? "").ToArray());
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var kept = new KeptForm(AddressOf(request), now, fields, form.Files.Any(f => f.FileName.Length > 0));
        if (fields.Count == 0 || kept.IsTooLarge)
            return false;
        await services.GetRequiredService<KeptForms>().KeepAsync(person.Id()!, kept, context.RequestAborted);
        Log.Kept(services.GetRequiredService<ILogger<KeptForms>>(), person.Id()!);
        return true;
    }

    /// <summary>The token was given to that person.</summary>
    private static async Task<bool> IsOwnAsync(HttpContext context, ClaimsPrincipal person)
    {
        var nobody = context.User;
        context.User = person;
        try
        {
            return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
        }
        finally
        {
            context.User = nobody;
        }
    }

    /// <summary>The page that the form stands on: without the handler that it was sent to.</summary>
    private static string AddressOf(HttpRequest request) => request.Path.ToUriComponent()
        + QueryString.Create(request.Query.Where(q => q.Key is not ("handler" or LinkQuery.Kept)));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "User {UserId} sent a form after the session had ended; it is kept for an hour")]
        public static partial void Kept(ILogger logger, string userId);
    }
}
