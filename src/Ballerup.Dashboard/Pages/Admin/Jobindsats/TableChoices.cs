using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Jobindsats;
using Ballerup.Dashboard.Statistics;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Ballerup.Dashboard.Pages.Admin.Jobindsats;

/// <summary>What the page of one table offers to choose, with what is chosen.</summary>
public sealed class TableChoices(TabelModel page, Area? own)
{
    /// <summary>Of one hierarchy; the rest is typed.</summary>
    private const int MostValues = 300;

    private readonly Dictionary<string, string> chosen = JobindsatsRules.Hierarchies(page.Hierarchies)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(h => h.Split('=', 2)).ToDictionary(h => h[0], h => h[1]);

    private readonly List<string> measures = [.. JobindsatsRules.Measures(page.Measures)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Something with a name to tick.</summary>
    public sealed record Box(string Value, string Name, bool Ticked);

    /// <param name="Many">Ways to take many of its values.</param>
    /// <param name="Values">The values one by one.</param>
    public sealed record Breakdown(JobindsatsHierarchy Hierarchy, IReadOnlyList<SelectListItem> Many, IReadOnlyList<Box> Values, int Left)
    {
        public string Label =>
            Hierarchy.Dimension.Length > 0 ? $"Opdeling efter {Hierarchy.Dimension} ({Hierarchy.Id})" : $"Opdeling efter {Hierarchy.Id}";

        public bool IsOpen => Values.Any(v => v.Ticked);
    }

    public IEnumerable<SelectListItem> Tables => (page.Tables ?? [])
        .Select(t => new SelectListItem($"{t.Subject}: {t.Name} ({t.Id})", t.Id))
        .Prepend(new SelectListItem("Vælg en tabel", ""));

    public IReadOnlyList<Box> Measures =>
        [.. Groups.Select(g => new Box($"{g.Id}=*", g.Name.Length > 0 ? g.Name : g.Id, measures.Contains($"{g.Id}=*")))];

    /// <summary>What is chosen and not offered.</summary>
    public string OtherMeasures => string.Join('\n', measures.Except(Measures.Select(m => m.Value)));

    /// <inheritdoc cref="OtherMeasures"/>
    public string OtherHierarchies =>
        string.Join('\n', chosen.Where(c => page.Choices?.Breakdowns.Any(h => h.Id == c.Key) != true).Select(c => $"{c.Key}={c.Value}"));

    public IReadOnlyList<Breakdown> Breakdowns => [.. (page.Choices?.Breakdowns ?? []).DistinctBy(h => h.Id).Select(Describe)];

    public IEnumerable<SelectListItem> PeriodTypes => page.Choices!.Periods.Select(p => new SelectListItem(
        p.Ids.Count == 0
            ? p.Type : $"{p.Type}{TypeWord(p.Type)}, {p.Ids.Min(StringComparer.Ordinal)} til {p.Ids.Max(StringComparer.Ordinal)}", p.Type));

    public IEnumerable<SelectListItem> Areas =>
    [
        new($"Kun {own?.Name}", nameof(JobindsatsAreas.Own)),
        new($"{own?.Name} og hele landet", nameof(JobindsatsAreas.OwnAndCountry)),
        new("Alle kommuner", nameof(JobindsatsAreas.All)),
        new("Ingen: tabellen er ikke delt på kommuner", nameof(JobindsatsAreas.None)),
    ];

    private IReadOnlyList<JobindsatsChoice> Groups => page.Tables?.FirstOrDefault(t => t.Id == page.Dataset)?.Groups ?? [];

    private Breakdown Describe(JobindsatsHierarchy hierarchy)
    {
        var value = chosen.GetValueOrDefault(hierarchy.Id) ?? "";
        var single = value.Length > 0 && JobindsatsRules.IsSingle(value) ? value.Split(',') : [];
        var levels = hierarchy.Levels.Select(l => ($"Alle på niveauet {l.Id}", $"{JobindsatsAddress.Level}{l.Id}"));
        (string Text, string Value)[] many = [("Med det samlede tal alene", JobindsatsAddress.Total),
            ("Alle", JobindsatsAddress.Everything), .. levels];
        var values = hierarchy.Levels.SelectMany(l => l.Values).DistinctBy(v => v.Id).ToList();
        // A value that is not offered any longer is offered as long as it is chosen.
        var shown = values.Take(MostValues)
            .UnionBy(single.Select(s => values.Find(v => v.Id == s) ?? new JobindsatsChoice(s, s)), v => v.Id);
        return new Breakdown(
            hierarchy,
            [
                new SelectListItem("Ikke opdelt", "", value.Length == 0),
                .. many.Select(m => new SelectListItem(m.Text, $"{hierarchy.Id}={m.Value}", m.Value == value)),
            ],
            [.. shown.Select(v => new Box($"{hierarchy.Id}={v.Id}", v.Name.Length > 0 ? v.Name : v.Id, single.Contains(v.Id)))],
            Math.Max(0, values.Count - MostValues));
    }

    private static string TypeWord(string type) => type switch
    {
        "M" => " (måneder)",
        "Q" => " (kvartaler)",
        "Y" => " (år)",
        _ => "",
    };
}
