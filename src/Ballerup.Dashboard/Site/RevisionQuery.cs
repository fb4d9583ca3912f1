namespace Ballerup.Dashboard.Site;

/// <summary>The revision that an address asks for with <c>?revision=n</c>.</summary>
internal static class RevisionQuery
{
    public const string Parameter = "revision";

    /// <returns>Null when the address asks for none; 0, which no revision has, when what it asks for is no number.</returns>
    public static int? Read(HttpRequest request) =>
        !request.Query.TryGetValue(Parameter, out var revision) ? null
        // One spelling of each number.
        : int.TryParse(revision.ToString(), out var number) && $"{number}" == revision.ToString() ? number : 0;
}
