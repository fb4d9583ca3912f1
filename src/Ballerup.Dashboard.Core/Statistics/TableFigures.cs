using System.Collections.Immutable;

namespace Ballerup.Dashboard.Statistics;

/// <summary>The figures and targets of a table at one revision: read from where they are kept by the first who asks, and the same ever after.</summary>
public sealed class TableFigures
{
    private readonly Lock reading = new();
    private readonly Func<ImmutableSortedDictionary<string, Series>>? read;
    private volatile ImmutableSortedDictionary<string, Series>? series;

    /// <param name="read">Gives the same whenever it is called; called again only after it has failed.</param>
    public TableFigures(Func<ImmutableSortedDictionary<string, Series>> read) => this.read = read;

    public TableFigures(IEnumerable<Series> series) => this.series = series.ToImmutableSortedDictionary(s => s.Id, s => s, StringComparer.Ordinal);

    private TableFigures(ImmutableSortedDictionary<string, Series> series) => this.series = series;

    public static TableFigures None { get; } = new([]);

    public bool AreRead => series is not null;

    /// <summary>By their ids.</summary>
    public ImmutableSortedDictionary<string, Series> Series
    {
        get
        {
            if (series is { } known)
                return known;
            lock (reading)
                return series ??= read!();
        }
    }

    /// <summary>With these series in the place of those with the same ids, or beside them.</summary>
    public TableFigures With(IEnumerable<Series> changed) => new(Series.SetItems(changed.Select(s => KeyValuePair.Create(s.Id, s))));
}
