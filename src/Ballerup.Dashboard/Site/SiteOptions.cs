namespace Ballerup.Dashboard.Site;

/// <summary>Settings under <c>Site</c>: what the pages say of the organisation behind them.</summary>
public sealed class SiteOptions
{
    /// <summary>The address that users type, for links that leave the site; empty when links stay within it.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Who answers questions, as one line of text; may hold an e-mail address or a telephone number.</summary>
    public string Contact { get; set; } = "";

    /// <summary>The published accessibility statement; empty when the page of the site itself is all there is.</summary>
    public string AccessibilityStatement { get; set; } = "";

    /// <summary>Empty, or an absolute http or https address.</summary>
    internal static bool IsAddressOrEmpty(string text) =>
        text.Length == 0 || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}
