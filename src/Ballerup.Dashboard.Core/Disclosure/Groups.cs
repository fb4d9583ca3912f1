using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>What an edition's tables say of the figures of one area in one period.</summary>
internal sealed class Groups
{
    /// <summary>More places are not looked up in the history of the figures, only in the last published revision.</summary>
    private const int MostLookedUp = 20_000;

    /// <summary>More is no percentage, and the reckoning would not hold it.</summary>
    private const decimal MostPercent = 100_000;

    private readonly Edition? past;
    private readonly IReadOnlyList<Table> tables;
    private readonly Dictionary<int, SeriesNames> names;
    private readonly Lazy<IReadOnlyList<(Figures One, Figures Other)>> same;
    private readonly Dictionary<(string CategoryId, string MeasureId, string AreaCode), Place> places = [];
    private readonly Edition edition;
    private ILookup<(string, Period), EarlierFigure> earlier = Array.Empty<EarlierFigure>().ToLookup(f => ("", f.At.Period));

    /// <param name="past">What could be read before; null where only the edition itself is looked at.</param>
    /// <param name="tables">Of the edition: those to look at.</param>
    /// <param name="named">The tables whose names the messages use.</param>
    public Groups(Edition edition, Edition? past, IReadOnlyList<Table> tables, IReadOnlyList<Table> named)
    {
        (this.edition, this.past, this.tables) = (edition, past, tables);
        names = named.ToDictionary(t => t.Number, t => new SeriesNames(t));
        same = new(() => SameFigures.In(tables));
    }

    /// <summary>The areas and periods in which a count is hidden.</summary>
    public IEnumerable<(string AreaCode, Period Period)> WithHidden() => (
        from table in tables
        from series in table.Series
        where series.HasHidden && Counts(table).Any(m => m.Id == series.MeasureId)
        from observation in series.Observations
        where observation.IsHidden
        select (series.AreaCode, observation.Period)).Distinct();

    /// <summary>Has what stood before in these areas and periods looked up, so that it is there when they are asked for.</summary>
    public void LookUp(IReadOnlyCollection<(string AreaCode, Period Period)> groups, ReadEarlier read)
    {
        List<ObservationKey> keys = [
            .. from table in tables
               where past?.FindTable(table.Number) is not null
               let pair = table.Pair
               from category in table.Categories
               from measure in table.Measures
               where measure.Unit == Unit.Count || measure == pair?.Percentage
               from @group in groups
               select new ObservationKey(PlaceOf(category.Id, measure.Id, @group.AreaCode).Key, @group.Period),
        ];
        if (keys.Count <= MostLookedUp)
            earlier = read(keys).ToLookup(f => (f.At.Series.AreaCode, f.At.Period));
    }

    public Group Of(string areaCode, Period period)
    {
        var builder = new Builder(this, areaCode, period);
        foreach (var table in tables)
            builder.Add(table);
        if (past is not null)
        {
            foreach (var table in tables)
            {
                if (past.FindTable(table.Number) is { } before)
                    builder.AddOld(before, past.Revision, at => at.Before?.At(period));
            }
            AddEarlier(builder, past, areaCode, period);
        }
        foreach (var (one, other) in same.Value)
            builder.AddSame(one, other);
        return builder.Build();
    }

    /// <summary>As each revision left the figures, with the totals that there were at last.</summary>
    private void AddEarlier(Builder builder, Edition published, string areaCode, Period period)
    {
        var figures = new Dictionary<SeriesKey, Observation>();
        foreach (var revision in earlier[(areaCode, period)].GroupBy(f => f.Revision))
        {
            foreach (var figure in revision)
                figures[figure.At.Series] = new Observation(period, figure.Figure);
            if (revision.Key >= published.Revision)
                break;
            foreach (var table in tables)
            {
                if (published.FindTable(table.Number) is { } before)
                    builder.AddOld(before, revision.Key, at => figures.TryGetValue(at.Key, out var then) ? then : null);
            }
        }
    }

    private static IEnumerable<Measure> Counts(Table table) => table.Measures.Where(m => m.Unit == Unit.Count && !m.Retired);

    private Place PlaceOf(string categoryId, string measureId, string areaCode)
    {
        if (places.TryGetValue((categoryId, measureId, areaCode), out var known))
            return known;
        var key = SeriesKey.Of(categoryId, measureId, areaCode);
        return places[(categoryId, measureId, areaCode)] = new Place(key, edition.FindSeries(key), past?.FindSeries(key));
    }

    /// <summary>A series, as it is and as it was published.</summary>
    private sealed record Place(SeriesKey Key, Series? Now, Series? Before);

    private sealed class Builder(Groups groups, string areaCode, Period period)
    {
        private readonly Dictionary<ObservationKey, Cell> now = [];
        private readonly Dictionary<(ObservationKey, long?), Cell> old = [];
        private readonly List<Relation> relations = [];
        private readonly List<Shares> shares = [];

        public void Add(Table table)
        {
            // All that is hidden, also where nothing is linked with it.
            foreach (var measure in Counts(table))
            {
                foreach (var category in table.Categories)
                {
                    if (PlaceOf(category, measure).Now?.At(period) is { IsHidden: true })
                        Now(category, measure);
                }
            }
            AddLinks(table, Now, at => at.Now?.At(period));
        }

        /// <param name="table">As it was.</param>
        /// <param name="find">What stood in a place.</param>
        public void AddOld(Table table, int revision, Func<Place, Observation?> find) =>
            AddLinks(table, (category, measure) => Old(category, measure, revision, find), find);

        public void AddSame(Figures one, Figures other)
        {
            if (one.Has(areaCode, period) && other.Has(areaCode, period))
                Add(new Relation([(Now(one.Category, one.Measure), 1), (Now(other.Category, other.Measure), -1)]), isSure: true);
        }

        public Group Build() => new(areaCode, period, [.. now.Values, .. old.Values], relations, shares);

        private void AddLinks(Table table, Func<Category, Measure, Cell> cell, Func<Place, Observation?> find)
        {
            bool Has(Category category, Measure measure) => find(PlaceOf(category, measure)) is { Figure.IsNone: false };
            var categories = table.Categories.ToDictionary(c => c.Id);
            var isSure = !table.Exemptions.Exists(e => e.Check == "sum" && e.Reason.Length > 0);
            foreach (var measure in Counts(table))
            {
                foreach (var total in table.Categories.Where(c => c.IsTotal && !c.Retired))
                {
                    // A retired part ends: where it has no figure it adds nothing.
                    var parts = total.Parts.Select(categories.GetValueOrDefault).OfType<Category>()
                        .Where(p => !p.Retired || Has(p, measure));
                    Add(new Relation([(cell(total, measure), 1), .. parts.Select(p => (cell(p, measure), -1))]), isSure);
                }
            }
            if (table.Pair is not { } pair)
                return;
            var unit = new decimal(1, 0, 0, isNegative: false, (byte)pair.Percentage.Decimals);
            List<Share> rows = [];
            foreach (var category in table.Categories.Where(c => !c.Retired && Has(c, pair.Count)))
            {
                var at = PlaceOf(category, pair.Percentage);
                var count = cell(category, pair.Count);
                if (count.IsNoCount)
                    continue;
                var percent = find(at) is { IsHidden: false, Value: { } shown and >= 0 and <= MostPercent }
                    && at.Now?.At(period) is not { IsHidden: true } ? shown : (decimal?)null;
                // A total's percentage may have been added from rounded ones.
                rows.Add(new Share(count, new ObservationKey(at.Key, period), $"procenten for {count.Name}", percent,
                    category.IsTotal ? unit : unit / 2));
            }
            var all = new Shares(rows);
            // Percentages of something else than the counts are no help to anyone.
            if (all.Agree && !shares.Exists(s => s.Rows.SequenceEqual(rows)))
                shares.Add(all);
        }

        /// <param name="isSure">That it holds where some of its numbers are not known; otherwise only the numbers can tell.</param>
        private void Add(Relation relation, bool isSure)
        {
            var known = relation.Terms.All(t => t.Cell.Value is not null);
            if (relation.Terms.Any(t => t.Cell.IsNoCount) || (known ? relation.Terms.Sum(t => t.Sign * t.Cell.Value) != 0 : !isSure))
                return;
            if (!relations.Exists(r => r.Terms.SequenceEqual(relation.Terms)))
                relations.Add(relation);
        }

        private Place PlaceOf(Category category, Measure measure) => groups.PlaceOf(category.Id, measure.Id, areaCode);

        private Cell Now(Category category, Measure measure)
        {
            var place = PlaceOf(category, measure);
            var at = new ObservationKey(place.Key, period);
            if (now.TryGetValue(at, out var known))
                return known;
            var observation = place.Now?.At(period) ?? new Observation(period, Figure.None);
            // What is typed as hidden has no value of its own; it stands for the one before it.
            var value = observation.Value ?? (observation.IsHidden ? place.Before?.At(period)?.Value : null);
            return now[at] = new Cell(at, groups.Name(category, measure), measure, value is { } v ? Cell.Whole(v, measure) : null,
                observation.IsHidden, IsShown: !observation.IsHidden && value is not null)
            {
                IsNoCount = value is { } number && Cell.Whole(number, measure) is null,
            };
        }

        private Cell Old(Category category, Measure measure, int revision, Func<Place, Observation?> find)
        {
            var observation = find(PlaceOf(category, measure)) ?? new Observation(period, Figure.None);
            var today = Now(category, measure);
            var value = observation.Value is { } v ? Cell.Whole(v, measure) : null;
            if (value == today.Value || (value is null && observation.IsHidden && today.IsHidden))
                return today;
            if (old.TryGetValue((today.At, value), out var known))
                return known;
            return old[(today.At, value)] = today with
            {
                Value = value,
                IsShown = value is not null && !today.IsHidden && !observation.IsHidden,
                IsNoCount = observation.Value is not null && value is null,
                Revision = revision,
            };
        }
    }

    private string Name(Category category, Measure measure) => $"»{names[category.TableNumber].Of(category.Id, measure.Id)}«";
}
