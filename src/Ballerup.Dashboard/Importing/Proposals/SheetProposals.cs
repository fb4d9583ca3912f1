using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Proposals;

/// <summary>Finds the tables that the sheets of a file are about, and what they would do to them.</summary>
public static class SheetProposals
{
    /// <param name="number">The table that all of it is for; null where the file says so.</param>
    /// <param name="state">What is published, with the draft that the figures are to be put into.</param>
    /// <param name="corrected">The keys of the figures that someone typed.</param>
    /// <param name="labels">The words by which the tables are known, of <see cref="LabelsOf"/>.</param>
    /// <returns>The tables in their order; none when the file names none that there is.</returns>
    public static IReadOnlyList<TableProposals> Of(
        IReadOnlyList<Sheet> sheets, int? number, NumberStyle? numbers, Edition state, IReadOnlySet<ObservationKey> corrected,
        IReadOnlyDictionary<Table, SheetLabels> labels)
    {
        if (state.OwnArea is not { } own)
            return [];
        var read =
            from sheet in sheets
            from table in TablesOf(sheet, number, sheets.Count, state)
            let reading = SheetReader.Read(sheet, table, labels[table], own, numbers)
            select new TableProposals(table, sheet.Name, labels[table], reading,
                [.. reading.Figures.Select(f => Proposal.Of(f, state, corrected))]);
        // Of several sheets that could be the table, the first with figures is.
        return [.. read.GroupBy(t => t.Table).Select(t => t.FirstOrDefault(p => p.Proposals.Count > 0) ?? t.First())
            .OrderBy(t => t.Table.Number)];
    }

    /// <param name="learned">What someone has said that words mean.</param>
    public static IReadOnlyDictionary<Table, SheetLabels> LabelsOf(Edition state, IReadOnlyCollection<LearnedWord> learned) =>
        state.Tables.ToDictionary(
            t => t, t => new SheetLabels(t, [.. state.Areas],
                learned.Where(w => w.TableNumber == t.Number).ToDictionary(w => w.Words, w => w.Meaning)));

    private static IEnumerable<Table> TablesOf(Sheet sheet, int? number, int sheets, Edition state)
    {
        var named = Named(sheet, state);
        if (number is { } wanted)
            // A sheet that says it is another table's is not this one's.
            return state.Tables.Where(t => t.Number == wanted && (sheets == 1 || named.Count == 0 || named.Contains(t)));
        return named;
    }

    /// <summary>By the name of the sheet, by a column of tables' numbers, or by the title that stands in it.</summary>
    private static List<Table> Named(Sheet sheet, Edition state)
    {
        if (sheet.Table is { } own)
            return [.. state.Tables.Where(t => t.Number == own)];
        if (sheet.Name.Split(' ') is ["Tabel", var text]
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return [.. state.Tables.Where(t => t.Number == number)];
        foreach (var row in sheet.Rows.Take(10))
        {
            var column = row.Index().FirstOrDefault(c => c.Item.Text == "table", (Index: -1, Item: SheetCell.Empty)).Index;
            if (column >= 0 && row.Any(c => c.Text == "value"))
            {
                var numbers = sheet.Rows.Where(r => r.Count > column).Select(r => r[column].Text).ToHashSet();
                return [.. state.Tables.Where(t => numbers.Contains(t.Number.ToString(CultureInfo.InvariantCulture)))];
            }
        }
        var titles = state.Tables.Select(t => (Table: t, Placement.Of(state, t)?.Title)).ToList();
        var texts = sheet.Rows.SelectMany(r => r.Take(2)).Select(c => c.Text).ToHashSet();
        return [.. titles.Where(t => t.Title is { } title && texts.Contains(title)).Select(t => t.Table)];
    }
}
