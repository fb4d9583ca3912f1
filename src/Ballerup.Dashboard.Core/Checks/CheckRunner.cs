using Ballerup.Dashboard.Disclosure;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// All checks of a draft, as it would be after publishing. Only what it causes is reported: what a check did not find before and finds
/// now comes from the draft. Most read nothing but one table.
/// </summary>
public static class CheckRunner
{
    public const int UsualSmallCount = 4;

    /// <summary>Whether figures are there at all, and who may see them.</summary>
    private static readonly Check[] OfPresence = [PeriodCheck.Check, HoleCheck.Check, HiddenPairCheck.Check];

    /// <summary>Whether a person could be recognised.</summary>
    private static readonly Check[] OfPersons = [SmallCountCheck.Check, DisclosureCheck.Check];

    /// <summary>What the figures are, the surest and the most telling first: a figure is doubted once.</summary>
    private static readonly Check[] OfValue =
    [
        DecimalsCheck.Check, NegativeCheck.Check, RangeCheck.Check, SumCheck.Check, PartCheck.Check,
        ExchangedCheck.Check, FactorCheck.Check, SwappedCheck.Check, ShareCheck.Check, JumpCheck.Check, OutlierCheck.Check,
    ];

    /// <summary>All of them, for a list.</summary>
    public static IReadOnlyList<Check> Checks { get; } = [.. OfValue, .. OfPresence, .. OfPersons];

    /// <param name="before">What is published.</param>
    /// <param name="after">The same with the changes applied.</param>
    /// <param name="reason">The draft's, as far as it is written.</param>
    /// <param name="past">What has stood where the draft shows a hidden figure again, in Danish.</param>
    /// <param name="smallCount">Up to so many persons are few.</param>
    /// <param name="earlier">Reads what stood in revisions before the published one; null where nobody can.</param>
    /// <returns>By table, series and period, then what is found across tables; each <see cref="Finding.Id"/> once.</returns>
    public static IReadOnlyList<Finding> Of(Edition before, Edition after, IReadOnlyCollection<Change> changes, string reason = "",
        ILookup<ObservationKey, string>? past = null, int smallCount = UsualSmallCount, ReadEarlier? earlier = null)
    {
        var touched = changes.Select(TableOf).OfType<int>().ToHashSet();
        var published = before.Tables.ToDictionary(t => t.Number);
        bool IsOwn(string areaCode) => after.AreasByCode.GetValueOrDefault(areaCode)?.Own == true;
        return [.. after.Tables.Where(t => touched.Contains(t.Number)).SelectMany(t => Of(published.GetValueOrDefault(t.Number), t, IsOwn)),
            .. SmallCountCheck.Of(before, after, touched, smallCount),
            .. DisclosureCheck.Of(before, after, changes, touched, smallCount, earlier),
            .. HiddenCheck.Of(before, after, changes), .. ReleaseCheck.Of(before, after, changes, past),
            .. PersonalNumberCheck.Of(after, changes, reason)];
    }

    private static IEnumerable<Finding> Of(Table? before, Table after, Func<string, bool> isOwn)
    {
        // What is switched off after the draft is off for both, so that switching a check on questions no old figure;
        // and both are told with the new names, so that a new name is no new finding.
        var off = after.Exemptions.Where(e => e.Reason.Length > 0).Select(e => e.Check).ToHashSet();
        var known = before is null ? []
            : Findings(SeriesTable.Of(before, before, after), off, isOwn).Select(f => (f.Id, f.Message)).ToHashSet();
        return Findings(SeriesTable.Of(after, before, after), off, isOwn).Where(f => !known.Contains((f.Id, f.Message)));
    }

    private static IEnumerable<Finding> Findings(SeriesTable table, HashSet<string> off, Func<string, bool> isOwn)
    {
        var found = new Dictionary<string, Finding>();
        var doubted = new Dictionary<SeriesKey, HashSet<Period>>();

        List<Finding> Run(Check check, SeriesTable seen)
        {
            if (check.CanBeSwitchedOff && off.Contains(check.Name))
                return [];
            var findings = check.Of!(seen)
                .Select(o => new Finding(
                    check.Name, check.IsRemarkElsewhere && !isOwn(o.Row.Series.AreaCode) ? Severity.Remark : check.Severity,
                    new ObservationKey(o.Row.Series.Id, o.Period), o.Message))
                .ToList();
            findings.ForEach(f => found.TryAdd(f.Id, f));
            return findings;
        }

        foreach (var check in OfPresence)
            Run(check, table);
        var seen = table;
        foreach (var check in OfValue)
        {
            if (Run(check, seen) is not { Count: > 0 } findings)
                continue;
            foreach (var finding in findings)
                (doubted.TryGetValue(finding.At!.Value.Series, out var periods) ? periods : doubted[finding.At.Value.Series] = [])
                    .Add(finding.At.Value.Period);
            seen = table.Without(doubted);
        }

        var order = table.Rows.Index().ToDictionary(l => l.Item.Series.Id, l => l.Index);
        return found.Values.OrderBy(f => order[f.At!.Value.Series]).ThenBy(f => f.At!.Value.Period).ThenByDescending(f => f.Severity);
    }

    /// <summary>Null for what no check reads.</summary>
    private static int? TableOf(Change change) => change.Subject switch
    {
        Subject.Table => Key.TableNumber(change.Key),
        Subject.Measure or Subject.Category or Subject.Observation or Subject.Annotation => Key.TableOf(change.Key),
        _ => null,
    };
}
