using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Sheets;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing;

/// <summary>What a figure of a file would do to the one that stands there.</summary>
public enum ProposalKind
{
    /// <summary>Nothing stands there.</summary>
    New,

    Changed,

    /// <summary>A figure that was told is left out now.</summary>
    Suppressed,

    /// <summary>Someone has corrected by hand what stands there, to something else.</summary>
    Conflict,

    Unchanged,
}

/// <param name="Old">As <see cref="Observation.Figure"/>; empty when nothing stands there.</param>
public sealed record Proposal(SheetFigure Figure, string Old, ProposalKind Kind)
{
    /// <param name="state">What is published, with the draft that the figures are to be put into.</param>
    /// <param name="corrected">The keys of the figures that someone typed.</param>
    public static Proposal Of(SheetFigure figure, Publication state, IReadOnlySet<string> corrected)
    {
        var standing = state.Find(Subject.Observation, figure.Key) as Observation;
        var old = standing?.Figure ?? "";
        return new Proposal(figure, old, KindOf(figure, standing, old, corrected));
    }

    private static ProposalKind KindOf(SheetFigure figure, Observation? standing, string old, IReadOnlySet<string> corrected)
    {
        var suppressed = figure.Figure == Observation.StatusCode(ObservationStatus.Suppressed);
        if (figure.Figure == old
            // What the public may not see is left out of every file, and is not gone for that.
            || (standing is { Withheld: true } && suppressed)
            || (old.Length == 0 && figure.Figure == Observation.StatusCode(ObservationStatus.Missing))
            || (standing is not null && Says(figure, standing)))
        {
            return ProposalKind.Unchanged;
        }
        return corrected.Contains(figure.Key) ? ProposalKind.Conflict
            : old.Length == 0 ? ProposalKind.New
            : suppressed ? ProposalKind.Suppressed
            : ProposalKind.Changed;
    }

    /// <summary>
    /// Whether it is what stands there as files have it: rounded as published, and a number without a mark, which does not say that a
    /// provisional one is final.
    /// </summary>
    private static bool Says(SheetFigure figure, Observation standing)
    {
        var read = new Observation { SeriesId = "", Period = default, Figure = figure.Figure };
        return standing.Value is { } value && DanishNumber.Round(value, figure.Measure.Decimals) == read.Value && (figure.IsPlain || read.Status == standing.Status);
    }
}

/// <summary>What a file would do to one table.</summary>
/// <param name="Sheet">Its name; empty in a text file.</param>
/// <param name="Labels">The words by which the table is known.</param>
public sealed record TableProposals(Table Table, string Sheet, SheetLabels Labels, SheetReading Reading, IReadOnlyList<Proposal> Proposals)
{
    /// <summary>"Tabel 6, ark »Tabel 6«".</summary>
    public string Heading => $"Tabel {Table.Number}{(Sheet.Length > 0 ? $", ark »{Sheet}«" : "")}";
}
