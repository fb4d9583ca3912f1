using System.Security.Cryptography;
using System.Text;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Exporting.Office;
using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>
/// The follow-up document as the municipality writes it, in Word: title, introduction, and each goal with its text and its tables.
/// What the form has not, it gets in styles of its own (<see cref="FollowUpStyles"/>): contents, what the figures say, charts,
/// notes, source and revision. Without these it is the document that <see cref="FollowUpParser"/> reads.
/// </summary>
public static class FollowUpDocx
{
    /// <param name="first">The first revision, for how long the tables were; null when it can't be had.</param>
    /// <param name="to">Can be read and sought.</param>
    public static void Write(Publication publication, Plan plan, Area area, FollowUpChoice choice, Publication? first, Stream to)
    {
        var published = publication.PublishedUtc is { } utc
            ? $"Revision {publication.Revision}, udgivet {DanishPeriod.Date(utc)}"
            : $"Revision {publication.Revision}";
        using var document = new OfficeDocument(to, plan.Title, area.Name, publication.PublishedUtc, footer: $"{plan.Title}. {published}.");
        var goals = Publication.GoalsOf(plan).Where(g => choice.Goals.Count == 0 || choice.Goals.Contains(g.Number)).ToList();

        document.Add(OfficeStyles.Title, plan.Title);
        document.Add(FollowUpStyles.Published, $"{published}.");
        document.AddFormatted(plan.Introduction, OfficeStyles.Text);
        document.AddContents("Indhold", FollowUpStyles.ContentsTitle,
        [
            .. goals.SelectMany(g => publication.TablesOf(g).Select(t => new Entry(Mark(t.Shown.Id), Caption(t.Shown, t.Table), FollowUpStyles.ContentsBelow))
                .Prepend(new Entry(Mark(g.Id), Heading(g), FollowUpStyles.Contents))),
        ]);
        foreach (var goal in goals)
        {
            document.Add(OfficeStyles.Heading, Heading(goal), Mark(goal.Id));
            document.AddFormatted(goal.Narrative, OfficeStyles.Text);
            foreach (var (shown, table) in publication.TablesOf(goal))
                AddTable(document, shown, table, area, choice, first);
        }
    }

    private static string Heading(Goal goal) => $"Ministermål {DanishNumber.Format(goal.Number, 0)}: {goal.Title}";

    private static string Caption(GoalTable shown, Table table) => $"Tabel {shown.NumberInPlan}, {table.Caption}";

    /// <summary>A bookmark as Word's own contents name them, by what it marks: letters and digits, and not many.</summary>
    private static string Mark(string id) => "_Toc" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..12];

    private static void AddTable(OfficeDocument document, GoalTable shown, Table table, Area area, FollowUpChoice choice, Publication? first)
    {
        var whole = TableView.Of(table, area);
        var view = TableView.Of(table, area, choice.PeriodsOf(table, area, first));
        document.AddCaption(OfficeStyles.Caption, "Tabel", shown.NumberInPlan, $", {table.Caption}", Mark(shown.Id));
        if (view.Periods.Count > 0)
            document.Add(Grid(view), Caption(shown, table));
        if (view.Cells.Select(c => Cell.Explain(c.Status)).OfType<string>().Distinct().ToList() is { Count: > 0 } marks)
            document.Add(FollowUpStyles.Remark, DanishText.Sentences(marks));
        document.AddFormatted(table.Notes, FollowUpStyles.Remark);
        foreach (var (i, note) in TableRemarks.OfCells(view).Index())
            document.Add(FollowUpStyles.Remark, $"{i + 1}) {note}");
        foreach (var remark in TableRemarks.OfTargets(view).Concat(TableRemarks.OfEvents(table)))
            document.Add(FollowUpStyles.Remark, remark);
        foreach (var (label, line) in TableFacts.Explanations(table))
            document.Add(FollowUpStyles.Remark, $"{label}: {line}");
        // As the page says it, of all the figures that there are.
        if (choice.Sentences && Statement.Of(whole) is { } says)
            document.Add(FollowUpStyles.Says, says.Text);
        if (choice.Charts)
            foreach (var chart in ChartData.Of(view))
                document.AddChart(chart, $"{chart.Title} Tallene står i tabel {shown.NumberInPlan}.", FollowUpStyles.Chart, FollowUpStyles.ChartCaption);
        document.Add(FollowUpStyles.Source, TableRemarks.OfOrigin(table));
    }

    /// <summary>The table as the page and the original print it: no heading where the document has none, an empty corner.</summary>
    private static OfficeGrid Grid(TableView view)
    {
        var corner = view.HasRowLabels ? 1 : 0;
        var heads = new List<IReadOnlyList<GridCell>>();
        if (view.Columns.Any(c => c.Shown))
        {
            if (view.Groups.Any(g => g.Name.Length > 0))
                heads.Add([.. Enumerable.Repeat(new GridCell(""), corner), .. view.Groups.Select(g => new GridCell(g.Name, Columns: g.Columns))]);
            heads.Add([.. Enumerable.Repeat(new GridCell(""), corner), .. view.Columns.Select(c => new GridCell(c.Shown ? c.Heading : ""))]);
        }
        return new OfficeGrid(
            view.HasRowLabels,
            view.Columns.Count + corner,
            heads,
            [.. view.Rows.Select(r => ((IReadOnlyList<GridCell>)
            [
                .. Enumerable.Repeat(new GridCell(r.Label), corner),
                .. r.Cells.Select(c => new GridCell(c.Text, Raised: view.NoteNumber(c) is > 0 and var number ? $"{number})" : "")),
            ], r.IsTotal))]);
    }
}
