namespace Ballerup.Dashboard.Links;

/// <summary>What programs read.</summary>
public static class ApiLinks
{
    public const string Version = "v1";

    /// <summary>What is below is told as problem details when it goes wrong.</summary>
    public const string All = "/api";

    public const string Root = $"{All}/{Version}";

    /// <summary>What is below tells of the API.</summary>
    public const string Schemas = "/openapi";

    public const string Schema = $"{Schemas}/{Version}.json";

    /// <param name="period">"2020-06".</param>
    public static string Observations(int table, string period) =>
        LinkQuery.Add($"{Root}/observations", LinkQuery.Of(("table", $"{table}"), ("period", period)));
}
