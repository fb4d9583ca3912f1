using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>So few persons are shown that one of them could be recognised. Asked in the own area; only noted in others.</summary>
internal static class SmallCountCheck
{
    public static readonly Check Check = new(
        "small-count", Severity.Warning, "Få personer", "Et antal personer, der er så lille, at nogen kan blive genkendt.",
        CanBeSwitchedOff: false, Of: null);

    /// <param name="touched">The numbers of the tables to look at.</param>
    /// <param name="most">Up to so many persons are few.</param>
    public static IEnumerable<Finding> Of(Edition before, Edition after, IReadOnlySet<int> touched, int most) =>
        from table in after.Tables
        where table.AboutPersons && touched.Contains(table.Number)
        let wereFew = before.FindTable(table.Number) is { AboutPersons: true, Retired: false }
        let counts = table.Measures.FindAll(m => m.Unit == Unit.Count && !m.Retired).ToDictionary(m => m.Id)
        let rows = table.Categories.FindAll(c => !c.Retired).Select(c => c.Id).ToHashSet()
        let names = new SeriesNames(table)
        from series in table.Series
        where counts.ContainsKey(series.MeasureId) && rows.Contains(series.CategoryId)
        from observation in series.Observations
        where IsFew(observation, most)
            && !(wereFew && before.Find(new ObservationKey(series.Id, observation.Period)) is { } known && IsFew(known, most)
                && known.Value == observation.Value)
        let isOwn = after.AreasByCode.GetValueOrDefault(series.AreaCode)?.Own == true
        let figure = $"»{names.Of(series.CategoryId, series.MeasureId)}« er {counts[series.MeasureId].Format(observation.Value!.Value)}"
        select new Finding(
            Check.Name, isOwn ? Severity.Warning : Severity.Remark, new ObservationKey(series.Id, observation.Period),
            isOwn
                ? $"{figure} {observation.Period.When}. Af så få personer kan en blive genkendt. Skjul tallet, eller forklar, hvorfor "
                    + "det må vises."
                : $"{figure} {observation.Period.When} i {after.AreasByCode[series.AreaCode].Name}. Det er få personer.");

    private static bool IsFew(Observation observation, int most) =>
        observation is { IsHidden: false, Value: { } value } && value > 0 && value <= most;
}
