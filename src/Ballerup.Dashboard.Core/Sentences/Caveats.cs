using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>What a reader has to know before the figures are used.</summary>
internal static class Caveats
{
    /// <summary>A list of missing periods longer than this says no more than that there are some.</summary>
    private const int MostNamed = 3;

    /// <summary>
    /// Why the figure of a year before is not what the newest is compared with; empty when it is, or when nobody would expect it.
    /// </summary>
    public static string OfChange(Development told)
    {
        if (told.Break is { } broken)
            return told.Change is null
                ? $"Tallet kan ikke sammenlignes med tal fra før {broken.Period.InWords} på grund af et databrud."
                : $"Tal fra før {broken.Period.InWords} kan ikke sammenlignes med de senere på grund af et databrud.";
        if (told.FromYearBefore is not null || told.Newest.Period.Year == 1)
            return "";
        var before = told.Newest.Period.YearBefore();
        var cell = told.Series.Cells.FirstOrDefault(c => c.Period == before);
        return cell is not null ? Absent([cell]) : told.Change is not null ? $"Der er ikke noget tal for {before.InWords}." : "";
    }

    /// <summary>"Tallet er foreløbigt.", "Tallet for juni 2019 er skønnet.", "Begge tal er foreløbige."</summary>
    public static string OfStatus(Development told)
    {
        var (now, then) = (told.Newest, told.Change?.Then);
        if (then is not null && now.Status == then.Status && Word(now.Status) is { } both)
            return $"Begge tal er {both.Plural}.";
        return DanishText.Sentences(
            Word(now.Status) is { } word ? $"Tallet er {word.Singular}." : "",
            then is not null && Word(then.Status) is { } earlier ? $"Tallet for {then.Period.InWords} er {earlier.Singular}." : "");
    }

    /// <summary>"To af tallene for juni 2020 mangler. Nogle af tallene for juni 2020 er foreløbige."</summary>
    public static string OfStatus(IReadOnlyList<Cell> cells)
    {
        var unknown = cells.Where(c => c.Value is null).ToList();
        var absent = unknown.Count == 0 || unknown.Count == cells.Count ? ""
            : $"{DanishText.Capitalize(DanishText.Count(unknown.Count))} af tallene for {cells[0].Period.InWords} {Absence(unknown)}.";
        var marked = cells.Where(c => Word(c.Status) is not null).GroupBy(c => c.Status);
        return DanishText.Sentences([absent, .. marked.Select(g =>
            $"{(g.Count() == cells.Count ? "Tallene" : "Nogle af tallene")} for {cells[0].Period.InWords} "
            + $"er {Word(g.Key)!.Value.Plural}.")]);
    }

    /// <summary>"Tallet for juni 2020 mangler."</summary>
    public static string OfLater(Development told)
    {
        var later = told.Later.ToList();
        return later.Count == 0 ? ""
            : later.Count <= MostNamed && later.TrueForAll(c => c.Status == later[0].Status) ? Absent(later)
            : $"Nyere tal {Absence(later)}.";
    }

    /// <summary>
    /// What happened in the year that the newest figures are the end of, or since a break in it: "Hændelse i januar 2020: Ny lov."
    /// </summary>
    public static string OfEvents(TableView view, Period newest)
    {
        var broken = view.Table.BreakBefore(newest);
        return DanishText.Sentences(view.Table.Events()
            .Where(e => !e.Break && e.Period <= newest && e.Period > newest.YearBefore() && (broken is null || e.Period >= broken.Period))
            .Select(e => DanishText.Ended($"Hændelse {e.Period.When}: {e.Text}")));
    }

    private static string Absence(List<Cell> cells) =>
        cells.TrueForAll(c => c.Status == ObservationStatus.Missing) ? "mangler"
        : cells.TrueForAll(c => c.Status == ObservationStatus.Suppressed) ? "er udeladt"
        : "mangler eller er udeladt";

    private static string Absent(List<Cell> cells)
    {
        var which = $"{(cells.Count == 1 ? "Tallet" : "Tallene")} for {DanishText.Join(cells.ConvertAll(c => c.Period.InWords))}";
        return cells[0].Status == ObservationStatus.Suppressed
            ? $"{which} er udeladt, så enkeltpersoner ikke kan genkendes." : $"{which} mangler.";
    }

    private static (string Singular, string Plural)? Word(ObservationStatus status) => status switch
    {
        ObservationStatus.Provisional => ("foreløbigt", "foreløbige"),
        ObservationStatus.Estimated => ("skønnet", "skønnede"),
        _ => null,
    };
}
