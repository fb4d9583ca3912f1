using System.Globalization;

namespace Ballerup.Dashboard.Danish;

/// <summary>Months, quarters and years in Danish words: "jun 2018", "juni 2018", "1. kvt 2018", "1. kvartal 2018".</summary>
public static class DanishPeriod
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    public static string Month(int year, int month) => $"{Months[month - 1][..3]} {Year(year)}";

    public static string MonthInWords(int year, int month) => $"{Months[month - 1]} {Year(year)}";

    public static string Quarter(int year, int quarter) => $"{quarter}. kvt {Year(year)}";

    public static string QuarterInWords(int year, int quarter) => $"{quarter}. kvartal {Year(year)}";

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>"22. november 2026". <paramref name="utc"/> is shown as the date in Denmark.</summary>
    public static string Date(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Copenhagen);
        return $"{local.Day}. {Months[local.Month - 1]} {Year(local.Year)}";
    }

    /// <summary>1 to 12 for "jan" to "dec" in any case, as the follow-up document shortens them; otherwise 0.</summary>
    public static int MonthNumber(string shortName) =>
        shortName.Length == 3 ? Array.FindIndex(Months, m => m[..3].Equals(shortName, StringComparison.OrdinalIgnoreCase)) + 1 : 0;

    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
}
