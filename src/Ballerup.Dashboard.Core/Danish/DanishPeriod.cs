using System.Globalization;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Danish;

/// <summary>Months, quarters and years in Danish words: "jun 2018", "juni 2018", "1. kvt 2018", "1. kvartal 2018".</summary>
public static partial class DanishPeriod
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    public static string Month(int year, int month) => $"{Months[month - 1][..3]} {Year(year)}";

    public static string MonthInWords(int year, int month) => $"{Months[month - 1]} {Year(year)}";

    public static string Quarter(int year, int quarter) => $"{quarter}. kvt {Year(year)}";

    public static string QuarterInWords(int year, int quarter) => $"{quarter}. kvartal {Year(year)}";

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
        shortName.Length == 3 ? Array.FindIndex(Months, m => m[..3].Equals(shortName, StringComparison.OrdinalIgnoreCase)) + 1 : 0;

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
        year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["name"] is { Success: true } name)
            month = Array.FindIndex(Months, m => m.Equals(name.Value, StringComparison.OrdinalIgnoreCase)
                || m[..3].Equals(name.Value, StringComparison.OrdinalIgnoreCase)) + 1;
        else if (match.Groups["month"] is { Success: true } number)
            month = int.Parse(number.ValueSpan, CultureInfo.InvariantCulture);
        else if (match.Groups["quarter"] is { Success: true } part)
            quarter = int.Parse(part.ValueSpan, CultureInfo.InvariantCulture);
        else
            return year > 0;
        return year > 0 && (quarter > 0 || month is >= 1 and <= 12);
    }

    [GeneratedRegex(
        @"\A((?<name>\p{L}+)\.?\s+|(?<quarter>[1-4])\.?\s*(kvt|kvartal)\.?\s+)?"
            + @"(?<year>[0-9]{4})(-(?<month>[0-9]{2})|-?Q(?<quarter>[1-4]))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
}
