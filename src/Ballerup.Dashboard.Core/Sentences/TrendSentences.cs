using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>What a series has done over more than one step.</summary>
internal static class TrendSentences
{
    /// <summary>Years are few and tell more; months and quarters go up and down by themselves.</summary>
    private const int YearsWorthTelling = 2;

    private const int StepsWorthTelling = 3;

    /// <summary>Passing fewer than this is no record, and no range worth telling.</summary>
    private const int PassedWorthTelling = 4;

    /// <summary>
    /// "Tallet er faldet otte kvartaler i træk og er det laveste i hele perioden siden 1. kvartal 2018."; empty when nothing stands out.
    /// </summary>
    public static string Of(Development told)
    {
        var direction = told.FromPrevious?.Direction ?? 0;
        var (unit, least) = Steps(told.Table.Table);
        var streak = told.Streak >= least
            ? $"er {(direction > 0 ? "steget" : "faldet")} {DanishText.Count(told.Streak)} {unit} i træk" : "";
        var record = Record(told) is { } passed
            ? $"er det {(direction > 0 ? "højeste" : "laveste")} {(passed.OfAll ? "i hele perioden " : "")}siden "
                + $"{passed.Since.Period.InWords}"
            : "";
        return (streak, record) switch
        {
            ("", "") => "",
            (_, "") => $"Tallet {streak}.",
            ("", _) => $"Tallet {record}.",
            _ => $"Tallet {streak} og {record}.",
        };
    }

    private static (Cell Since, bool OfAll, int Passed)? Record(Development told) =>
        told.Record(told.FromPrevious?.Direction ?? 0) is { Passed: >= PassedWorthTelling } record ? record : null;

    /// <summary>
    /// "Siden august 2018 har tallet ligget mellem 45,2 pct. (august 2018) og 52,7 pct. (senest oktober 2019)."; empty where the newest is
    /// at an end of it, or a record is told.
    /// </summary>
    public static string Range(Development told)
    {
        if (told.Comparable.Count <= PassedWorthTelling || Record(told) is not null || told.Lowest[^1] == told.Newest
            || told.Highest[^1] == told.Newest)
            return "";
        return $"Siden {told.Comparable[0].Period.InWords} har tallet ligget mellem {At(told.Lowest)} og {At(told.Highest)}.";
    }

    private static string At(IReadOnlyList<Cell> cells) =>
        $"{cells[^1].Measure.FormatWithUnit(cells[^1].Value!.Value)} ({(cells.Count > 1 ? "senest " : "")}{cells[^1].Period.InWords})";

    private static (string Unit, int Least) Steps(Table table) => (table.Frequency, table.Step) switch
    {
        (Frequency.Year, 1) or (Frequency.HalfYear, 2) or (Frequency.Quarter, 4) or (Frequency.Month, 12) => ("år", YearsWorthTelling),
        (Frequency.HalfYear, 1) => ("halvår", StepsWorthTelling),
        (Frequency.Quarter, 1) or (Frequency.Month, 3) => ("kvartaler", StepsWorthTelling),
        (Frequency.Month, 1) => ("måneder", StepsWorthTelling),
        (Frequency.Week, 1) => ("uger", StepsWorthTelling),
        _ => ("opgørelser", StepsWorthTelling),
    };
}
