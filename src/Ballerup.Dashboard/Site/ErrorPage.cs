using System.Globalization;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Links;

namespace Ballerup.Dashboard.Site;

/// <summary>What has no page of its own gets the error page, with the status that says whose fault it is.</summary>
internal static class ErrorPage
{
    private const int RetryAfterSeconds = 10;

    public static IApplicationBuilder UseErrorPage(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ServerLinks.Error("500"),
            StatusCodeSelector = StatusOf,
        })
        .Use(async (context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
                    context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
                return Task.CompletedTask;
            });
            await next(context);
        })
        .UseStatusCodePagesWithReExecute(ServerLinks.Error("{0}"));

    public static int StatusOf(Exception e) =>
        DatabaseTrouble.IsCauseOf(e) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
}
