using System.Globalization;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Danish;

/// <summary>Periods in Danish words: "jun 2018", "juni 2018", "1. kvt 2018", "1. kvartal 2018", "1. halvår 2018", "uge 5 i 2018".</summary>
public static partial class DanishPeriod
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    public static string Month(int year, int month) => $"{Months[month - 1][..3]} {Year(year)}";

    public static string MonthInWords(int year, int month) => $"{Months[month - 1]} {Year(year)}";

    public static string Quarter(int year, int quarter) => $"{quarter}. kvt {Year(year)}";

    public static string QuarterInWords(int year, int quarter) => $"{quarter}. kvartal {Year(year)}";

    public static string HalfYear(int year, int half) => $"{half}. halvår {Year(year)}";

    public static string Week(int year, int week) => $"uge {week} {Year(year)}";

    public static string WeekInWords(int year, int week) => $"uge {week} i {Year(year)}";

    /// <summary>"22. nov 2026".</summary>
    public static string ShortDate(DateOnly date) => $"{date.Day}. {Months[date.Month - 1][..3]} {Year(date.Year)}";

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>"22. november 2026". <paramref name="utc"/> is shown as the date in Denmark.</summary>
    public static string Date(DateTime utc) => Date(DateOnly.FromDateTime(Local(utc)));

    public static string Date(DateOnly date) => $"{date.Day}. {Months[date.Month - 1]} {Year(date.Year)}";

    /// <summary>"2026-11-22 14:05", the time in Denmark; for lists, where it sorts as it reads.</summary>
    public static string Timestamp(DateTime utc) => Local(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>When a date begins in Denmark.</summary>
    public static DateTime StartUtc(DateOnly date) => TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(TimeOnly.MinValue), Copenhagen);

    /// <summary>The last moment, not after <paramref name="nowUtc"/>, at which the clock in Denmark showed that time.</summary>
    public static DateTime LastUtc(TimeOnly at, DateTime nowUtc)
    {
        var today = Local(nowUtc).Date;
        var due = Utc(today + at.ToTimeSpan());
        return due <= nowUtc ? due : Utc(today.AddDays(-1) + at.ToTimeSpan());
    }

    /// <summary>A time that the change to summer time skips is the one an hour later.</summary>
    private static DateTime Utc(DateTime local) =>
        TimeZoneInfo.ConvertTimeToUtc(Copenhagen.IsInvalidTime(local) ? local.AddHours(1) : local, Copenhagen);

    private static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Copenhagen);

    /// <summary>1 to 12 for "jan" to "dec" in any case, as the follow-up document shortens them; otherwise 0.</summary>
    public static int MonthNumber(string shortName) =>
        shortName.Length == 3 ? MonthOf(shortName) : 0;

    /// <summary>
    /// Reads what the members above write, and the codes of files: "jun 2021", "juni 2021", "1. kvt 2021", "2021-06",
    /// "2021-Q1", "2021". Spaces and capitals make no difference.
    /// </summary>
    /// <param name="month">0 when none was written.</param>
    /// <param name="quarter">0 when none was written.</param>
    public static bool TryParse(string text, out int year, out int month, out int quarter)
    {
        (year, month, quarter) = (0, 0, 0);
        var match = Written().Match(text.Trim());
        if (!match.Success)
            return false;
        // "jun 2021-07" and "1. kvt 2021-Q2" say two things.
        if (match.Groups["before"].Success && match.Groups["after"].Success)
            return false;
        year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["name"] is { Success: true } name)
            month = MonthOf(name.Value);
        else if (match.Groups["month"] is { Success: true } number)
            month = int.Parse(number.ValueSpan, CultureInfo.InvariantCulture);
        else if (match.Groups["quarter"] is { Success: true } part)
            quarter = int.Parse(part.ValueSpan, CultureInfo.InvariantCulture);
        else
            return year > 0;
        return year > 0 && (quarter > 0 || month is >= 1 and <= 12);
    }

    /// <summary>1 to 12 for "jun" and "juni" in any case; otherwise 0.</summary>
    private static int MonthOf(string name) => Array.FindIndex(Months, m => m.Equals(name, StringComparison.OrdinalIgnoreCase)
        || m[..3].Equals(name, StringComparison.OrdinalIgnoreCase)) + 1;

    /// <summary>Reads "1. halvår 2021", "2021-S1" and "2021S1".</summary>
    public static bool TryParseHalfYear(string text, out int year, out int half)
    {
        var match = WrittenHalfYear().Match(text.Trim());
        (year, half) = match.Success ? (Number(match, "year"), Number(match, "half")) : (0, 0);
        return year > 0;
    }

    /// <summary>Reads "uge 5 2021", "uge 5, 2021", "uge 5 i 2021" and "2021-W05"; whether the year has that week is not asked.</summary>
    public static bool TryParseWeek(string text, out int year, out int week)
    {
        var match = WrittenWeek().Match(text.Trim());
        (year, week) = match.Success ? (Number(match, "year"), Number(match, "week")) : (0, 0);
        return year > 0;
    }

    /// <summary>Reads "15. jun 2021", "15. juni 2021", "15-06-2021", "15.6.2021", "15/6 2021" and "2021-06-15": the day first.</summary>
    public static bool TryParseDate(string text, out DateOnly date)
    {
        date = default;
        var match = WrittenDate().Match(text.Trim());
        if (!match.Success)
            return false;
        var (year, day) = (Number(match, "year"), Number(match, "day"));
        var month = match.Groups["name"] is { Success: true } name ? MonthOf(name.Value) : Number(match, "month");
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A((?<half>[12])\.?\s*halvår\.?,?\s+(?<year>[0-9]{4})|(?<year>[0-9]{4})-?S(?<half>[12]))\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex WrittenHalfYear();

    [GeneratedRegex(
        @"\A(uge\s*(?<week>[0-9]{1,2}),?\s+(i\s+)?(?<year>[0-9]{4})|(?<year>[0-9]{4})-?W(?<week>[0-9]{2}))\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex WrittenWeek();

    [GeneratedRegex(
        @"\A((?<day>[0-9]{1,2})\.\s*(?<name>\p{L}+)\.?\s+(?<year>[0-9]{4})"
            + @"|(?<day>[0-9]{1,2})[./-](?<month>[0-9]{1,2})[./ -](?<year>[0-9]{4})"
            + @"|(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2}))\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex WrittenDate();

    [GeneratedRegex(
        @"\A(?<before>(?<name>\p{L}+)\.?\s+|(?<quarter>[1-4])\.?\s*(kvt|kvartal)\.?\s+)?"
            + @"(?<year>[0-9]{4})(?<after>-(?<month>[0-9]{2})|-?Q(?<quarter>[1-4]))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
}
