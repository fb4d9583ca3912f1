using System.Globalization;
using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// Weeks from Monday to Sunday, numbered as in ISO 8601 and in Denmark: <c>2020-W05</c>, "uge 5 2020", "uge 5 i 2020". Counted from the one
/// that begins on the first of January of year 1, a Monday. Week 53 is compared with the last week of the year before.
/// </summary>
internal sealed class Weeks : PeriodKind
{
    private const int DaysOfWeek = 7;

    public override string Name => "uge";

    public override string Plural => "uger";

    public override string Advice => "Skriv en uge og et år, fx uge 5 2021.";

    internal override int Days => DaysOfWeek;

    internal override bool IsMeasuredInDays => true;

    /// <exception cref="ArgumentOutOfRangeException">The year has no such week.</exception>
    internal static int At(int year, int week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, ISOWeek.GetWeeksInYear(year));
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)).DayNumber / DaysOfWeek;
    }

    internal override string Code(int ordinal) => $"{Digits(Year(ordinal), "0000")}-W{Digits(Part(ordinal), "00")}";

    internal override string Text(int ordinal) => DanishPeriod.Week(Year(ordinal), Part(ordinal));

    internal override string InWords(int ordinal) => DanishPeriod.WeekInWords(Year(ordinal), Part(ordinal));

    internal override int Year(int ordinal) => ISOWeek.GetYear(Monday(ordinal));

    internal override int Part(int ordinal) => ISOWeek.GetWeekOfYear(Monday(ordinal));

    internal override int StartMonth(int ordinal) => Dates.MonthOf(StartDay(ordinal));

    internal override int StartDay(int ordinal) => ordinal * DaysOfWeek;

    internal override int YearBefore(int ordinal)
    {
        var year = Year(ordinal) - 1;
        return year < 1 ? ordinal - 52 : At(year, Math.Min(Part(ordinal), ISOWeek.GetWeeksInYear(year)));
    }

    internal override int First(int year) => At(year, 1);

    private static DateTime Monday(int ordinal) =>
        DateOnly.FromDayNumber(Math.Clamp(ordinal * DaysOfWeek, 0, DateOnly.MaxValue.DayNumber)).ToDateTime(TimeOnly.MinValue);

    private protected override bool TryParse(ReadOnlySpan<char> code, out int ordinal)
    {
        ordinal = 0;
        return TryYear(code, 8, out var year) && code[4] == '-' && code[5] == 'W' && TryCount(code[6..], out var week)
            && TryAt(year, week, out ordinal);
    }

    private protected override bool TryRead(string text, out int ordinal)
    {
        ordinal = 0;
        return DanishPeriod.TryParseWeek(text, out var year, out var week) && TryAt(year, week, out ordinal);
    }

    private static bool TryAt(int year, int week, out int ordinal)
    {
        ordinal = 0;
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year))
            return false;
        ordinal = At(year, week);
        return true;
    }
}
