using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>Whether Jobindsats has figures that the table does not.</summary>
public static class JobindsatsNews
{
    /// <summary>
    /// The newest period there that the table would have by its step; null when there is none that it has not. Said anew from what is
    /// published, so that publishing takes the mark away.
    /// </summary>
    public static Period? Of(JobindsatsQuery query, Table table, Area own)
    {
        if (!JobindsatsPeriod.TryRead(query.NewestPeriod, out var newest))
            return null;
        if (TableView.PeriodsOf(table, own).Select(p => (Period?)p).LastOrDefault() is not { } latest)
            return newest;
        if (newest.Next().StartMonth < latest.Add(table.Step).Next().StartMonth)
            return null;
        return newest.Frequency == latest.Frequency ? newest.Add(-(newest.StepsFrom(latest) % table.Step)) : newest;
    }
}
