using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

/// <summary>Periods that part the year in equal numbers of months; counted from year 0.</summary>
internal abstract class PartsOfYear(int perYear) : PeriodKind
{
    private const int MonthsOfYear = 12;

    /// <summary>Of the months before year 1 and after year 9999, which can be stepped to and not written.</summary>
    private const int DaysOfMonth = 31;

    protected int PerYear => perYear;

    internal override int Days => 365 / perYear;

    /// <exception cref="ArgumentOutOfRangeException">There is no such year or part.</exception>
    internal int At(int year, int part)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, perYear);
        return (year * perYear) + part - 1;
    }

    internal override int Year(int ordinal) => ordinal / perYear;

    internal override int Part(int ordinal) => (ordinal % perYear) + 1;

    internal override int StartMonth(int ordinal) => ordinal * (MonthsOfYear / perYear);

    internal override int StartDay(int ordinal)
    {
        var month = StartMonth(ordinal);
        return month < MonthsOfYear ? (month - MonthsOfYear) * DaysOfMonth
            : month >= 10_000 * MonthsOfYear
            ? DateOnly.MaxValue.DayNumber + ((month - (10_000 * MonthsOfYear) + 1) * DaysOfMonth)
            : new DateOnly(month / MonthsOfYear, (month % MonthsOfYear) + 1, 1).DayNumber;
    }

    internal override int YearBefore(int ordinal) => ordinal - perYear;

    internal override int First(int year) => At(year, 1);

    private protected override bool TryRead(string text, out int ordinal)
    {
        var isRead = DanishPeriod.TryParse(text, out var year, out var month, out var quarter);
        var part = isRead ? PartOf(month, quarter) : 0;
        ordinal = part > 0 ? At(year, part) : 0;
        return part > 0;
    }

    /// <summary>The part of this kind that the words mean; 0 when they mean another kind.</summary>
    private protected abstract int PartOf(int month, int quarter);
}

/// <summary>Parts that are written with a letter before their number: <c>2018-Q1</c>.</summary>
internal abstract class LetteredParts(int perYear, char letter) : PartsOfYear(perYear)
{
    internal override string Code(int ordinal) => $"{Digits(Year(ordinal), "0000")}-{letter}{Part(ordinal)}";

    private protected override bool TryParse(ReadOnlySpan<char> code, out int ordinal)
    {
        ordinal = 0;
        if (!TryYear(code, 7, out var year) || code[4] != '-' || code[5] != letter || !TryCount(code[6..], out var part)
            || part < 1 || part > PerYear)
            return false;
        ordinal = At(year, part);
        return true;
    }
}

/// <summary><c>2018-06</c>, "jun 2018", "juni 2018".</summary>
internal sealed class Months() : PartsOfYear(12)
{
    public override string Name => "måned";

    public override string Plural => "måneder";

    public override string Advice => "Skriv en måned og et år, fx jun 2021.";

    internal override string Code(int ordinal) => $"{Digits(Year(ordinal), "0000")}-{Digits(Part(ordinal), "00")}";

    internal override string Text(int ordinal) => DanishPeriod.Month(Year(ordinal), Part(ordinal));

    internal override string InWords(int ordinal) => DanishPeriod.MonthInWords(Year(ordinal), Part(ordinal));

    private protected override bool TryParse(ReadOnlySpan<char> code, out int ordinal)
    {
        ordinal = 0;
        if (!TryYear(code, 7, out var year) || code[4] != '-' || !TryCount(code[5..], out var month) || month is < 1 or > 12)
            return false;
        ordinal = At(year, month);
        return true;
    }

    private protected override int PartOf(int month, int quarter) => month;
}

/// <summary><c>2018-Q1</c>, "1. kvt 2018", "1. kvartal 2018".</summary>
internal sealed class Quarters() : LetteredParts(4, 'Q')
{
    public override string Name => "kvartal";

    public override string Plural => "kvartaler";

    public override string Advice => "Skriv et kvartal og et år, fx 1. kvt 2021.";

    internal override string Text(int ordinal) => DanishPeriod.Quarter(Year(ordinal), Part(ordinal));

    internal override string InWords(int ordinal) => DanishPeriod.QuarterInWords(Year(ordinal), Part(ordinal));

    private protected override int PartOf(int month, int quarter) => quarter;
}

/// <summary><c>2018-S1</c>, "1. halvår 2018".</summary>
internal sealed class HalfYears() : LetteredParts(2, 'S')
{
    public override string Name => "halvår";

    public override string Plural => "halvår";

    public override string Advice => "Skriv et halvår og et år, fx 1. halvår 2021.";

    internal override string Text(int ordinal) => DanishPeriod.HalfYear(Year(ordinal), Part(ordinal));

    internal override string InWords(int ordinal) => Text(ordinal);

    private protected override bool TryRead(string text, out int ordinal)
    {
        var isRead = DanishPeriod.TryParseHalfYear(text, out var year, out var half);
        ordinal = isRead ? At(year, half) : 0;
        return isRead;
    }

    private protected override int PartOf(int month, int quarter) => 0;
}

/// <summary><c>2017</c>, "2017".</summary>
internal sealed class Years() : PartsOfYear(1)
{
    public override string Name => "år";

    public override string Plural => "år";

    public override string Advice => "Skriv et år, fx 2021.";

    internal override string Code(int ordinal) => Digits(Year(ordinal), "0000");

    internal override string Text(int ordinal) => DanishPeriod.Year(Year(ordinal));

    internal override string InWords(int ordinal) => Text(ordinal);

    private protected override bool TryParse(ReadOnlySpan<char> code, out int ordinal)
    {
        var isRead = TryYear(code, 4, out var year);
        ordinal = isRead ? At(year, 1) : 0;
        return isRead;
    }

    private protected override int PartOf(int month, int quarter) => month == 0 && quarter == 0 ? 1 : 0;
}
