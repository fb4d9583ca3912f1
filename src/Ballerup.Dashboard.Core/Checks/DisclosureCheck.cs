using Ballerup.Dashboard.Disclosure;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Checks;

/// <summary>
/// A hidden count that a reader can compute from what is shown, or come so close to that it is not protected. An error in the own area,
/// where it can be mended; a remark in others, whose source published the figures so.
/// </summary>
internal static class DisclosureCheck
{
    public static readonly Check Check = new(
        "disclosure", Severity.Error, "Skjulte tal, der kan regnes ud",
        "Et skjult antal, som en læser kan regne ud eller næsten regne ud af de tal, der vises, også i andre tabeller og tidligere "
            + "revisioner.",
        CanBeSwitchedOff: false, Of: null);

    /// <param name="touched">The numbers of the tables that the changes are about.</param>
    public static IEnumerable<Finding> Of(
        Edition before, Edition after, IReadOnlyCollection<Change> changes, IReadOnlySet<int> touched, int threshold,
        ReadEarlier? earlier) =>
        from disclosed in DisclosureSearch.Of(before, after, changes, touched, threshold, earlier)
        let isOwn = after.AreasByCode.GetValueOrDefault(disclosed.At.Series.AreaCode)?.Own == true
        let severity = !isOwn ? Severity.Remark : disclosed.Verdict == Verdict.Disclosed ? Severity.Error : Severity.Warning
        where isOwn || disclosed.Verdict == Verdict.Disclosed
        select new Finding(Check.Name, severity, disclosed.At, disclosed.Message);
}
