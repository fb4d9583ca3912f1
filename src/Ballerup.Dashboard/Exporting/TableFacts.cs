using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.Exporting;

/// <summary>What stands around a table on its page and goes along in every file of it.</summary>
internal static class TableFacts
{
    /// <summary>"Tabel 1, …" as its plan heads it; the caption alone when no goal shows it.</summary>
    public static string Title(EditionView edition, Table table) =>
        Placement.Of(edition, table)?.Title ?? DanishText.Capitalize(table.Caption);

    /// <summary>"Revision 3, udgivet 20. november 2026".</summary>
    public static string RevisionAndDate(EditionView edition) =>
        $"Revision {edition.Revision}{(edition.PublishedUtc is { } utc ? $", udgivet {DanishPeriod.Date(utc)}" : "")}";

    /// <summary>A formatted text of a table, a line for each paragraph or point.</summary>
    public static IEnumerable<string> Lines(string formatted) =>
        FormattedText.ToPlainText(formatted).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All of it, in reading order.</summary>
    public static IEnumerable<(string Label, string Text)> Around(EditionView edition, TableView view)
    {
        var table = view.Table;
        var place = Placement.Of(edition, table);
        yield return ("Titel", Title(edition, table));
        if (place is not null)
            yield return ($"Ministermål {DanishNumber.Format(place.Goal.Number, 0)}", place.Goal.Title);
        yield return ("Område", view.Area.Name);
        if (Narrative.Of(view) is { } says)
            yield return ("Udvikling", says.Text);
        foreach (var line in Lines(table.Notes))
            yield return ("Note", line);
        foreach (var note in TableRemarks.OfCells(view))
            yield return ("Note til tal", note);
        foreach (var target in TableRemarks.OfTargets(view))
            yield return ("Målsætning", target);
        foreach (var happened in TableRemarks.OfEvents(table))
            yield return ("Hændelse", happened);
        foreach (var line in Marked(view, ObservationStatus.Provisional))
            yield return ("Foreløbige tal", line);
        foreach (var line in Marked(view, ObservationStatus.Estimated))
            yield return ("Skønnede tal", line);
        foreach (var mark in view.Cells.Where(c => c.Value is null).Select(c => Cell.Explain(c.Status)).OfType<string>().Distinct())
            yield return ("Tegn", mark);
        foreach (var fact in Origin(table))
            yield return fact;
    }

    /// <summary>"Definition", "Opgørelsesmetode", each with a line of it.</summary>
    public static IEnumerable<(string Label, string Text)> Explanations(Table table) =>
        TableRemarks.Explanations(table).SelectMany(e => Lines(e.Text).Select(line => (e.Name, line)));

    public static string Source(Table table) => table.Source.Length > 0 ? table.Source : "Ikke angivet";

    /// <summary>How the figures came about, from whom and when.</summary>
    public static IEnumerable<(string Label, string Text)> Origin(Table table)
    {
        foreach (var explanation in Explanations(table))
            yield return explanation;
        yield return ("Kilde", Source(table));
        if (table.UpdatedUtc is { } updated)
            yield return ("Opdateret", DanishPeriod.Date(updated));
        yield return ("Revision", table.LastRevision.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>"»Sygedagpenge«, antal fuldtidspersoner: juni 2019 og juni 2020", a line for each series.</summary>
    private static IEnumerable<string> Marked(TableView view, ObservationStatus status) =>
        from series in view.Series
        let periods = series.Cells.Where(c => c.Status == status).Select(c => c.Period.InWords).ToList()
        where periods.Count > 0
        select $"{DanishText.Capitalize(view.NameOf(series.Category, series.Measure))}: {DanishText.Join(periods)}";
}
