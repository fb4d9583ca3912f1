using System.ComponentModel.DataAnnotations;

namespace Ballerup.Dashboard.Site;

/// <summary>Settings under <c>Site</c>: what the pages say of the organisation behind them.</summary>
public sealed class SiteOptions : IValidatableObject
{
    /// <summary>The address that users type, for links that leave the site; empty when links stay within it.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Who answers questions, as one line of text; may hold an e-mail address or a telephone number.</summary>
    public string Contact { get; set; } = "";

    /// <summary>The published accessibility statement; empty when the page of the site itself is all there is.</summary>
    public string AccessibilityStatement { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseUrl.Length > 0 && !IsWebAddress(BaseUrl))
            yield return new($"Site:BaseUrl er »{BaseUrl}«, men skal være en adresse, der begynder med http:// eller https://.", [nameof(BaseUrl)]);
        if (AccessibilityStatement.Length > 0 && !IsWebAddress(AccessibilityStatement))
            yield return new($"Site:AccessibilityStatement er »{AccessibilityStatement}«, men skal være en adresse, der begynder med http:// eller https://.", [nameof(AccessibilityStatement)]);
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
