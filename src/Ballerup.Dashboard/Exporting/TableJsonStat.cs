using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>
/// One table as JSON-stat 2.0 (json-stat.org/format): a cube of area, category, measure and period, each value in its place. Written
/// as it is read, series by series.
/// </summary>
public static class TableJsonStat
{
    /// <summary>Danish letters as they are; what could end a script element is still escaped.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private const string AreaId = "area";
    private const string CategoryId = "category";
    private const string MeasureId = "measure";
    private const string PeriodId = "period";

    /// <param name="address">Where the same is found again.</param>
    public static async Task WriteAsync(EditionView edition, Table table, string address, Stream to, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(to, Options);
        json.WriteStartObject();
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("href", address);
        json.WriteString("label", TableFacts.Title(edition, table));
        json.WriteString("source", TableFacts.Source(table));
        if (table.UpdatedUtc is { } updated)
            json.WriteString(
                "updated", DateTime.SpecifyKind(updated, DateTimeKind.Utc)
                    .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        await json.FlushAsync(cancellation); // whoever asked sees at once that it comes
        var cube = new Cube(edition, table);
        WriteNotes(json, edition, cube);
        WriteDimensions(json, cube);

        json.WriteStartArray("value");
        foreach (var cells in cube.Series())
        {
            foreach (var cell in cells)
            {
                if (cell.Value is { } value)
                    json.WriteNumberValue(DanishNumber.Round(value, cell.Measure.Decimals));
                else
                    json.WriteNullValue();
            }
            await json.FlushAsync(cancellation);
        }
        json.WriteEndArray();

        json.WriteStartObject("status");
        var place = 0L;
        foreach (var cells in cube.Series())
        {
            foreach (var cell in cells)
            {
                if (cell.Status != ObservationStatus.Normal)
                    json.WriteString(place.ToString(CultureInfo.InvariantCulture), Figure.StatusCode(cell.Status));
                place++;
            }
            await json.FlushAsync(cancellation);
        }
        json.WriteEndObject();
        WriteExtension(json, edition, cube);
        json.WriteEndObject();
    }

    /// <summary>The table's dimensions, and its series in the order of the values: the last dimension runs fastest.</summary>
    private sealed class Cube(EditionView edition, Table table)
    {
        public Table Table => table;

        public IReadOnlyList<Area> Areas { get; } = [.. edition.AreasOf(table)];

        public IReadOnlyList<Category> Categories { get; } = [.. table.Categories.Where(c => !c.Retired).OrderBy(c => c.Order)];

        public IReadOnlyList<Measure> Measures { get; } = [.. table.Measures.Where(m => !m.Retired).OrderBy(m => m.Order)];

        public IReadOnlyList<Period> Periods { get; } =
            [.. edition.AreasOf(table).SelectMany(a => TableView.PeriodsOf(table, a)).Distinct().Order()];

        /// <summary>Each with a cell for every period.</summary>
        public IEnumerable<IReadOnlyList<Cell>> Series()
        {
            foreach (var area in Areas)
            {
                var series = View(area).Series.ToDictionary(s => (s.Category, s.Measure), s => s.Cells);
                foreach (var category in Categories)
                    foreach (var measure in Measures)
                        yield return series.GetValueOrDefault((category, measure)) ?? []; // nothing where there is no period
            }
        }

        public TableView View(Area area) => TableView.Of(table, area, Periods);
    }

    private static void WriteNotes(Utf8JsonWriter json, EditionView edition, Cube cube)
    {
        List<string> notes = [.. TableFacts.Lines(cube.Table.Notes)];
        if (edition.OwnArea is { } own)
            notes.AddRange(TableRemarks.OfTargets(cube.View(own)));
        notes.AddRange(TableRemarks.OfEvents(cube.Table));
        foreach (var area in cube.Areas)
            notes.AddRange(TableRemarks.OfCells(cube.View(area)).Select(n => area.Own ? n : $"{area.Name}: {n}"));
        if (notes.Count == 0)
            return;
        json.WriteStartArray("note");
        foreach (var note in notes)
            json.WriteStringValue(note);
        json.WriteEndArray();
    }

    private static void WriteDimensions(Utf8JsonWriter json, Cube cube)
    {
        WriteArray(json, "id", [AreaId, CategoryId, MeasureId, PeriodId]);
        json.WriteStartArray("size");
        foreach (var size in (int[])[cube.Areas.Count, cube.Categories.Count, cube.Measures.Count, cube.Periods.Count])
            json.WriteNumberValue(size);
        json.WriteEndArray();
        json.WriteStartObject("role");
        WriteArray(json, "geo", [AreaId]);
        WriteArray(json, "metric", [MeasureId]);
        WriteArray(json, "time", [PeriodId]);
        json.WriteEndObject();

        json.WriteStartObject("dimension");
        WriteDimension(json, AreaId, "Område", [.. cube.Areas.Select(a => (a.Code, a.Name))]);
        WriteDimension(json, CategoryId, "Række", [.. cube.Categories.Select(c => (Own(c.Id), c.Name))]);
        WriteDimension(json, MeasureId, "Måltal", [.. cube.Measures.Select(m => (Own(m.Id), m.Name))], () =>
        {
            json.WriteStartObject("unit");
            foreach (var measure in cube.Measures)
            {
                json.WriteStartObject(Own(measure.Id));
                json.WriteString("label", measure.UnitText.Length > 0 ? measure.UnitText : measure.UnitCode);
                json.WriteNumber("decimals", measure.Decimals);
                json.WriteString("position", "end");
                json.WriteEndObject();
            }
            json.WriteEndObject();
        });
        WriteDimension(json, PeriodId, "Periode", [.. cube.Periods.Select(p => (p.ToString(), p.Text))]);
        json.WriteEndObject();
    }

    private static void WriteDimension(Utf8JsonWriter json, string id, string label, IReadOnlyList<(string Id, string Label)> members,
        Action? more = null)
    {
        json.WriteStartObject(id);
        json.WriteString("label", label);
        json.WriteStartObject("category");
        WriteArray(json, "index", members.Select(m => m.Id));
        json.WriteStartObject("label");
        foreach (var member in members)
            json.WriteString(member.Id, member.Label);
        json.WriteEndObject();
        more?.Invoke();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the format has no place for.</summary>
    private static void WriteExtension(Utf8JsonWriter json, EditionView edition, Cube cube)
    {
        json.WriteStartObject("extension");
        json.WriteNumber("table", cube.Table.Number);
        json.WriteNumber("revision", cube.Table.LastRevision);
        if (edition.FirstGoalShowing(cube.Table) is { } goal)
        {
            json.WriteStartObject("goal");
            json.WriteNumber("number", goal.Number);
            json.WriteString("title", goal.Title);
            json.WriteEndObject();
        }
        if (edition.OwnArea is { } own && Narrative.Of(TableView.Of(cube.Table, own)) is { } says)
            json.WriteString("development", says.Text);
        if (cube.Table.Definition.Length > 0)
            json.WriteString("definition", string.Join('\n', TableFacts.Lines(cube.Table.Definition)));
        if (cube.Table.Method.Length > 0)
            json.WriteString("method", string.Join('\n', TableFacts.Lines(cube.Table.Method)));
        json.WriteStartObject("status");
        foreach (var (status, meaning) in Statuses)
            json.WriteString(Figure.StatusCode(status), meaning);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static readonly (ObservationStatus Status, string Meaning)[] Statuses =
    [
        (ObservationStatus.Provisional, "foreløbigt"), (ObservationStatus.Estimated, "skønnet"),
        (ObservationStatus.Missing, "mangler"), (ObservationStatus.Suppressed, "udeladt, så enkeltpersoner ikke kan genkendes"),
    ];

    private static void WriteArray(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>"sygedagpenge" of "1/sygedagpenge": unique within the table, and kept when the name changes.</summary>
    private static string Own(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
