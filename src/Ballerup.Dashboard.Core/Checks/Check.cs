using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Checks;

/// <summary>One rule that a table's figures are held against.</summary>
/// <param name="Name">As a finding and an exemption name it; never changes.</param>
/// <param name="Label">In Danish, for a list of checks.</param>
/// <param name="Description">A Danish sentence: what it looks for.</param>
/// <param name="CanBeSwitchedOff">
/// False where no table can have a reason: more decimals than are shown, and a figure that gives a person away.
/// </param>
/// <param name="Of">What it finds in a table; null where it reads more than one table.</param>
/// <param name="IsRemarkElsewhere">In other areas than the own one it only remarks: their source published the figures so.</param>
public sealed record Check(
    string Name, Severity Severity, string Label, string Description, bool CanBeSwitchedOff,
    Func<SeriesTable, IEnumerable<CheckResult>>? Of, bool IsRemarkElsewhere = false);

/// <summary>What a check found in a figure.</summary>
/// <param name="Message">A Danish sentence or two: what is odd, and what to do.</param>
public sealed record CheckResult(SeriesRow Row, Period Period, string Message);
