using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Proposals;

/// <summary>What a figure of a file would do to the one that stands there.</summary>
public enum ProposalKind
{
    /// <summary>Nothing stands there.</summary>
    New,

    Changed,

    /// <summary>A figure that was told is left out now.</summary>
    Suppressed,

    /// <summary>A figure that was told is missing now; perhaps only in the file.</summary>
    Missing,

    /// <summary>Someone has corrected by hand what stands there, to something else.</summary>
    Conflict,

    Unchanged,
}

/// <param name="Old">What stands there.</param>
public sealed record Proposal(SheetFigure Figure, Figure Old, ProposalKind Kind)
{
    /// <param name="state">What is published, with the draft that the figures are to be put into.</param>
    /// <param name="corrected">The keys of the figures that someone typed.</param>
    public static Proposal Of(SheetFigure figure, Edition state, IReadOnlySet<ObservationKey> corrected)
    {
        var standing = state.Find(figure.Key) ?? default;
        return new Proposal(figure, standing.Figure, KindOf(figure, standing, corrected));
    }

    private static ProposalKind KindOf(SheetFigure figure, Observation standing, IReadOnlySet<ObservationKey> corrected)
    {
        var suppressed = figure.Figure == Statistics.Figure.Suppressed;
        if (figure.Figure == standing.Figure
            // What the public may not see is left out of every file, and is not gone for that.
            || (standing.Withheld && suppressed)
            || (standing.Figure.IsNone && figure.Figure == Statistics.Figure.Missing)
            || Says(figure, standing))
        {
            return ProposalKind.Unchanged;
        }
        return corrected.Contains(figure.Key) ? ProposalKind.Conflict
            : standing.Figure.IsNone ? ProposalKind.New
            : suppressed ? ProposalKind.Suppressed
            : figure.Figure == Statistics.Figure.Missing ? ProposalKind.Missing
            : ProposalKind.Changed;
    }

    /// <summary>
    /// Whether it is what stands there as files have it: rounded as published, and a number without a mark, which does not say that a
    /// provisional one is final.
    /// </summary>
    private static bool Says(SheetFigure figure, Observation standing) =>
        standing.Value is { } value && DanishNumber.Round(value, figure.Measure.Decimals) == figure.Figure.Value
        && (figure.IsPlain || figure.Figure.Status == standing.Status);
}

/// <summary>What a file would do to one table.</summary>
/// <param name="Sheet">Its name; empty in a text file.</param>
/// <param name="Labels">The words by which the table is known.</param>
public sealed record TableProposals(Table Table, string Sheet, SheetLabels Labels, SheetReading Reading, IReadOnlyList<Proposal> Proposals)
{
    /// <summary>"Tabel 6, ark »Tabel 6«".</summary>
    public string Heading => $"Tabel {Table.Number}{(Sheet.Length > 0 ? $", ark »{Sheet}«" : "")}";
}
