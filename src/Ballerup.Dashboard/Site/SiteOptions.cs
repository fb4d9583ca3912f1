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

    /// <summary>On what terms the figures may be used, by the name of the licence.</summary>
    public string License { get; set; } = "Creative Commons Navngivelse 4.0 (CC BY 4.0)";

    /// <summary>Where the licence can be read; empty when it can't.</summary>
    public string LicenseAddress { get; set; } = "https://creativecommons.org/licenses/by/4.0/deed.da";

    /// <summary>
    /// Addresses and networks of the proxies whose X-Forwarded-For and X-Forwarded-Proto are believed, with spaces or
    /// commas between them; empty when there is no proxy.
    /// </summary>
    public string TrustedProxies { get; set; } = "127.0.0.1 ::1";

    /// <summary>How many proxies stand in a row in front of the program; each is asked for by <see cref="TrustedProxies"/>.</summary>
    public int ForwardLimit { get; set; } = 1;

    /// <summary>
    /// The web sites that may show tables within their own pages, as "https://www.ballerup.dk", with spaces or commas between them;
    /// empty when none may.
    /// </summary>
    public string EmbeddedBy { get; set; } = "";

    /// <summary>Each as a browser tells where it is: scheme, host, and port when it is not the usual one.</summary>
    internal IReadOnlyCollection<string> Embedders => [.. Split(EmbeddedBy).Select(a => new Uri(a).GetLeftPart(UriPartial.Authority))];

    /// <summary>A list of addresses without paths.</summary>
    internal static bool AreOrigins(string text) =>
        Split(text).All(a => a.Length > 0 && IsAddressOrEmpty(a)
            && new Uri(a) is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" });

    private static string[] Split(string list) => list.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where the site is found, "https://…" without a slash at the end: as it is set, or as it was asked for.</summary>
    public string Root(HttpRequest request) => BaseUrl.Length > 0 ? BaseUrl.TrimEnd('/') : $"{request.Scheme}://{request.Host}";

    /// <summary>Empty, or an absolute http or https address.</summary>
    internal static bool IsAddressOrEmpty(string text) =>
        text.Length == 0
            || (Uri.TryCreate(text, UriKind.Absolute, out var uri)
                && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}
