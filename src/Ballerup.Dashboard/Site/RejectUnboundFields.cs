using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// A form binds only its own fields: one that holds a field that the page does not read is refused, since somebody has
/// tried to set something that the form does not ask for. So is a NUL character, which nobody types and not every
/// database can hold.
/// </summary>
public sealed class RejectUnboundFields(IModelMetadataProvider metadata, IOptions<AntiforgeryOptions> antiforgery) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && request.HasFormContentType
            && context.ActionDescriptor is CompiledPageActionDescriptor page)
        {
            // Before anything is bound: a dictionary with a key twice would fail in the binding itself.
            var handlers = page.HandlerMethods.Where(h => h.HttpMethod.Equals(request.Method, StringComparison.OrdinalIgnoreCase));
            var bound = page.BoundProperties.Concat(handlers.SelectMany(h => h.Parameters))
                .Where(p => p.BindingInfo?.BindingSource is not { } source || source.CanAcceptDataFrom(BindingSource.Form)
                    || source == BindingSource.FormFile)
                .Select(p => (Name: p.BindingInfo?.BinderModelName ?? p.Name, Type: metadata.GetMetadataForType(p.ParameterType)))
                .ToList();
            var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
            if (form.SelectMany(f => f.Value).Any(value => value?.Contains('\0') == true)
                || !form.Keys.Concat(form.Files.Select(f => f.Name)).All(field => field == antiforgery.Value.FormFieldName
                || bound.Exists(b => field.StartsWith(b.Name, StringComparison.OrdinalIgnoreCase)
                    && Binds(b.Type, field.AsSpan(b.Name.Length)))))
            {
                context.Result = new BadRequestResult();
                return;
            }
        }
        await next();
    }

    /// <param name="rest">What is left of the field's name: "", ".Name…" or "[key]…".</param>
    private static bool Binds(ModelMetadata type, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return !type.IsComplexType || type.IsEnumerableType || type.ModelType.IsAssignableTo(typeof(IFormFile));
        if (rest[0] == '[')
        {
            var end = rest.IndexOf(']');
            if (end < 0 || type.ElementMetadata is not { } element)
                return false;
            // A dictionary is sent as [key], never as a list of pairs, which may hold a key twice or none.
            return Binds(ValueOf(type) ?? element, rest[(end + 1)..]);
        }
        if (rest[0] != '.')
            return false;
        rest = rest[1..];
        if (type.IsEnumerableType && rest.Equals("index", StringComparison.OrdinalIgnoreCase))
            return true;
        var next = rest.IndexOfAny('.', '[');
        var name = (next < 0 ? rest : rest[..next]).ToString();
        return Property(type, name) is { } property && Binds(property, next < 0 ? [] : rest[next..]);
    }

    private static ModelMetadata? Property(ModelMetadata type, string name) => type.IsComplexType && !type.IsEnumerableType
        ? type.Properties.FirstOrDefault(p => p.IsBindingAllowed && (!p.IsReadOnly || p.IsComplexType || IsPair(type.ModelType))
            && name.Equals(p.BinderModelName ?? p.PropertyName, StringComparison.OrdinalIgnoreCase))
        : null;

    private static ModelMetadata? ValueOf(ModelMetadata dictionary) =>
        dictionary.ElementMetadata is { } element && IsPair(element.ModelType) ? element.Properties[nameof(KeyValuePair<,>.Value)] : null;

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
}
