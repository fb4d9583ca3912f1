using System.Security.Cryptography;
using System.Text;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Exporting.Office;
using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Importing.Formats;
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
    /// <param name="since">What is other than it was there is marked; null when nothing is.</param>
    /// <param name="to">Can be read and sought.</param>
    public static void Write(EditionView edition, Plan plan, Area area, FollowUpChoice choice, EditionView? first, EditionView? since,
        Stream to)
    {
        var published = TableFacts.RevisionAndDate(edition);
        using var document = new OfficeDocument(to, plan.Title, area.Name, edition.PublishedUtc, footer: $"{plan.Title}. {published}.");
        var then = new Earlier(since, plan, area);
        var goals = plan.ShownGoals.Where(g => choice.Goals.Count == 0 || choice.Goals.Contains(g.Number)).ToList();

        document.Add(OfficeStyles.Title, plan.Title, was: then.Of(_ => then.Plan?.Title));
        document.Add(FollowUpStyles.Published, $"{published}.");
        if (since is not null)
            document.Add(FollowUpStyles.Published, DanishText.Sentences("Det, der er ændret siden "
                + $"{DanishText.Uncapitalize(TableFacts.RevisionAndDate(since))}, er markeret som rettelser.",
                then.Missing(edition, goals)));
        document.AddFormatted(plan.Introduction, OfficeStyles.Text, then.Of(_ => then.Plan?.Introduction));
        document.AddContents("Indhold", FollowUpStyles.ContentsTitle,
        [
            .. goals.SelectMany(
                g => edition.TablesOf(g).Select(t => new Entry(Mark(t.Shown.Id), Caption(t.Shown, t.Table), FollowUpStyles.ContentsBelow))
                .Prepend(new Entry(Mark(g.Id), Heading(g), FollowUpStyles.Contents))),
        ]);
        foreach (var goal in goals)
        {
            var old = then.Goal(goal);
            document.Add(OfficeStyles.Heading, Heading(goal), Mark(goal.Id), then.Of(_ => old is null ? null : Heading(old)));
            document.AddFormatted(goal.Narrative, OfficeStyles.Text, then.Of(_ => old?.Narrative));
            foreach (var (shown, table) in edition.TablesOf(goal))
                AddTable(document, shown, table, area, choice, first, then);
        }
    }

    private static string Heading(Goal goal) => $"Ministermål {DanishNumber.Format(goal.Number, 0)}: {goal.Title}";

    private static string Caption(GoalTable shown, Table table) => $"Tabel {shown.NumberInPlan}, {table.Caption}";

    /// <summary>A bookmark as Word's own contents name them, by what it marks: letters and digits, and not many.</summary>
    private static string Mark(string id) => "_Toc" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..12];

    private static void AddTable(OfficeDocument document, GoalTable shown, Table table, Area area, FollowUpChoice choice,
        EditionView? first,
        Earlier then)
    {
        var whole = TableView.Of(table, area);
        var view = TableView.Of(table, area, choice.PeriodsOf(table, area, first));
        var old = then.Table(table);
        document.AddCaption(OfficeStyles.Caption, "Tabel", shown.NumberInPlan, $", {table.Caption}", Mark(shown.Id),
            then.Of(_ => old is null ? null : $", {old.Table.Caption}"));
        if (view.Periods.Count > 0)
            document.Add(Grid(view, then, old), Caption(shown, table));
        if (view.Cells.Select(c => Cell.Explain(c.Status)).OfType<string>().Distinct().ToList() is { Count: > 0 } marks)
            document.Add(FollowUpStyles.Remark, DanishText.Sentences(marks));
        document.AddFormatted(table.Notes, FollowUpStyles.Remark, then.Of(_ => old?.Table.Notes));
        foreach (var (i, note) in TableRemarks.OfCells(view).Index())
            document.Add(FollowUpStyles.Remark, $"{i + 1}) {note}", was: then.Remark(old, TableRemarks.OfCells, note) is { } known
                ? $"{i + 1}) {known}".TrimEnd() : null);
        foreach (var remark in TableRemarks.OfTargets(view))
            document.Add(FollowUpStyles.Remark, remark, was: then.Remark(old, TableRemarks.OfTargets, remark));
        foreach (var remark in TableRemarks.OfEvents(table))
            document.Add(FollowUpStyles.Remark, remark, was: then.Remark(old, o => TableRemarks.OfEvents(o.Table), remark));
        foreach (var (label, line) in TableFacts.Explanations(table))
            document.Add(FollowUpStyles.Remark, $"{label}: {line}",
                was: then.Remark(old, o => TableFacts.Explanations(o.Table).Select(e => $"{e.Label}: {e.Text}"), $"{label}: {line}"));
        // As the page says it, of all the figures that there are.
        if (choice.Sentences && Narrative.Of(whole) is { } says)
            document.Add(FollowUpStyles.Says, says.Text, was: then.Of(_ => old is null ? null : Narrative.Of(old)?.Text));
        if (choice.Charts)
            foreach (var chart in ChartData.Of(view))
                document.AddChart(chart, $"{chart.Title} Tallene står i tabel {shown.NumberInPlan}.", FollowUpStyles.Chart,
                    FollowUpStyles.ChartCaption);
        document.Add(FollowUpStyles.Source, TableRemarks.OfOrigin(table));
    }

    /// <summary>The table as the page and the original print it: no heading where the document has none, an empty corner.</summary>
    private static OfficeGrid Grid(TableView view, Earlier then, TableView? old)
    {
        var corner = view.HasRowLabels ? 1 : 0;
        var cells = old?.Cells.ToDictionary(c => (c.Category.Id, c.Measure.Id, c.Period), c => c.Text);
        var categories = old?.Table.Categories.Where(c => !c.Retired).ToDictionary(c => c.Id, c => c.Name);
        string? Was(Cell cell) => then.Of(_ => cells?.GetValueOrDefault((cell.Category.Id, cell.Measure.Id, cell.Period)));
        // A period is new or it is not; what it is called doesn't change.
        string? WasPeriod(Period? period, string now) =>
            then.Of(_ => period is not { } known || old?.Periods.Contains(known) == true ? now : null);
        string? WasRow(TableRow row) => row.Period is null && categories is not null
            ? then.Of(_ => row.Label == row.Cells[0].Category.Name ? categories.GetValueOrDefault(row.Cells[0].Category.Id) : row.Label)
            : WasPeriod(row.Period, row.Label);

        var heads = new List<IReadOnlyList<GridCell>>();
        if (view.Columns.Any(c => c.Shown))
        {
            if (view.Groups.Any(g => g.Name.Length > 0))
                heads.Add([.. Enumerable.Repeat(new GridCell(""), corner),
                    .. view.Groups.Select(g => new GridCell(g.Name, Columns: g.Columns))]);
            heads.Add([.. Enumerable.Repeat(new GridCell(""), corner),
                .. view.Columns.Select(c => new GridCell(c.Shown ? c.Heading : "", Was: c.Shown ? WasPeriod(c.Period, c.Heading) : null))]);
        }
        return new OfficeGrid(
            view.HasRowLabels,
            view.Columns.Count + corner,
            heads,
            [.. view.Rows.Select(r => ((IReadOnlyList<GridCell>)
            [
                .. Enumerable.Repeat(new GridCell(r.Label, Was: WasRow(r)), corner),
                .. r.Cells.Select(
                    c => new GridCell(c.Text, Raised: view.NoteNumber(c) is > 0 and var number ? $"{number})" : "", Was: Was(c))),
            ], r.IsTotal))]);
    }

    /// <summary>What stood there at an earlier revision.</summary>
    private sealed class Earlier(EditionView? since, Plan plan, Area area)
    {
        public Plan? Plan { get; } = since?.FindPlan(plan.Id);

        /// <summary>Nothing is compared where there is no such revision; what wasn't there, was empty.</summary>
        public string? Of(Func<EditionView, string?> read) => since is null ? null : read(since) ?? "";

        public Goal? Goal(Goal now) => Plan is null ? null : Plan.ShownGoals.FirstOrDefault(g => g.Id == now.Id);

        /// <summary>With all its periods.</summary>
        public TableView? Table(Table now) =>
            since?.Tables.FirstOrDefault(t => t.Number == now.Number) is { } table ? TableView.Of(table, area) : null;

        /// <summary>The same remark where it stood there already; they have no names to be found by.</summary>
        public string? Remark(TableView? old, Func<TableView, IEnumerable<string>> remarks, string now) =>
            Of(_ => old is not null && remarks(old).Contains(now) ? now : null);

        /// <summary>What is not in the document any more, and so can't be marked in it.</summary>
        public string Missing(EditionView edition, IReadOnlyList<Goal> goals)
        {
            if (since is null || Plan is null)
                return "";
            var tables = edition.Tables.Select(t => t.Number).ToHashSet();
            List<string> gone =
            [
                .. Plan.ShownGoals.Where(g => plan.ShownGoals.All(n => n.Id != g.Id)).Select(g => $"ministermål {g.Number}"),
                .. Plan.ShownGoals.SelectMany(since.TablesOf).Where(t => !tables.Contains(t.Table.Number))
                .Select(t => $"tabel {t.Shown.NumberInPlan}").Distinct(),
                .. from goal in goals
                   from shown in edition.TablesOf(goal)
                   from category in since.FindTable(shown.Table.Number)?.Categories ?? []
                   where !category.Retired && shown.Table.Categories.All(c => c.Retired || c.Id != category.Id)
                   select $"rækken »{category.Name}« i tabel {shown.Shown.NumberInPlan}",
            ];
            return gone.Count == 0 ? "" : $"Udgået siden da: {DanishText.Join(gone)}.";
        }
    }
}
