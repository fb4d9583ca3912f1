using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>The periods of Jobindsats: "2026M05", "2025Q04", "2023QMAT02" (the year up to that quarter), "2025Y01".</summary>
public static partial class JobindsatsPeriod
{
    /// <summary>How many periods a table without figures is given.</summary>
    private const int First = 14;

    /// <summary>The type that has a table's frequency; empty where none is known to have it.</summary>
    public static string TypeOf(Frequency frequency) => frequency switch
    {
        Frequency.Month => "M",
        Frequency.Quarter => "Q",
        Frequency.Year => "Y",
        _ => "",
    };

    public static bool TryRead(string id, out Period period)
    {
        period = default;
        var match = Id().Match(id);
        if (!match.Success)
            return false;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var part = match.Groups["part"].Success ? int.Parse(match.Groups["part"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var type = match.Groups["type"].ValueSpan;
        if (type is "M" or "MMAT" && part is >= 1 and <= 12)
            period = Period.Month(year, part);
        else if (type is "Q" or "QMAT" && part is >= 1 and <= 4)
            period = Period.Quarter(year, part);
        else if (type is "" or "Y" or "YMAT" && part == 1)
            period = Period.OfYear(year);
        else
            return false;
        return true;
    }

    /// <summary>The newest of a list in any order; empty when none can be read.</summary>
    public static string Newest(IEnumerable<string> ids) =>
        ids.Select(id => (Id: id, Read: TryRead(id, out var period), Period: period)).Where(i => i.Read).OrderBy(i => i.Period)
            .LastOrDefault().Id ?? "";

    /// <summary>Of what is offered, the periods that the table has, and those that come after them by its step.</summary>
    /// <param name="known">The table's periods in their order.</param>
    /// <param name="step">The table's, in periods.</param>
    /// <returns>As the query has them; empty when nothing that is offered is the table's.</returns>
    public static string Of(IReadOnlyList<Period> known, int step, IReadOnlyList<string> offered)
    {
        if (known.Count == 0)
            return offered.Count == 0 ? "" : $"latest:{Math.Min(First, offered.Count)}";
        var latest = known[^1];
        return string.Join(',', offered.Where(id => TryRead(id, out var period)
            && (known.Contains(period)
                || (period.Frequency == latest.Frequency && period > latest && period.StepsFrom(latest) % step == 0))));
    }

    [GeneratedRegex(@"\A(?<year>(?!0000)[0-9]{4})((?<type>[A-Z]{1,4})(?<part>[0-9]{2}))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
