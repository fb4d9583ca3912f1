using System.Text.Json;
using System.Text.Json.Serialization;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Charts;

/// <summary>
/// Bars: few points of one series, from zero. Lines: points at their true distance in time. Groups: many categories
/// side by side, one bar a period.
/// </summary>
public enum ChartKind { Bars, Lines, Groups }

/// <summary>What the browser's drawing code is given, made from the table view that stands beside it as a table.</summary>
/// <param name="Name">What the chart shows; its accessible name.</param>
/// <param name="Subtitle">Place, periods and unit.</param>
/// <param name="Says">What the figures say: the chart's title, and with the rest its text alternative.</param>
/// <param name="Unit">After a value: "pct." or what is counted.</param>
/// <param name="UnitOfOne">After the value 1: one of what is counted.</param>
/// <param name="Labels">One for each point of a series: periods, or categories in groups.</param>
/// <param name="Positions">Months on a time axis, in lines; otherwise null.</param>
public sealed record ChartSpec(
    ChartKind Kind,
    string Name,
    string Subtitle,
    [property: JsonIgnore] Statement Says,
    string Unit,
    string UnitOfOne,
    IReadOnlyList<string> Labels,
    IReadOnlyList<int>? Positions,
    IReadOnlyList<ChartSeries> Series)
{
    /// <summary>Bars always; a line's axis may begin elsewhere where its whole movement is far from zero, and then says so.</summary>
    public bool FromZero { get; } = Kind != ChartKind.Lines || IsNearZero([.. Series.SelectMany(s => s.Values).OfType<decimal>()]);

    private static bool IsNearZero(decimal[] values) => values.Length == 0 || values.Min() < values.Max() / 2;

    /// <summary>The default encoder leaves no "&lt;" or "&amp;" that could end the script element.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ChartJson.Default.ChartSpec);
}

/// <param name="Values">Null is a gap.</param>
/// <param name="Texts">The cells' own texts.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string> Texts)
{
    public static ChartSeries Of(string name, IReadOnlyList<Cell> cells) =>
        new(name, [.. cells.Select(c => c.Value)], [.. cells.Select(c => c.Text)]);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ChartSpec))]
internal sealed partial class ChartJson : JsonSerializerContext;
