namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// A kind of period: how it is counted, written and read. A new one is a name in <see cref="Frequency"/>, a class beside these with its
/// words in <see cref="Danish.DanishPeriod"/>, its place in <see cref="All"/>, and its tests.
/// </summary>
public abstract class PeriodKind
{
    /// <summary>In the order of <see cref="Frequency"/>.</summary>
    private static readonly PeriodKind[] All =
        [new Months(), new Quarters(), new Years(), new HalfYears(), new Weeks(), new Dates()];

    /// <summary>"måned".</summary>
    public abstract string Name { get; }

    /// <summary>"måneder".</summary>
    public abstract string Plural { get; }

    /// <summary>What to type: "Skriv en måned og et år, fx jun 2021."</summary>
    public abstract string Advice { get; }

    /// <summary>How many days it lasts, about: of two that begin together the shorter comes first.</summary>
    internal abstract int Days { get; }

    /// <summary>Whether its axis is measured in days rather than months.</summary>
    internal virtual bool IsMeasuredInDays => false;

    /// <summary>
    /// Whether the periods of a table follow each other by its step. A status is taken when it is taken: none of its dates is missing, and
    /// none is out of step.
    /// </summary>
    public virtual bool FollowsSteps => true;

    public static PeriodKind Of(Frequency frequency) => All[(int)frequency];

    /// <summary>The stored form of any kind.</summary>
    internal static bool TryParse(ReadOnlySpan<char> code, out Frequency frequency, out int ordinal) =>
        Find(code, (kind, text, out at) => kind.TryParse(text, out at), out frequency, out ordinal);

    /// <summary>What people write, of any kind.</summary>
    internal static bool TryRead(string text, out Frequency frequency, out int ordinal) =>
        Find(text, (kind, _, out at) => kind.TryRead(text, out at), out frequency, out ordinal);

    private delegate bool Reader(PeriodKind kind, ReadOnlySpan<char> text, out int ordinal);

    private static bool Find(ReadOnlySpan<char> text, Reader read, out Frequency frequency, out int ordinal)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (!read(All[i], text, out ordinal))
                continue;
            frequency = (Frequency)i;
            return true;
        }
        (frequency, ordinal) = (default, 0);
        return false;
    }

    /// <summary>The stored form.</summary>
    internal abstract string Code(int ordinal);

    /// <summary>On screen.</summary>
    internal abstract string Text(int ordinal);

    /// <summary>In a sentence.</summary>
    internal abstract string InWords(int ordinal);

    /// <summary>With the word before it that says that something was then: "i juni 2018", "den 15. juni 2018".</summary>
    internal virtual string When(int ordinal) => $"i {InWords(ordinal)}";

    internal abstract int Year(int ordinal);

    /// <summary>Its number in the year, from 1.</summary>
    internal abstract int Part(int ordinal);

    /// <summary>Months from year 0 to the month it begins in.</summary>
    internal abstract int StartMonth(int ordinal);

    /// <summary>Days from the first of January of year 1 to the one it begins at.</summary>
    internal abstract int StartDay(int ordinal);

    /// <summary>The same one a year before.</summary>
    internal abstract int YearBefore(int ordinal);

    /// <summary>The first of a year.</summary>
    internal abstract int First(int year);

    private protected abstract bool TryParse(ReadOnlySpan<char> code, out int ordinal);

    private protected abstract bool TryRead(string text, out int ordinal);

    /// <summary>Digits and nothing else, unlike <c>int.TryParse</c>, which lets a null character through at the end.</summary>
    private protected static bool TryCount(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            count = (count * 10) + (c - '0');
        }
        return text.Length > 0;
    }

    /// <summary>The year that a code begins with.</summary>
    private protected static bool TryYear(ReadOnlySpan<char> code, int length, out int year)
    {
        year = 0;
        return code.Length == length && TryCount(code[..4], out year) && year > 0;
    }

    private protected static string Digits(int number, string format) =>
        number.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
