using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>A table laid out for the checks: each series in the order of time, everything found without searching.</summary>
public sealed class SeriesTable
{
    private readonly Dictionary<(string CategoryId, string MeasureId, string AreaCode), SeriesRow> rows;

    private SeriesTable(Table table, IEnumerable<SeriesRow> rows)
    {
        Table = table;
        this.rows = rows.ToDictionary(l => (l.Category.Id, l.Measure.Id, l.Series.AreaCode));
        Rows = [.. this.rows.Values.Where(l => !l.Category.Retired && !l.Measure.Retired)
            .OrderBy(l => l.Category.Order).ThenBy(l => l.Measure.Order).ThenBy(l => l.Series.AreaCode, StringComparer.Ordinal)];
        Pair = table.Pair;
        Measures = [.. table.Measures.Where(m => !m.Retired).OrderBy(m => m.Order)];
    }

    public Table Table { get; }

    /// <summary>The series in use, in the table's order.</summary>
    public IReadOnlyList<SeriesRow> Rows { get; }

    /// <summary>Those in use, in the table's order.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <inheritdoc cref="Table.Pair"/>
    public (Measure Count, Measure Percentage)? Pair { get; }

    /// <summary>Also a retired one: a total still has it in the periods when it was counted.</summary>
    public SeriesRow? Find(string categoryId, string measureId, string areaCode) =>
        rows.GetValueOrDefault((categoryId, measureId, areaCode));

    /// <summary>The same row with another measure.</summary>
    public SeriesRow? Beside(SeriesRow row, Measure measure) => Find(row.Category.Id, measure.Id, row.Series.AreaCode);

    /// <param name="before">The table as it is published, to know which figures are typed; null for a new one.</param>
    /// <param name="named">The table whose names the messages use.</param>
    public static SeriesTable Of(Table table, Table? before, Table named)
    {
        var categories = table.Categories.ToDictionary(c => c.Id);
        var measures = table.Measures.ToDictionary(m => m.Id);
        var breaks = table.Annotations.Where(a => a.Break && !a.Retired).Select(a => a.Period).Distinct().Order().ToList();
        var known = before?.Series.ToDictionary(s => s.Id, s => s.Observations.ToDictionary(o => o.Period, o => o.Value)) ?? [];
        var names = new SeriesNames(named);

        return new SeriesTable(table, table.Series.Select(s => new SeriesRow(
            s, categories[s.CategoryId], measures[s.MeasureId], names.Of(s.CategoryId, s.MeasureId),
            [
                .. from o in s.Observations
                   where o.Status != ObservationStatus.None
                   orderby o.Period
                   select new CheckedFigure(
                       o, breaks.Count(b => b <= o.Period), o.Value != known.GetValueOrDefault(s.Id)?.GetValueOrDefault(o.Period)),
            ])));
    }

    /// <param name="doubted">The periods by series.</param>
    public SeriesTable Without(Dictionary<SeriesKey, HashSet<Period>> doubted) =>
        new(Table, rows.Values.Select(l => doubted.TryGetValue(l.Series.Id, out var periods) ? l.Without(periods) : l));
}

/// <summary>One series: its figures in the order of time, also those without a value.</summary>
public sealed class SeriesRow(Series series, Category category, Measure measure, string name, CheckedFigure[] figures)
{
    private readonly Dictionary<Period, CheckedFigure> byPeriod = figures.ToDictionary(f => f.Period);

    public Series Series => series;

    public Category Category => category;

    public Measure Measure => measure;

    public IReadOnlyList<CheckedFigure> Figures => figures;

    /// <summary>The same, for those who ask of every figure.</summary>
    internal ReadOnlySpan<CheckedFigure> Span => figures;

    /// <summary>»Sygedagpenge«.</summary>
    public string Name => $"»{name}«";

    public CheckedFigure? At(Period period) => byPeriod.GetValueOrDefault(period);

    /// <summary>"1.971", "2,0 pct.", with as many decimals as it has where those are more than the measure's.</summary>
    public string Text(decimal value)
    {
        var number = DanishNumber.Format(value, Math.Max(Measure.Decimals, value.Scale));
        return Measure.Unit == Unit.Percent ? $"{number}{DanishNumber.NoBreakSpace}{Measure.UnitText}" : number;
    }

    /// <summary>"»Sygedagpenge« er 631 i juni 2020".</summary>
    public string Is(CheckedFigure figure) => $"{Name} er {Text(figure.Value!.Value)} {figure.Period.When}";

    /// <summary>The smallest difference that the measure can show: 1, or 0,1.</summary>
    public decimal Smallest { get; } = new(1, 0, 0, isNegative: false, (byte)measure.Decimals);

    public SeriesRow Without(HashSet<Period> periods) =>
        new(series, category, measure, name, [.. figures.Where(f => !periods.Contains(f.Period))]);

    public CheckResult Result(Period period, string message) => new(this, period, message);
}

/// <param name="Stretch">Goes up with each series break: figures of two stretches are not compared.</param>
/// <param name="Typed">The draft gives it another value than the published one.</param>
public sealed record CheckedFigure(Observation Observation, int Stretch, bool Typed)
{
    public Period Period => Observation.Period;

    public decimal? Value => Observation.Value;

    /// <summary>Not shown to the public, though it is there.</summary>
    public bool Hidden => Observation.IsHidden;

    public bool Shown => Value is not null && !Observation.Withheld;
}
