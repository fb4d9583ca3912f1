using System.Globalization;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.Primitives;

namespace Ballerup.Dashboard.Pages;

/// <summary>
/// Shows a page with what its reader typed before the session ended, when the address asks for that, and forgets it when the form has been
/// saved. Nothing is sent again: a page is read, whose handler changes nothing, and the reader presses the button.
/// </summary>
internal sealed partial class KeptFormFilter(KeptForms kept, ParameterBinder binding, IModelBinderFactory binders,
    IModelMetadataProvider metadata, ILogger<KeptFormFilter> logger) : IAsyncPageFilter
{
    /// <summary>In the view data of a page that shows what was kept.</summary>
    public const string Shown = nameof(KeptForm);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (context.HandlerInstance is not FormPage page || context.HttpContext.User.Id() is not { } user)
        {
            await next();
            return;
        }
        if (HttpMethods.IsGet(request.Method) && request.Query.ContainsKey(LinkQuery.Kept)
            && await kept.FindAsync(user, context.HttpContext.RequestAborted) is { } form && form.Path == request.Path.ToUriComponent())
        {
            await FillAsync(context, page, form);
            page.ViewData[Shown] = form;
            page.IsRestored = true;
        }
        var executed = await next();
        if (HttpMethods.IsPost(request.Method) && executed.Result is LocalRedirectResult)
            await ForgetAsync(user, request.Path.ToUriComponent(), context.HttpContext.RequestAborted);
    }

    /// <summary>Binds the page's properties as if the form had been sent, without its complaints: those come when it is.</summary>
    private async Task FillAsync(PageHandlerExecutingContext context, FormPage page, KeptForm form)
    {
        var fields = form.Fields.ToDictionary(f => f.Key, f => new StringValues(f.Value));
        var values = new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.CurrentCulture);
        foreach (var property in context.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>())
        {
            var name = property.BindingInfo?.BinderModelName ?? property.Name;
            if (!values.ContainsPrefix(name)
                || property.BindingInfo?.BindingSource is { } source && !source.CanAcceptDataFrom(BindingSource.Form))
            {
                continue;
            }
            var described = metadata.GetMetadataForProperty(page.GetType(), property.Name);
            // Without the condition that it is bound of a POST alone.
            var asSent = new ParameterDescriptor
            {
                Name = property.Name,
                ParameterType = property.ParameterType,
                BindingInfo = new BindingInfo(property.BindingInfo ?? new()) { RequestPredicate = null },
            };
            var binder = binders.CreateBinder(new() { BindingInfo = asSent.BindingInfo, Metadata = described, CacheToken = property });
            if (await binding.BindModelAsync(context, binder, values, asSent, described, value: null) is { IsModelSet: true } bound)
                property.Property.SetValue(page, bound.Model);
        }
        context.ModelState.Clear();
    }

    private async Task ForgetAsync(string user, string path, CancellationToken cancellation)
    {
        try
        {
            if ((await kept.FindAsync(user, cancellation))?.Path == path)
                await kept.RemoveAsync(user, cancellation);
        }
        catch (Exception e) when (DatabaseTrouble.IsCauseOf(e)) // the form itself is saved
        {
            Log.NotForgotten(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A kept form that has been saved could not be removed")]
        public static partial void NotForgotten(ILogger logger, Exception exception);
    }
}
