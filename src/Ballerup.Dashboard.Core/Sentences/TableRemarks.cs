using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>What stands beneath a table: the notes of its cells, what was wanted, and what happened along its time axis.</summary>
public static class TableRemarks
{
    /// <summary>In reading order; the first belongs to the cell that is marked "1)".</summary>
    public static IEnumerable<string> OfCells(TableView view) =>
        view.Noted.Select(c => $"{DanishText.Capitalize(view.NameOf(c.Category, c.Measure))}, {c.Period.InWords}: {c.Note}");

    /// <summary>Of the own area and those chosen.</summary>
    public static IEnumerable<string> OfCells(AreaComparison compared) =>
        from area in compared.Chosen.Prepend(compared.Own)
        from cell in compared.CellsOf(area)
        where cell.Note.Length > 0
        select $"{area.Name}, {cell.Period.InWords}: {cell.Note}";

    public static IEnumerable<string> OfTargets(TableView view) =>
        view.Targets.Select(
            t => $"Målsætning for {view.NameOf(t.Category, t.Measure)}: {t.Measure.FormatWithUnit(t.Value)} {t.Period.When}");

    /// <summary>Each by the letter that a chart marks it with.</summary>
    public static IEnumerable<string> OfEvents(Table table) => table.Events().Select((e, i) => $"{Letter(i)}) " + (!e.Break
        ? $"{DanishText.Capitalize(e.Period.InWords)}: {e.Text}"
        : $"Databrud fra {e.Period.InWords}{(e.Text.Length > 0 ? $": {e.Text.TrimEnd('.')}." : ".")} Tal fra før kan ikke sammenlignes "
            + "med de senere."));

    /// <summary>"Kilde: Jobindsats."</summary>
    public static string OfSource(Table table) =>
        table.Source.Length > 0 ? DanishText.Ended($"Kilde: {table.Source}") : "Kilde ikke angivet.";

    /// <summary>"Kilde: Jobindsats. Opdateret 20. november 2026, revision 3."</summary>
    public static string OfOrigin(Table table) => DanishText.Sentences(
        OfSource(table), table.UpdatedUtc is { } then ? $"Opdateret {DanishPeriod.Date(then)}, revision {table.LastRevision}." : "");

    /// <summary>What is counted and how, in formatted text; nothing where nobody has said it.</summary>
    public static IEnumerable<(string Name, string Text)> Explanations(Table table)
    {
        if (table.Definition.Length > 0)
            yield return ("Definition", table.Definition);
        if (table.Method.Length > 0)
            yield return ("Opgørelsesmetode", table.Method);
    }

    /// <summary>"a)", "a) b)" beside the first period of a table that comes with or after an event; empty for the others.</summary>
    public static string LettersAt(TableView view, Period? period) => LettersAt(view.Table, view.Periods, period);

    /// <param name="periods">All that are shown, in the order of time.</param>
    public static string LettersAt(Table table, IReadOnlyList<Period> periods, Period? period) => period is not { } here ? ""
        : string.Join(' ', table.Events().Select((e, i) => (Event: e, Letter: $"{Letter(i)})"))
            .Where(e => periods[0] < e.Event.Period && periods.FirstOrDefault(p => p >= e.Event.Period) == here)
            .Select(e => e.Letter));

    /// <summary>"a" for the first event of a table, in the order of time.</summary>
    public static string Letter(int place) => place < 26 ? $"{(char)('a' + place)}" : $"{place + 1}";
}
