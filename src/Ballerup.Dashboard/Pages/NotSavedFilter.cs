using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Ballerup.Dashboard.Pages;

/// <summary>
/// A form that an error kept from being saved is shown again with what was typed: the database is away (503), or something
/// happened that nobody thought of (500).
/// </summary>
internal sealed partial class NotSavedFilter(ILogger<NotSavedFilter> logger) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed is not { Exception: { } exception, ExceptionHandled: false, HandlerInstance: FormPage { IsLoaded: true } page }
            || !HttpMethods.IsPost(context.HttpContext.Request.Method)
            || exception is OperationCanceledException or BadHttpRequestException)
        {
            return;
        }
        var away = DatabaseTrouble.IsCauseOf(exception);
        if (!away)
            Log.Failed(logger, exception);
        executed.Result = away ? page.NotSaved() : page.Failed();
        executed.ExceptionHandled = true;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A form could not be saved, and is shown again")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
