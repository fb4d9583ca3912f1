using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Sheets;

/// <summary>A line for each figure, as <c>observationer.csv</c> has them.</summary>
internal static class LineReader
{
    /// <summary>The columns of such a sheet.</summary>
    public sealed record Lines(int Header, Dictionary<string, int> Columns)
    {
        /// <returns>Null for another kind of sheet.</returns>
        public static Lines? In(Sheet sheet)
        {
            var header = HeaderIn(sheet.Rows);
            return header < 0 ? null : new Lines(header, sheet.Rows[header].Index().Where(c => !c.Item.IsEmpty).GroupBy(c => c.Item.Text).ToDictionary(g => g.Key, g => g.First().Index));
        }
    }

    /// <summary>The row over a line for each figure; -1 in a file of another form.</summary>
    public static int HeaderIn(IEnumerable<IReadOnlyList<SheetCell>> rows) =>
        rows.Take(10).Index().FirstOrDefault(r => r.Item.Any(c => c.Text == "period") && r.Item.Any(c => c.Text == "value"), (Index: -1, Item: [])).Index;

    public static void Read(Lines lines, Sheet sheet, Table table, SheetLabels labels, Found found)
    {
        for (var r = lines.Header + 1; r < sheet.Rows.Count; r++)
        {
            string Text(string column) => lines.Columns.TryGetValue(column, out var c) ? sheet.At(r, c).Text : "";
            if (sheet.IsBlank(r) || (Text("table").Length > 0 && Text("table") != $"{table.Number}"))
                continue; // another table's
            if (found.Understand(Text("category"), r + 1, isHeading: false) is not { } row || found.Understand(Text("measure"), r + 1, isHeading: false) is not { } column)
                continue; // told of once
            if (row.With(column) is not { } place)
                found.Miss(r + 1, Text("measure"), $"»{Text("category")}« og »{Text("measure")}« siger hver sit. Ret den ene.");
            else if (!labels.AreasByCode.TryGetValue(Text("area"), out var area))
                found.Miss(r + 1, Text("area"), "Området kendes ikke. Skriv et områdes kode, fx 151.");
            else if (!Period.TryRead(Text("period"), out var period) || period.Frequency != table.Frequency)
                found.Miss(r + 1, Text("period"), "Perioden kan ikke læses, eller den passer ikke til tabellen. Skriv fx 2020-06, 2020-Q2 eller 2020.");
            else if (!Observation.TryReadStatus(Text("status"), out var status))
                found.Miss(r + 1, Text("status"), "Status kan ikke læses. Skriv normal, provisional, estimated, missing eller suppressed, eller intet.");
            else if (sheet.At(r, lines.Columns["value"]) is { IsEmpty: false } || status is ObservationStatus.Missing or ObservationStatus.Suppressed)
                found.Add(r + 1, Text("category"), Text("measure"), place with { Period = period, Area = area }, sheet.At(r, lines.Columns["value"]), lines.Columns.ContainsKey("status") && status != ObservationStatus.None ? status : null);
        }
    }
}
