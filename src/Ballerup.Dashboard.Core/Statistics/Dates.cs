using System.Globalization;
using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

/// <summary>The status at a date: <c>2020-06-15</c>, "15. jun 2020", "15. juni 2020". Counted as <see cref="DateOnly"/> does.</summary>
internal sealed class Dates : PeriodKind
{
    private const string CodeFormat = "yyyy-MM-dd";

    public override string Name => "dato";

    public override string Plural => "dage";

    public override string Advice => "Skriv en dato, fx 15. jun 2021.";

    internal override int Days => 1;

    internal override bool IsMeasuredInDays => true;

    public override bool FollowsSteps => false;

    /// <summary>Months from year 0 to that of a day.</summary>
    internal static int MonthOf(int day) => Date(day) is var date ? (date.Year * 12) + date.Month - 1 : 0;

    internal override string Code(int ordinal) => Date(ordinal).ToString(CodeFormat, CultureInfo.InvariantCulture);

    internal override string Text(int ordinal) => DanishPeriod.ShortDate(Date(ordinal));

    internal override string InWords(int ordinal) => DanishPeriod.Date(Date(ordinal));

    internal override string When(int ordinal) => $"den {InWords(ordinal)}";

    internal override int Year(int ordinal) => Date(ordinal).Year;

    internal override int Part(int ordinal) => Date(ordinal).DayOfYear;

    internal override int StartMonth(int ordinal) => MonthOf(ordinal);

    internal override int StartDay(int ordinal) => ordinal;

    internal override int YearBefore(int ordinal) =>
        Date(ordinal) is { Year: > 1 } date ? date.AddYears(-1).DayNumber : ordinal - 365;

    internal override int First(int year) => new DateOnly(year, 1, 1).DayNumber;

    private static DateOnly Date(int day) => DateOnly.FromDayNumber(Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber));

    private protected override bool TryParse(ReadOnlySpan<char> code, out int ordinal)
    {
        ordinal = 0;
        if (!TryYear(code, 10, out _)
            || !DateOnly.TryParseExact(code, CodeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return false;
        ordinal = date.DayNumber;
        return true;
    }

    private protected override bool TryRead(string text, out int ordinal)
    {
        var isRead = DanishPeriod.TryParseDate(text, out var date);
        ordinal = isRead ? date.DayNumber : 0;
        return isRead;
    }
}
