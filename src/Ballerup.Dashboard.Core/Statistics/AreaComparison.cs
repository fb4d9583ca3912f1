namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// One series of a table in the own area beside the same series in others: the one read model that the page, its charts,
/// its sentences and its file are made from. Only what is published is compared, and a withheld figure is unknown here too.
/// </summary>
public sealed class AreaComparison
{
    /// <summary>More columns than this can't be read beside each other.</summary>
    public const int MostChosen = 10;

    private readonly Dictionary<string, IReadOnlyList<Cell>> cells;

    private AreaComparison(Table table, Category category, Measure measure, Area own, IReadOnlyList<Area> others,
        IReadOnlyList<Area> chosen)
    {
        (Table, Category, Measure, Own, Chosen) = (table, category, measure, own, chosen);
        var observations = table.Series
            .Where(s => s.CategoryId == category.Id && s.MeasureId == measure.Id)
            .ToDictionary(s => s.AreaCode, s => s.Observations.Where(o => o.Status != ObservationStatus.None).ToDictionary(o => o.Period));
        Area[] all = [own, .. others];
        Periods = [.. all.Where(a => observations.ContainsKey(a.Code)).SelectMany(a => observations[a.Code].Keys).Distinct().Order()];
        cells = all.ToDictionary(a => a.Code, a => (IReadOnlyList<Cell>)
            [.. Periods.Select(
                p => new Cell(category, measure, a.Code, p, observations.GetValueOrDefault(a.Code) is { } known
                    && known.TryGetValue(p, out var found) ? found : null))]);
        Municipalities = [.. all.Where(a => a.IsMunicipality && cells[a.Code].Any(c => c.Observation is not null))];

        var known = Periods.Select(
            (_, i) => Municipalities.Select(a => cells[a.Code][i]).Where(c => c.Value is not null).Select(Comparison.Published).ToList())
                .ToList();
        Spreads = [.. known.Select(k => AreaSpread.Of(k, measure.Decimals))];
        Ranks = [.. known.Zip(
            OwnCells, (k, c) => AreaRank.Among(own.IsMunicipality && c.Value is not null ? Comparison.Published(c) : null, k))];
    }

    public Table Table { get; }

    public Category Category { get; }

    public Measure Measure { get; }

    public Area Own { get; }

    /// <summary>Those that the own one is compared with by name, in the order of the others.</summary>
    public IReadOnlyList<Area> Chosen { get; }

    /// <summary>The own one and those chosen that a chart has room for.</summary>
    public IReadOnlyList<Area> Drawn => [Own, .. Chosen.Take(TableParts.MostOneByOne - 1)];

    /// <summary>Those that any area has a figure for, in the order of time.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>Those with a figure in any period, the own one too, known or not.</summary>
    public IReadOnlyList<Area> Municipalities { get; }

    /// <summary>For each period; null where too few are known.</summary>
    public IReadOnlyList<AreaSpread?> Spreads { get; }

    /// <summary>The own area's, for each period; null where its figure or those of too many others are unknown.</summary>
    public IReadOnlyList<AreaRank?> Ranks { get; }

    public bool HasSpread => Spreads.Any(s => s is not null);

    public IReadOnlyList<Cell> OwnCells => cells[Own.Code];

    /// <summary>One for each period.</summary>
    public IReadOnlyList<Cell> CellsOf(Area area) => cells[area.Code];

    /// <param name="others">All other areas of the table (<see cref="OthersOf"/>).</param>
    /// <param name="chosen">Some of them.</param>
    public static AreaComparison Of(Table table, Category category, Measure measure, Area own, IReadOnlyList<Area> others,
        IReadOnlyList<Area> chosen) =>
        new(table, category, measure, own, others, chosen);

    /// <summary>Whether a table has had figures for another area; known without reading them.</summary>
    public static bool HasOthers(Table table, Area own) => table.AreaCodes.Any(c => c != own.Code);

    /// <summary>
    /// The codes of the areas with a figure in a table, apart from that one; retired categories and measures are left out.
    /// </summary>
    public static IReadOnlySet<string> OthersOf(Table table, Area own)
    {
        var codes = new HashSet<string>();
        if (!HasOthers(table, own))
            return codes;
        foreach (var series in table.Series)
            if (series.AreaCode != own.Code && !codes.Contains(series.AreaCode) && Shown(table, series))
                codes.Add(series.AreaCode);
        return codes;
    }

    /// <summary>The categories and measures that another area has figures for, in the table's order.</summary>
    public static (IReadOnlyList<Category> Categories, IReadOnlyList<Measure> Measures) SeriesOf(Table table, Area own)
    {
        var compared = table.Series.Where(s => s.AreaCode != own.Code && Shown(table, s)).ToList();
        var (categories, measures) = (compared.Select(s => s.CategoryId).ToHashSet(), compared.Select(s => s.MeasureId).ToHashSet());
        return ([.. table.Categories.Where(c => categories.Contains(c.Id)).OrderBy(c => c.Order)],
            [.. table.Measures.Where(m => measures.Contains(m.Id)).OrderBy(m => m.Order)]);
    }

    private static bool Shown(Table table, Series series) =>
        series.Observations.Any(o => o.Status != ObservationStatus.None)
        && table.Categories.Exists(c => c.Id == series.CategoryId && !c.Retired)
        && table.Measures.Exists(m => m.Id == series.MeasureId && !m.Retired);
}
