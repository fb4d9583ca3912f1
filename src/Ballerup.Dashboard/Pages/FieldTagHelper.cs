using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ballerup.Dashboard.Pages;

/// <summary>
/// A field of a form with its label, hint and error, tied together for those who hear it:
/// <c>&lt;field for="Email" label="E-mail" type="email" /&gt;</c>. With <c>items</c> it is a list to choose from, with
/// <c>rows</c> several lines of text. Other attributes (autocomplete, inputmode …) go to the input itself.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    private static readonly string[] NeverShownAgain = ["password", "file"];

    public required ModelExpression For { get; set; }

    /// <summary>Where the property is bound by another name than its own.</summary>
    public string? Name { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    public IEnumerable<SelectListItem>? Items { get; set; }

    public int? Rows { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = Name ?? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = IdOf(name);
        ViewContext.ModelState.TryGetValue(name, out var state);
        var error = state?.Errors.FirstOrDefault()?.ErrorMessage;
        var value = state?.AttemptedValue ?? Convert.ToString(For.Model, CultureInfo.GetCultureInfo("da-DK")) ?? "";

        var input = Control(value);
        foreach (var attribute in output.Attributes)
            input.Attributes[attribute.Name] = attribute.Value?.ToString();
        input.AddCssClass(Items is null ? "form-input" : "form-select");
        input.Attributes["id"] = id;
        input.Attributes["name"] = name;
        var describedBy =
            string.Join(' ', new[] { Hint is null ? null : $"{id}-hint", error is null ? null : $"{id}-error" }.OfType<string>());
        if (describedBy.Length > 0)
            input.Attributes["aria-describedby"] = describedBy;
        if (error is not null)
            input.Attributes["aria-invalid"] = "true";

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", error is null ? "form-group" : "form-group form-error");
        output.Content.AppendHtml(Element("label", "form-label", Label, ("for", id)));
        if (Hint is not null)
            output.Content.AppendHtml(Element("span", "form-hint", Hint, ("id", $"{id}-hint")));
        if (error is not null)
        {
            var message = Element("span", "form-error-message", "", ("id", $"{id}-error"));
            message.InnerHtml.AppendHtml(Element("span", "sr-only", "Fejl: ")).Append(error);
            output.Content.AppendHtml(message);
        }
        output.Content.AppendHtml(input);
    }

    /// <summary>The id of the field of that name, which the error summary links to.</summary>
    internal static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private TagBuilder Control(string value)
    {
        if (Items is not null)
        {
            var select = new TagBuilder("select");
            foreach (var item in Items)
            {
                var option = Element("option", null, item.Text, ("value", item.Value));
                if (item.Value == value)
                    option.Attributes["selected"] = "selected";
                select.InnerHtml.AppendHtml(option);
            }
            return select;
        }
        if (Rows is { } rows)
            return Element(
                "textarea", null, "\n"
                    + value.Replace("\r\n", "\n", StringComparison.Ordinal), ("rows", rows.ToString(CultureInfo.InvariantCulture)));
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag, Attributes = { ["type"] = Type } };
        if (!NeverShownAgain.Contains(Type))
            input.Attributes["value"] = value;
        return input;
    }

    private static TagBuilder Element(string tag, string? cssClass, string text,
        params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new TagBuilder(tag);
        if (cssClass is not null)
            element.AddCssClass(cssClass);
        foreach (var (name, value) in attributes)
            element.Attributes[name] = value;
        element.InnerHtml.Append(text);
        return element;
    }
}
