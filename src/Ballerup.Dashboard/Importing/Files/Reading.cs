using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Proposals;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Files;

/// <summary>A file as it was read, told by its content: a follow-up document, or the sheets of a spreadsheet.</summary>
public sealed class Reading
{
    private readonly FollowUpFile? document;
    private readonly IReadOnlyList<Sheet> sheets;

    private Reading(FollowUpFile? document, IReadOnlyList<Sheet> sheets) => (this.document, this.sheets) = (document, sheets);

    /// <exception cref="SheetException">It is none of them, it is damaged, or it is more than can be taken in.</exception>
    public static Reading Of(byte[] content) =>
        FollowUpFile.Read(content) is { } document ? new(document, []) : new(null, SheetFile.Read(content));

    /// <param name="number">The table that all of it is for; null where the file says so.</param>
    /// <param name="numbers">How its numbers are written; found out when null. A document's are Danish.</param>
    /// <param name="state">What is published, with the draft that the figures are to be put into.</param>
    /// <param name="corrected">The keys of the figures that someone typed.</param>
    /// <param name="learned">What someone has said that words mean.</param>
    public FileProposals Propose(int? number, NumberStyle? numbers, Edition state, IReadOnlySet<ObservationKey> corrected,
        IReadOnlyCollection<LearnedWord> learned)
    {
        var labels = SheetProposals.LabelsOf(state, learned);
        if (document is null)
            return new FileProposals(SheetProposals.Of(sheets, number, numbers, state, corrected, labels), [], []);
        var found = FollowUpSheets.Of(document, state);
        return new FileProposals(SheetProposals.Of(found.Sheets, number, numbers ?? NumberStyle.Danish, state, corrected, labels),
            found.Problems, found.Remarks);
    }
}
