using System.Globalization;
using System.Runtime.InteropServices;
using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

public enum Frequency { Month, Quarter, Year }

/// <summary>
/// A month, a quarter or a year. Written <c>2018-06</c>, <c>2018-Q1</c> and <c>2017</c> (the time identifiers of SDMX);
/// shown "jun 2018", "1. kvt 2018" and "2017". Periods of different frequency compare by where they begin.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)] // five bytes: see Figure
public readonly record struct Period : IComparable<Period>
{
    private Period(Frequency frequency, int ordinal)
    {
        this.frequency = (byte)frequency;
        this.ordinal = ordinal;
    }

    private readonly byte frequency;

    // Months, quarters or years since year 0, so that stepping is addition.
    private readonly int ordinal;

    public Frequency Frequency => (Frequency)frequency;

    public int Year => ordinal / PerYear(Frequency);

    /// <summary>The month 1–12, the quarter 1–4, or 1 for a year.</summary>
    public int Part => (ordinal % PerYear(Frequency)) + 1;

    public static Period Month(int year, int month) => Of(Frequency.Month, year, month);

    public static Period Quarter(int year, int quarter) => Of(Frequency.Quarter, year, quarter);

    public static Period OfYear(int year) => Of(Frequency.Year, year, 1);

    /// <summary>Months from year 0 to the period's first month: the true position on a time axis.</summary>
    public int StartMonth => ordinal * (12 / PerYear(Frequency));

    /// <summary>The period <paramref name="steps"/> months, quarters or years later; earlier when negative.</summary>
    public Period Add(int steps) => new(Frequency, ordinal + steps);

    public Period Next() => Add(1);

    public Period YearBefore() => Add(-PerYear(Frequency));

    /// <summary>How many steps of their common frequency from <paramref name="earlier"/> to this one.</summary>
    public int StepsFrom(Period earlier) => Frequency == earlier.Frequency
        ? ordinal - earlier.ordinal
        : throw new ArgumentException($"{this} and {earlier} have no common step.", nameof(earlier));

    public int CompareTo(Period other) =>
        Frequency == other.Frequency ? ordinal.CompareTo(other.ordinal)
        : StartMonth != other.StartMonth ? StartMonth.CompareTo(other.StartMonth) : Frequency.CompareTo(other.Frequency);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The stored form: <c>2018-06</c>, <c>2018-Q1</c>, <c>2017</c>.</summary>
    public override string ToString()
    {
        var year = Year.ToString("0000", CultureInfo.InvariantCulture);
        return Frequency switch
        {
            Frequency.Month => $"{year}-{Part.ToString("00", CultureInfo.InvariantCulture)}",
            Frequency.Quarter => $"{year}-Q{Part}",
            _ => year,
        };
    }

    /// <summary>On screen: "jun 2018", "1. kvt 2018", "2017".</summary>
    public string Text => Frequency switch
    {
        Frequency.Month => DanishPeriod.Month(Year, Part),
        Frequency.Quarter => DanishPeriod.Quarter(Year, Part),
        _ => DanishPeriod.Year(Year),
    };

    /// <summary>In a sentence: "juni 2018", "1. kvartal 2018", "2017".</summary>
    public string InWords => Frequency switch
    {
        Frequency.Month => DanishPeriod.MonthInWords(Year, Part),
        Frequency.Quarter => DanishPeriod.QuarterInWords(Year, Part),
        _ => DanishPeriod.Year(Year),
    };

    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.Length is not (4 or 7) || !TryCount(text[..4], out var year) || year == 0)
            return false;
        switch (text[4..])
        {
            case []:
                period = OfYear(year);
                return true;
            case ['-', 'Q', >= '1' and <= '4' and var quarter]:
                period = Quarter(year, quarter - '0');
                return true;
            case ['-', ..] when TryCount(text[5..], out var month) && month is >= 1 and <= 12:
                period = Month(year, month);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Digits and nothing else, unlike <c>int.TryParse</c>, which lets a null character through at the end.</summary>
    private static bool TryCount(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            count = (count * 10) + (c - '0');
        }
        return true;
    }

    /// <summary>Reads what people write ("jun 2021", "1. kvt 2021", "2021") as well as the stored form.</summary>
    public static bool TryRead(string text, out Period period)
    {
        if (TryParse(text, out period))
            return true;
        if (!DanishPeriod.TryParse(text, out var year, out var month, out var quarter))
            return false;
        period = month > 0 ? Month(year, month) : quarter > 0 ? Quarter(year, quarter) : OfYear(year);
        return true;
    }

    /// <exception cref="FormatException">The text is not a period's stored form.</exception>
    public static Period Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a period (2018-06, 2018-Q1 or 2017).");

    private static Period Of(Frequency frequency, int year, int part)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, PerYear(frequency));
        return new Period(frequency, (year * PerYear(frequency)) + part - 1);
    }

    private static int PerYear(Frequency frequency) => frequency switch
    {
        Frequency.Month => 12,
        Frequency.Quarter => 4,
        _ => 1,
    };
}
