namespace Ballerup.Dashboard.Links;

/// <summary>What an address asks for after its question mark: put together and escaped here, and nowhere else.</summary>
public static class LinkQuery
{
    /// <summary>The name of the field that asks for what was published then.</summary>
    public const string Revision = "revision";

    /// <summary>The name of the field that asks for a draft.</summary>
    public const string Draft = "kladde";

    /// <summary>The name of the field that asks for the form as it was when it was sent too late.</summary>
    public const string Kept = "gemt";

    /// <summary>"vis=1/antal&amp;omraade=169".</summary>
    public static string Of(IEnumerable<(string Name, string Value)> fields) =>
        string.Join('&', fields.Select(f => $"{f.Name}={Escape(f.Value)}"));

    /// <summary>The same without the fields whose value is null.</summary>
    public static string Of(params (string Name, string? Value)[] fields) =>
        Of(fields.Where(f => f.Value is not null).Select(f => (f.Name, f.Value!)));

    /// <param name="query">Empty when there is none.</param>
    public static string Add(string address, string query) =>
        query.Length == 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}";

    /// <summary>The slashes of keys stay as they are.</summary>
    public static string Escape(string text) => Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal);
}
