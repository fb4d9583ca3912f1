using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// What an address asks of a comparison, for the page and for the file: <c>raekke</c> the row, <c>maaltal</c> what is measured, and
/// <c>omraade</c> the code of each area. What is not there is passed over.
/// </summary>
/// <param name="Categories">The rows to choose between.</param>
/// <param name="Measures">The measures to choose between.</param>
/// <param name="First">The one that is shown without a choice.</param>
/// <param name="Others">All areas that the table can be compared with.</param>
/// <param name="TooMany">Whether more areas were asked for than can be shown.</param>
public sealed record AreaQuery(
    AreaComparison Compared, IReadOnlyList<Category> Categories, IReadOnlyList<Measure> Measures, Measure First, IReadOnlyList<Area> Others,
    bool TooMany)
{
    public const string CategoryName = "raekke";
    public const string MeasureName = "maaltal";
    public const string AreaName = "omraade";

    /// <summary>Null when the table has figures for no other area.</summary>
    public static AreaQuery? Read(EditionView edition, Table table, IQueryCollection query)
    {
        if (edition.OwnArea is not { } own || edition.OthersOf(table) is not { Count: > 0 } others)
            return null;
        var (categories, measures) = AreaComparison.SeriesOf(table, own);
        // Counts follow the size of the area; a share can be compared.
        var first = measures.FirstOrDefault(m => m.Unit == Unit.Percent) ?? measures[0];
        var wanted = others.Where(a => query[AreaName].Contains(a.Code)).ToList();
        return new AreaQuery(
            AreaComparison.Of(
                table,
                categories.FirstOrDefault(c => query[CategoryName].Contains(c.Code)) ?? categories[0],
                measures.FirstOrDefault(m => query[MeasureName].Contains(m.Code)) ?? first,
                own, others, [.. wanted.Take(AreaComparison.MostChosen)]),
            categories, measures, first, others, wanted.Count > AreaComparison.MostChosen);
    }

    /// <summary>What it takes to ask for the same again; nothing for what would be shown anyway.</summary>
    public IEnumerable<(string Name, string Value)> Fields
    {
        get
        {
            if (Compared.Category != Categories[0])
                yield return (CategoryName, Compared.Category.Code);
            if (Compared.Measure != First)
                yield return (MeasureName, Compared.Measure.Code);
            foreach (var area in Compared.Chosen)
                yield return (AreaName, area.Code);
        }
    }
}
