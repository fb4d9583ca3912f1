using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// A page takes the methods that it has handlers for. Razor Pages itself would show the page for any other, without
/// having run anything. The error page is read, whatever was refused. What is not there, and methods that routing
/// refuses, are answered here: to authorization they would be something closed, and everyone would be asked to sign in.
/// </summary>
internal static class PageMethods
{
    public static IApplicationBuilder UsePageMethods(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var method = context.Request.Method;
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.ContentType = null; // the form that was refused is not read again
            await next(context);
            context.Request.Method = method; // for the log
            return;
        }

        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            if (context.GetEndpoint()?.RequestDelegate is { } refuse)
                await refuse(context);
            else
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // A NUL character is in no address of ours, and not every database can be asked for one.
        if (context.Request.Path.Value?.Contains('\0') == true
            || context.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        // A form in another encoding is one that no browser sends, and the framework fails on some of them.
        if (MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.Charset.HasValue
            && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        // Before the form is read: antiforgery, which reads it first, would take one that is too large for a forged one.
        if (context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page)
        {
            var allowed = page.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Append(HttpMethods.Get).Distinct().ToList();
            if (!allowed.Contains(HttpMethods.IsHead(method) ? HttpMethods.Get : method))
            {
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                context.Response.Headers.Allow = string.Join(", ", allowed.Append(HttpMethods.Head));
                return;
            }
        }
        await next(context);
    });
}
