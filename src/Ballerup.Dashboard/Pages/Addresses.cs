using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Pages;

/// <summary>Where plans and goals are shown: the current plan has the short addresses.</summary>
internal static class Addresses
{
    public static string Of(EditionContent edition, Plan plan) => plan == edition.CurrentPlan ? "/" : $"/plan/{plan.Id}";

    public static string Of(EditionContent edition, Plan plan, Goal goal) => $"{Of(edition, plan).TrimEnd('/')}/maal/{goal.Number}";

    /// <summary>Where a table of a goal is compared with other areas.</summary>
    /// <param name="goal">The address of the goal's page.</param>
    public static string Comparison(string goal, int numberInPlan) => $"{goal}/tabel/{numberInPlan}/sammenlign";

    /// <summary>"vis=1/antal&amp;omraade=169"; the slashes of keys stay as they are.</summary>
    public static string Query(IEnumerable<(string Name, string Value)> fields) =>
        string.Join('&', fields.Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value).Replace("%2F", "/", StringComparison.Ordinal)}"));

    /// <summary>What a file that was brought in would do.</summary>
    /// <param name="table">The number of the table that it is for; empty where the file says it.</param>
    /// <param name="draft">The draft that the figures are to be put into; empty for the user's own.</param>
    public static string ImportedFile(Guid id, string? table, string? draft, string part = "")
    {
        var query = Query(new[] { (Name: "tabel", Value: table), (Name: "kladde", Value: draft) }.Where(f => !string.IsNullOrEmpty(f.Value))
            .Select(f => (f.Name, f.Value!)));
        return $"/admin/import/{id}{part}{(query.Length > 0 ? "?" + query : "")}";
    }

    /// <summary>How a figure came to be what it is.</summary>
    public static string Story(Cell cell) => Story(cell.Key);

    public static string Story(ObservationKey key) => $"/historik/tal/{key}";
}
