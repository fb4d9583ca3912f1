using System.Runtime.InteropServices;

namespace Ballerup.Dashboard.Statistics;

/// <summary>Stored by name.</summary>
public enum Frequency { Month, Quarter, Year, HalfYear, Week, Date }

/// <summary>
/// A month, quarter, half-year, year, week or date. Written <c>2018-06</c>, <c>2018-Q1</c>, <c>2018-S1</c>, <c>2017</c> and
/// <c>2018-W05</c> (the time identifiers of SDMX), a date <c>2018-06-15</c>; shown "jun 2018", "1. kvt 2018", "1. halvår 2018", "2017",
/// "uge 5 2018", "15. jun 2018". Periods of different kinds compare by where they begin.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)] // five bytes: see Figure
public readonly record struct Period : IComparable<Period>
{
    private Period(Frequency frequency, int ordinal)
    {
        this.frequency = (byte)frequency;
        this.ordinal = ordinal;
    }

    /// <summary>Of the longest stored form, a date.</summary>
    public const int CodeLength = 10;

    private readonly byte frequency;

    // Counted from a beginning that the kind has, so that stepping is addition.
    private readonly int ordinal;

    public Frequency Frequency => (Frequency)frequency;

    private PeriodKind Kind => PeriodKind.Of(Frequency);

    public int Year => Kind.Year(ordinal);

    /// <summary>Its number in the year: the month 1–12, the quarter 1–4, the week 1–53; 1 for a year.</summary>
    public int Part => Kind.Part(ordinal);

    public static Period Month(int year, int month) => Of(Frequency.Month, year, month);

    public static Period Quarter(int year, int quarter) => Of(Frequency.Quarter, year, quarter);

    public static Period HalfYear(int year, int half) => Of(Frequency.HalfYear, year, half);

    public static Period OfYear(int year) => Of(Frequency.Year, year, 1);

    /// <exception cref="ArgumentOutOfRangeException">The year has no such week by ISO 8601.</exception>
    public static Period Week(int year, int week) => new(Frequency.Week, Weeks.At(year, week));

    public static Period Date(DateOnly date) => new(Frequency.Date, date.DayNumber);

    /// <summary>The first of its kind in a year.</summary>
    public static Period First(Frequency frequency, int year) => new(frequency, PeriodKind.Of(frequency).First(year));

    /// <summary>Months from year 0 to the month that the period begins in.</summary>
    public int StartMonth => Kind.StartMonth(ordinal);

    /// <summary>The day that it begins, within the years that can be written.</summary>
    public DateOnly Start => DateOnly.FromDayNumber(Math.Clamp(Kind.StartDay(ordinal), 0, DateOnly.MaxValue.DayNumber));

    /// <summary>
    /// How far it begins after another, on the axis that the other is on: in months, and in days where it is a week or a date.
    /// </summary>
    public int DistanceFrom(Period first) => first.Kind.IsMeasuredInDays
        ? Kind.StartDay(ordinal) - first.Kind.StartDay(first.ordinal)
        : StartMonth - first.StartMonth;

    /// <summary>The period so many steps of its kind later; earlier when negative.</summary>
    public Period Add(int steps) => new(Frequency, ordinal + steps);

    public Period Next() => Add(1);

    public Period YearBefore() => new(Frequency, Kind.YearBefore(ordinal));

    /// <summary>How many steps of their common kind from <paramref name="earlier"/> to this one.</summary>
    public int StepsFrom(Period earlier) => Frequency == earlier.Frequency
        ? ordinal - earlier.ordinal
        : throw new ArgumentException($"{this} and {earlier} have no common step.", nameof(earlier));

    public int CompareTo(Period other)
    {
        if (Frequency == other.Frequency)
            return ordinal.CompareTo(other.ordinal);
        var begins = Kind.StartDay(ordinal).CompareTo(other.Kind.StartDay(other.ordinal));
        return begins != 0 ? begins : Kind.Days.CompareTo(other.Kind.Days);
    }

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The stored form.</summary>
    public override string ToString() => Kind.Code(ordinal);

    /// <summary>On screen: "jun 2018", "1. kvt 2018", "2017".</summary>
    public string Text => Kind.Text(ordinal);

    /// <summary>In a sentence: "juni 2018", "1. kvartal 2018", "2017".</summary>
    public string InWords => Kind.InWords(ordinal);

    /// <summary>That something was then: "i juni 2018", "den 15. juni 2018".</summary>
    public string When => Kind.When(ordinal);

    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        var isRead = PeriodKind.TryParse(text, out var frequency, out var ordinal);
        period = isRead ? new Period(frequency, ordinal) : default;
        return isRead;
    }

    /// <summary>Reads what people write ("jun 2021", "1. kvt 2021", "uge 5 2021") as well as the stored form.</summary>
    public static bool TryRead(string text, out Period period)
    {
        if (TryParse(text, out period))
            return true;
        var isRead = PeriodKind.TryRead(text, out var frequency, out var ordinal);
        period = isRead ? new Period(frequency, ordinal) : default;
        return isRead;
    }

    /// <exception cref="FormatException">The text is not a period's stored form.</exception>
    public static Period Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a period (2018-06, 2018-Q1, 2017 …).");

    private static Period Of(Frequency frequency, int year, int part) =>
        new(frequency, ((PartsOfYear)PeriodKind.Of(frequency)).At(year, part));
}
