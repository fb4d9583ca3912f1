using System.Globalization;
using System.Text;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>
/// All published observations for machines: UTF-8 without byte-order mark, comma, line feed, decimal point. Quoted as
/// RFC 4180 says.
/// </summary>
public static class ObservationsCsv
{
    /// <summary>The columns, and what each means, in Danish.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Fields { get; } =
    [
        ("goal", "Nummeret på det første ministermål i den gældende plan, der viser tabellen. Tomt, hvis intet mål viser tabellen."),
        ("table", "Tabellens nummer."),
        ("area", "Områdets kode, fx 151 for Ballerup Kommune."),
        ("category", "Rækken, fx »Sygedagpenge«. »I alt« i tabeller uden opdeling."),
        ("measure", "Det, der måles, fx »Antal fuldtidspersoner«."),
        ("unit", "antal eller pct."),
        ("period", "Måned (2018-06), kvartal (2018-Q1), halvår (2018-S1), år (2017), uge (2018-W05) eller dato (2018-06-15)."),
        ("value", "Tallet med punktum som decimaltegn. Tomt, når der ikke er noget tal."),
        ("status", "normal, provisional (foreløbigt), estimated (skønnet), missing (mangler) eller suppressed (udeladt af hensyn til "
            + "enkeltpersoner)."),
    ];

    public static async Task WriteAsync(EditionView edition, Stream to, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteLineAsync(string.Join(',', Fields.Select(f => f.Name)).AsMemory(), cancellation);
        await writer.FlushAsync(cancellation); // whoever asked sees at once that it comes
        foreach (var table in edition.Tables)
        {
            var goal = edition.FirstGoalShowing(table)?.Number.ToString(CultureInfo.InvariantCulture) ?? "";
            foreach (var area in edition.AreasOf(table))
                foreach (var cell in TableView.Of(table, area).Cells.Where(c => c.Observation is not null))
                    await writer.WriteLineAsync(Row(goal, table, area, cell).AsMemory(), cancellation);
        }
    }

    private static string Row(string goal, Table table, Area area, Cell cell) => string.Join(',',
        goal,
        table.Number.ToString(CultureInfo.InvariantCulture),
        Quoted(area.Code),
        Quoted(cell.Category.Name),
        Quoted(cell.Measure.Name),
        cell.Measure.UnitCode,
        cell.Period.ToString(),
        cell.Value?.ToString("F" + cell.Measure.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "",
        Figure.StatusCode(cell.Status));

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
