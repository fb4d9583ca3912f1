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
            var header = Enumerable.Range(0, Math.Min(10, sheet.Rows.Count)).FirstOrDefault(r => sheet.Rows[r].Any(c => c.Text == "period") && sheet.Rows[r].Any(c => c.Text == "value"), -1);
            return header < 0 ? null : new Lines(header, sheet.Rows[header].Index().Where(c => !c.Item.IsEmpty).GroupBy(c => c.Item.Text).ToDictionary(g => g.Key, g => g.First().Index));
        }
    }

    public static void Read(Lines lines, Sheet sheet, Table table, SheetLabels labels, Found found)
    {
        var areas = labels.Areas.ToDictionary(a => a.Code);
        for (var r = lines.Header + 1; r < sheet.Rows.Count; r++)
        {
            string Text(string column) => lines.Columns.TryGetValue(column, out var c) ? sheet.At(r, c).Text : "";
            if (sheet.IsBlank(r) || (Text("table").Length > 0 && Text("table") != $"{table.Number}"))
                continue; // another table's
            if (found.Understand(Text("category"), r + 1, isHeading: false) is not { } row || found.Understand(Text("measure"), r + 1, isHeading: false) is not { } column)
                continue; // told of once
            if (row.With(column) is not { } place)
                found.Miss(r + 1, Text("measure"), $"»{Text("category")}« og »{Text("measure")}« siger hver sit. Ret den ene.");
            else if (!areas.TryGetValue(Text("area"), out var area))
                found.Miss(r + 1, Text("area"), "Området kendes ikke. Skriv et områdes kode, fx 151.");
            else if (!Period.TryRead(Text("period"), out var period) || period.Frequency != table.Frequency)
                found.Miss(r + 1, Text("period"), "Perioden kan ikke læses, eller den passer ikke til tabellen. Skriv fx 2020-06, 2020-Q2 eller 2020.");
            else if (Enum.GetValues<ObservationStatus>().Cast<ObservationStatus?>().FirstOrDefault(s => Observation.StatusCode(s!.Value) == Text("status")) is not { } status)
                found.Miss(r + 1, Text("status"), "Status kan ikke læses. Skriv normal, provisional, estimated, missing eller suppressed, eller intet.");
            else if (sheet.At(r, lines.Columns["value"]) is { IsEmpty: false } || status is ObservationStatus.Missing or ObservationStatus.Suppressed)
                found.Add(r + 1, Text("category"), Text("measure"), place with { Period = period, Area = area }, sheet.At(r, lines.Columns["value"]), lines.Columns.ContainsKey("status") && status != ObservationStatus.None ? status : null);
        }
    }
}
