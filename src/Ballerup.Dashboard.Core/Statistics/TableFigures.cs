using System.Collections.Immutable;

namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// The figures and targets of a table at one revision: read from where they are kept by the first who asks, and the same ever after.
/// </summary>
public sealed class TableFigures
{
    private readonly Lock reading = new();
    private readonly Func<ImmutableSortedDictionary<SeriesKey, Series>>? read;
    private volatile ImmutableSortedDictionary<SeriesKey, Series>? series;
    private readonly TableFigures? whole;
    private volatile ImmutableSortedSet<string>? areaCodes;

    /// <param name="read">Gives the same whenever it is called; called again only after it has failed.</param>
    /// <param name="areaCodes">Of the areas that there are series of; null where the series have to be read for it.</param>
    public TableFigures(Func<IEnumerable<Series>> read, ImmutableSortedSet<string>? areaCodes = null)
    {
        this.read = () => ById(read());
        this.areaCodes = areaCodes;
    }

    public TableFigures(IEnumerable<Series> series) => this.series = ById(series);

    private TableFigures(TableFigures whole, Func<Series, Series> replace)
    {
        read = () => whole.Series.SetItems(
            from s in whole.Series.Values
            let other = replace(s)
            where other != s
            select KeyValuePair.Create(s.Id, other));
        this.whole = whole;
    }

    private TableFigures(ImmutableSortedDictionary<SeriesKey, Series> series) => this.series = series;

    public static TableFigures None { get; } = new(ById([]));

    public bool AreRead => series is not null;

    public ImmutableSortedDictionary<SeriesKey, Series> Series
    {
        get
        {
            if (series is { } known)
                return known;
            lock (reading)
                return series ??= read!();
        }
    }

    /// <summary>The codes of the areas that there are series of; today's are known without reading them.</summary>
    public ImmutableSortedSet<string> AreaCodes => areaCodes ??= whole?.AreaCodes ?? [.. Series.Values.Select(s => s.AreaCode)];

    /// <summary>What everyone may see of them.</summary>
    public TableFigures View => field ??= Replace(s => s.Shown);

    /// <summary>The same figures with each series as it is given back, once they are read.</summary>
    public TableFigures Replace(Func<Series, Series> replace) => new(this, replace);

    /// <summary>With these series in the place of those with the same keys, or beside them.</summary>
    public TableFigures With(IEnumerable<Series> changed) => new(Series.SetItems(changed.Select(s => KeyValuePair.Create(s.Id, s))));

    private static ImmutableSortedDictionary<SeriesKey, Series> ById(IEnumerable<Series> series) =>
        series.ToImmutableSortedDictionary(s => s.Id, s => s, SeriesKey.Ordinal);
}
