using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// A table as its document prints it: the one read model that the page, the chart and every export are made from, so
/// that they cannot disagree.
/// </summary>
/// <param name="HasRowLabels">False for a single row that the document leaves without a label.</param>
public sealed record TableView(
    Table Table, Area Area, bool HasRowLabels, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows)
{
    public IEnumerable<Cell> Cells => Rows.SelectMany(r => r.Cells);

    public IReadOnlyList<Period> Periods { get; } = [.. Rows.SelectMany(r => r.Cells).Select(c => c.Period).Distinct().Order()];

    /// <summary>The series in the order of the document's rows or columns, each with its cells in the order of time.</summary>
    public IReadOnlyList<SeriesView> Series { get; } =
    [
        .. Rows.SelectMany(r => r.Cells)
            .GroupBy(c => (c.Category, c.Measure))
            .Select(g => new SeriesView(g.Key.Category, g.Key.Measure, [.. g.OrderBy(c => c.Period)])),
    ];

    /// <summary>The cells with a note of their own, in reading order; the first is marked "1)".</summary>
    public IReadOnlyList<Cell> Noted { get; } = [.. Rows.SelectMany(r => r.Cells).Where(c => c.Note.Length > 0)];

    /// <summary>From 1; 0 for a cell without a note.</summary>
    public int NoteNumber(Cell cell) => cell.Note.Length == 0 ? 0 : Noted.TakeWhile(c => c != cell).Count() + 1;

    /// <summary>The values wanted, by category, measure and period.</summary>
    public IReadOnlyList<TableTarget> Targets { get; } =
    [
        .. from series in Table.Series
           where series.AreaCode == Area.Code && series.Targets.Count > 0
           let measure = Table.Measures.Find(m => m.Id == series.MeasureId && !m.Retired)
           let category = Table.Categories.Find(c => c.Id == series.CategoryId && !c.Retired)
           where measure is not null && category is not null
           from target in series.Targets
           where target.Value is not null
           orderby measure.Order, category.Order, target.Period
           select new TableTarget(category, measure, target.Period, target.Value!.Value),
    ];

    /// <summary>
    /// What a series is called in this table: "»Sygedagpenge«, antal fuldtidspersoner", or only the part that tells it from the others.
    /// </summary>
    public string NameOf(Category category, Measure measure)
    {
        var measures = Table.Measures.Count(m => !m.Retired);
        var name = DanishText.Uncapitalize(measure.Name);
        return Table.Categories.Count(c => !c.Retired) == 1 ? name
            : measures == 1 ? $"»{category.Name}«"
            : $"»{category.Name}«, {name}";
    }

    /// <summary>Neighbouring columns under the same heading, with how many they are.</summary>
    public IReadOnlyList<(string Name, int Columns)> Groups
    {
        get
        {
            var groups = new List<(string Name, int Columns)>();
            foreach (var column in Columns)
            {
                if (groups.Count > 0 && groups[^1].Name == column.Group)
                    groups[^1] = (column.Group, groups[^1].Columns + 1);
                else
                    groups.Add((column.Group, 1));
            }
            return groups;
        }
    }

    /// <summary>The periods that an area has figures for, in the order of time.</summary>
    public static IEnumerable<Period> PeriodsOf(Table table, Area area) => table.Series.Where(s => s.AreaCode == area.Code)
        .SelectMany(s => s.Observations).Where(o => o.Status != ObservationStatus.None).Select(o => o.Period).Distinct().Order();

    /// <summary>The table for one area; retired categories and measures are left out.</summary>
    /// <param name="only">The periods to show, whether they have figures or not; all that have one when null.</param>
    public static TableView Of(Table table, Area area, IEnumerable<Period>? only = null)
    {
        var series = table.Series.Where(s => s.AreaCode == area.Code).ToDictionary(s => (s.CategoryId, s.MeasureId));
        var categories = table.Categories.Where(c => !c.Retired).OrderBy(c => c.Order).ToList();
        var measures = table.Measures.Where(m => !m.Retired).OrderBy(m => m.Order).ToList();
        var periods = (only ?? PeriodsOf(table, area)).Distinct().Order().ToList();
        var broken = categories.Count > 1;

        Cell At(Category category, Measure measure, Period period) =>
            new(category, measure, area.Code, period,
                series.GetValueOrDefault((category.Id, measure.Id))?.At(period) is { Status: not ObservationStatus.None } known
                    ? known : null);

        if (table.PeriodsAs == PeriodsAs.Rows)
        {
            var columns = measures.SelectMany(m => categories.Select(c => (Measure: m, Category: c))).ToList();
            return new TableView(table, area, HasRowLabels: true,
                [.. columns.Select(c => broken
                    ? new TableColumn(c.Category.Name, measures.Count > 1 ? c.Measure.Label : "", Shown: true)
                    : new TableColumn(c.Measure.Label, "", Shown: measures.Count > 1 || c.Measure.Heading.Length > 0))],
                [.. periods.Select(
                    p => new TableRow(p.Text, IsTotal: false, [.. columns.Select(c => At(c.Category, c.Measure, p))]) { Period = p })]);
        }

        // Without a breakdown the measures are the rows; a single one has no label to show.
        IReadOnlyList<TableRow> rows = broken
            ? [.. categories.Select(c => new TableRow(c.Name, c.IsTotal, [.. measures.SelectMany(m => periods.Select(p => At(c, m, p)))]))]
            : [.. measures.SelectMany(m => categories.Select(c => new TableRow(m.Label, false, [.. periods.Select(p => At(c, m, p))])))];
        var groups = broken && measures.Count > 1 ? measures.ConvertAll(m => m.Label) : [""];
        return new TableView(table, area, HasRowLabels: rows.Count > 1,
            [.. groups.SelectMany(g => periods.Select(p => new TableColumn(p.Text, g, Shown: true) { Period = p }))], rows);
    }
}

/// <param name="Group">What stands above it and its neighbours; empty when nothing does.</param>
/// <param name="Shown">False where the document has no heading and only a screen reader needs one.</param>
public sealed record TableColumn(string Heading, string Group, bool Shown)
{
    /// <summary>Whose column it is, where the periods are columns.</summary>
    public Period? Period { get; init; }
}

public sealed record TableRow(string Label, bool IsTotal, IReadOnlyList<Cell> Cells)
{
    /// <summary>Whose row it is, where the periods are rows.</summary>
    public Period? Period { get; init; }
}

/// <summary>One series of the table, its cells in the order of time.</summary>
public sealed record SeriesView(Category Category, Measure Measure, IReadOnlyList<Cell> Cells);

public sealed record TableTarget(Category Category, Measure Measure, Period Period, decimal Value);

/// <param name="Observation">Null when there is none, which shows as missing.</param>
public sealed record Cell(Category Category, Measure Measure, string AreaCode, Period Period, Observation? Observation)
{
    public ObservationKey Key => new(SeriesKey.Of(Category, Measure, AreaCode), Period);

    /// <summary>As everyone may see it: a withheld figure is suppressed here.</summary>
    public decimal? Value => Observation is { Withheld: false } shown ? shown.Value : null;

    public ObservationStatus Status => Observation switch
    {
        null => ObservationStatus.Missing,
        { Withheld: true } => ObservationStatus.Suppressed,
        { } known => known.Status,
    };

    /// <summary>What a reader should know of it; nothing of a hidden figure, whose value the note could tell.</summary>
    public string Note => Observation is { IsHidden: false } shown ? shown.Note : "";

    /// <summary>As the document writes it: "1.971", "2,0"; "–" when missing, "·" when suppressed.</summary>
    public string Text => Status switch
    {
        ObservationStatus.Missing => "–",
        ObservationStatus.Suppressed => "·",
        ObservationStatus.Provisional => Measure.Format(Value!.Value) + "*",
        ObservationStatus.Estimated => Measure.Format(Value!.Value) + "(s)",
        _ => Measure.Format(Value!.Value),
    };

    /// <summary>What the marks in <see cref="Text"/> mean; null for an ordinary figure.</summary>
    public static string? Explain(ObservationStatus status) => status switch
    {
        ObservationStatus.Missing => "– betyder, at tallet mangler.",
        ObservationStatus.Suppressed => "· betyder, at tallet er udeladt, så enkeltpersoner ikke kan genkendes.",
        ObservationStatus.Provisional => "* betyder, at tallet er foreløbigt.",
        ObservationStatus.Estimated => "(s) betyder, at tallet er skønnet.",
        _ => null,
    };

    /// <summary>Of a sign that says nothing when it is read aloud; null for a number.</summary>
    public static string? Spoken(ObservationStatus status) => status switch
    {
        ObservationStatus.Missing => "Tallet mangler",
        ObservationStatus.Suppressed => "Tallet er udeladt",
        _ => null,
    };
}
