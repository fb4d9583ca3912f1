using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// Which series of which table: a row, a measure and an area, each by its code. Written as "1/sygedagpenge/antal-fuldtidspersoner/151" in
/// databases, changes and addresses.
/// </summary>
public readonly record struct SeriesKey
{
    // The text itself, checked: a key is compared and written far more often than taken apart.
    private readonly string? text;

    private SeriesKey(string text) => this.text = text;

    private string Text => text ?? throw new InvalidOperationException("A series' key was never given.");

    public int TableNumber => int.Parse(Part(0), CultureInfo.InvariantCulture);

    public string CategoryId => $"{Part(0)}/{Part(1)}";

    public string MeasureId => $"{Part(0)}/{Part(2)}";

    public string AreaCode => Part(3).ToString();

    public static SeriesKey Of(Category category, Measure measure, string areaCode) => Of(category.Id, measure.Id, areaCode);

    /// <param name="categoryId">Of the same table as the measure.</param>
    public static SeriesKey Of(string categoryId, string measureId, string areaCode) =>
        Parse($"{categoryId}/{measureId[(measureId.IndexOf('/', StringComparison.Ordinal) + 1)..]}/{areaCode}");

    /// <exception cref="FormatException">The text does not name a table, a row, a measure and an area.</exception>
    public static SeriesKey Parse(string text) =>
        TryParse(text, out var key) ? key : throw new FormatException($"'{text}' is not a series.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SeriesKey key)
    {
        key = default;
        if (text is null)
            return false;
        var (parts, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '/')
                continue;
            if (i == start || (parts == 0 && !int.TryParse(text.AsSpan(0, i), NumberStyles.None, CultureInfo.InvariantCulture, out _)))
                return false;
            (parts, start) = (parts + 1, i + 1);
        }
        if (parts != 4 || text[0] == '0') // "01" would be another spelling of "1"
            return false;
        key = new SeriesKey(text);
        return true;
    }

    /// <summary>The order of their texts.</summary>
    public static IComparer<SeriesKey> Ordinal { get; } =
        Comparer<SeriesKey>.Create((one, other) => string.CompareOrdinal(one.text, other.text));

    public override string ToString() => Text;

    private ReadOnlySpan<char> Part(int number)
    {
        var rest = Text.AsSpan();
        for (; number > 0; number--)
            rest = rest[(rest.IndexOf('/') + 1)..];
        var end = rest.IndexOf('/');
        return end < 0 ? rest : rest[..end];
    }
}
