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
/// <param name="Narrative">What the figures say: the chart's title, and with the rest its text alternative.</param>
/// <param name="Unit">After a value: "pct." or what is counted.</param>
/// <param name="UnitOfOne">After the value 1: one of what is counted.</param>
/// <param name="Labels">One for each point of a series: periods, or categories in groups.</param>
/// <param name="Positions">On a time axis, in lines: months from the first point, or days (weeks, dates); otherwise null.</param>
public sealed record ChartSpec(
    ChartKind Kind,
    string Name,
    string Subtitle,
    [property: JsonIgnore] Narrative Narrative,
    string Unit,
    string UnitOfOne,
    IReadOnlyList<string> Labels,
    IReadOnlyList<int>? Positions,
    IReadOnlyList<ChartSeries> Series)
{
    /// <summary>What the values are: the table's own figures, or worked out from them.</summary>
    [JsonIgnore]
    public ShownAs As { get; init; }

    /// <summary>The place of the series, or in groups of the label, that stands out; null when none does.</summary>
    public int? Highlighted { get; init; }

    public IReadOnlyList<ChartEvent> Events { get; init; } = [];

    public IReadOnlyList<ChartTarget> Targets { get; init; } = [];

    /// <summary>Bars always; a line's axis may begin elsewhere where its whole movement is far from zero, and then says so.</summary>
    public bool FromZero =>
        Kind != ChartKind.Lines || IsNearZero([.. Series.SelectMany(s => s.Values).OfType<decimal>(), .. Targets.Select(t => t.Value)]);

    private static bool IsNearZero(decimal[] values) => values.Length == 0 || values.Min() < values.Max() / 2;

    /// <summary>The default encoder leaves no "&lt;" or "&amp;" that could end the script element.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ChartJson.Default.ChartSpec);
}

/// <param name="Values">Null is a gap.</param>
/// <param name="Texts">The cells' own texts, or the worked out values as they are read.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string> Texts)
{
    /// <summary>Where the values stand in the table; empty when they are worked out.</summary>
    [JsonIgnore]
    public IReadOnlyList<Cell> Cells { get; private init; } = [];

    /// <summary>The place of the series up to which a band is drawn from this one; null for no band.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BandTo { get; init; }

    public static ChartSeries Of(string name, IReadOnlyList<Cell> cells) =>
        new(name, [.. cells.Select(c => c.Value)], [.. cells.Select(c => c.Text)]) { Cells = cells };
}

/// <summary>An event along the time axis, marked by the letter that it has in the list beneath the table.</summary>
/// <param name="At">Its place: months in lines; in bars the point before which it stands.</param>
public sealed record ChartEvent(int At, string Letter, bool Break);

/// <summary>A value wanted.</summary>
/// <param name="At">Of which series; in groups, of which label.</param>
/// <param name="Text">"Målsætning dec 2021: 3.000".</param>
public sealed record ChartTarget(int At, decimal Value, string Text);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ChartSpec))]
internal sealed partial class ChartJson : JsonSerializerContext;
