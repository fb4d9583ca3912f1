using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

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
            return header < 0
                ? null : new Lines(
                    header, sheet.Rows[header].Index().Where(c => !c.Item.IsEmpty).GroupBy(c => c.Item.Text)
                        .ToDictionary(g => g.Key, g => g.First().Index));
        }
    }

    /// <summary>The row over a line for each figure; -1 in a file of another form.</summary>
    public static int HeaderIn(IEnumerable<IReadOnlyList<SheetCell>> rows) =>
        rows.Take(10).Index()
            .FirstOrDefault(r => r.Item.Any(c => c.Text == "period") && r.Item.Any(c => c.Text == "value"), (Index: -1, Item: [])).Index;

    public static void Read(Lines lines, Sheet sheet, Table table, SheetLabels labels, SheetReadingBuilder found)
    {
        int Column(string name) => lines.Columns.GetValueOrDefault(name, -1);
        var (ofTable, ofArea, ofCategory, ofMeasure, ofPeriod, ofValue, ofStatus) =
            (Column("table"), Column("area"), Column("category"), Column("measure"), Column("period"), Column("value"), Column("status"));
        var number = $"{table.Number}";
        // A long file says the same few words again and again.
        var places = new Dictionary<(string Category, string Measure), Place?>();
        var periods = new Dictionary<string, Period?>();
        for (var r = lines.Header + 1; r < sheet.Rows.Count; r++)
        {
            var row = sheet.Rows[r];
            string Text(int column) => column >= 0 && column < row.Count ? row[column].Text : "";
            if (sheet.IsBlank(r) || (Text(ofTable) is { Length: > 0 } other && other != number))
                continue; // another table's
            var (category, measure) = (Text(ofCategory), Text(ofMeasure));
            if (!places.TryGetValue((category, measure), out var place))
                places[(category, measure)] = place = PlaceOf(category, measure, r + 1, found);
            if (place is null)
                continue; // told of once
            if (!periods.TryGetValue(Text(ofPeriod), out var period))
                periods[Text(ofPeriod)] = period = Period.TryRead(Text(ofPeriod), out var read)
                    && read.Frequency == table.Frequency ? read : null;
            if (!labels.AreasByCode.TryGetValue(Text(ofArea), out var area))
                found.Miss(r + 1, Text(ofArea), new Cause.UnknownArea());
            else if (period is null)
                found.Miss(r + 1, Text(ofPeriod), new Cause.UnreadablePeriod());
            else if (!Figure.TryReadStatus(Text(ofStatus), out var status))
                found.Miss(r + 1, Text(ofStatus), new Cause.UnreadableStatus());
            else if (sheet.At(r, ofValue) is { IsEmpty: false } || status is ObservationStatus.Missing or ObservationStatus.Suppressed)
                found.Add(r + 1, category, measure, place with { Period = period, Area = area }, sheet.At(r, ofValue),
                    ofStatus >= 0 && status != ObservationStatus.None ? status : null);
        }
    }

    private static Place? PlaceOf(string category, string measure, int line, SheetReadingBuilder found)
    {
        var (row, column) = (found.Understand(category, line, isHeading: false), found.Understand(measure, line, isHeading: false));
        if (row is null || column is null)
            return null;
        if (row.With(column) is { } both)
            return both;
        found.Miss(line, measure, new Cause.CategoryAndMeasureDiffer(category, measure));
        return null;
    }
}
