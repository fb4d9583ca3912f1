using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>
/// What a page's chart draws, laid out as the block of a sheet that a chart in Word or Excel is drawn from: a row for each label,
/// a column for each series, and one for each target.
/// </summary>
/// <param name="Decimals">Of all its values.</param>
/// <param name="Labels">Empty where a line is broken: at a series break, and where the table has no period.</param>
internal sealed record ChartData(ChartSpec Spec, int Decimals, IReadOnlyList<string> Labels, IReadOnlyList<ChartColumn> Columns)
{
    /// <summary>More rows than this are not left empty for the periods that a table skips.</summary>
    private const int LongestHole = 60;

    /// <summary>The charts that the page shows of the table at first.</summary>
    public static IReadOnlyList<ChartData> Of(TableView view) =>
        [.. TableParts.Of(view).Zip(TableCharts.Of(view, ChartChoice.None), (part, chart) => Of(
            chart, part[0].Measure.Decimals, PeriodKind.Of(view.Table.Frequency).FollowsSteps))];

    /// <summary>"Andel beskæftigede. Ballerup Kommune, aug 2018 til aug 2020, pct."</summary>
    public string Title => DanishText.Sentences($"{Spec.Name}.", DanishText.Ended(Spec.Subtitle));

    /// <summary>Where the axis of values begins; null when it is at zero.</summary>
    public decimal? From
    {
        get
        {
            if (Spec.FromZero)
                return null;
            var values = Columns.SelectMany(c => c.Values).OfType<decimal>().ToList();
            var (least, step) = (values.Min(), Step(values.Max() - values.Min()));
            return Math.Floor(least / step) * step;
        }
    }

    private static ChartData Of(ChartSpec chart, int decimals, bool followsSteps)
    {
        var rows = Rows(chart, followsSteps);
        IEnumerable<ChartColumn> columns = chart.Series.Select(s => new ChartColumn(
            s.Name, [.. rows.Select(r => r is { } at && s.Values[at] is { } value ? DanishNumber.Round(value, decimals) : (decimal?)null)],
            IsTarget: false)
        {
            Cells = [.. rows.Select(r => r is { } at ? s.Cells[at] : null)],
        });
        // Beside bars in groups there is no line to draw; what is wanted there stands in words under the table.
        if (chart.Kind != ChartKind.Groups)
            columns = columns.Concat(chart.Targets.Select(t =>
                new ChartColumn(t.Text, [.. rows.Select(_ => (decimal?)t.Value)], IsTarget: true)));
        return new ChartData(chart, decimals, [.. rows.Select(r => r is { } at ? chart.Labels[at] : "")], [.. columns]);
    }

    /// <summary>The place of each row's point; null for an empty row.</summary>
    /// <param name="followsSteps">Whether a longer distance than the others skips a period; between dates it does not.</param>
    private static List<int?> Rows(ChartSpec chart, bool followsSteps)
    {
        var breaks = chart.Events.Where(e => e.Break).Select(e => e.At).ToList();
        var at = chart.Positions ?? [.. Enumerable.Range(0, chart.Labels.Count)];
        var step = at.Zip(at.Skip(1), (a, b) => b - a).Aggregate(0, Common);
        var rows = new List<int?>();
        for (var i = 0; i < at.Count; i++)
        {
            if (i > 0)
            {
                var hole = followsSteps ? Math.Min(((at[i] - at[i - 1]) / step) - 1, LongestHole) : 0;
                var broken = breaks.Exists(b => b > at[i - 1] && b <= at[i]);
                rows.AddRange(Enumerable.Repeat((int?)null, Math.Max(hole, broken ? 1 : 0)));
            }
            rows.Add(i);
        }
        return rows;
    }

    private static int Common(int a, int b) => b == 0 ? a : Common(b, a % b);

    /// <summary>1, 2 or 5 times a power of ten, five or so of them over a range.</summary>
    private static decimal Step(decimal range)
    {
        var rough = range <= 0 ? 1 : (double)range / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (decimal)((rough / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 } * power);
    }
}

/// <param name="Values">One for each label; null is a gap.</param>
internal sealed record ChartColumn(string Name, IReadOnlyList<decimal?> Values, bool IsTarget)
{
    /// <summary>Where the values stand in the table; empty for a target.</summary>
    public IReadOnlyList<Cell?> Cells { get; init; } = [];
}
