namespace Ballerup.Dashboard.Site;

/// <summary>Settings under <c>Site</c>: what the pages say of the organisation behind them.</summary>
public sealed class SiteOptions
{
    public const int MostProxies = 10;

    /// <summary>The address that users type, for links that leave the site; empty when links stay within it.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Who answers questions, as one line of text; may hold an e-mail address or a telephone number.</summary>
    public string Contact { get; set; } = "";

    /// <summary>The published accessibility statement; empty when the page of the site itself is all there is.</summary>
    public string AccessibilityStatement { get; set; } = "";

    /// <summary>
    /// Addresses and networks of the proxies whose X-Forwarded-For and X-Forwarded-Proto are believed, with spaces or
    /// commas between them; empty when there is no proxy.
    /// </summary>
    public string TrustedProxies { get; set; } = "127.0.0.1 ::1";

    /// <summary>How many proxies stand in a row in front of the program; each is asked for by <see cref="TrustedProxies"/>.</summary>
    public int ForwardLimit { get; set; } = 1;

    /// <summary>Empty, or an absolute http or https address.</summary>
    internal static bool IsAddressOrEmpty(string text) =>
        text.Length == 0 || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}
