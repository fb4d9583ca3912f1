using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Proposals;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Files;

/// <summary>
/// A file as it was read, told by its content: a follow-up document, or the sheets of a spreadsheet. It says what stands in the file, not
/// what it means, and so does not change with what is published.
/// </summary>
public sealed class Reading
{
    internal Reading(FollowUpFile? document, IReadOnlyList<Sheet> sheets) => (Document, Sheets) = (document, sheets);

    internal FollowUpFile? Document { get; }

    internal IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>Why the file can't be read, as a Danish sentence; null when it can.</summary>
    public string? Refusal { get; private init; }

    /// <summary>The file is one of the long ones that the command line publishes as they come, and is not listed on a page.</summary>
    public bool IsUnlisted { get; private init; }

    public static Reading Unlisted { get; } = new(null, []) { IsUnlisted = true };

    public static Reading Refused(string sentence) => new(null, []) { Refusal = sentence };

    /// <summary>
    /// Reads it here and now. For what a person brought this is the work of the reader (<see cref="FileReader"/>), which may fail at it.
    /// </summary>
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
        if (Document is null)
            return new FileProposals(SheetProposals.Of(Sheets, number, numbers, state, corrected, labels), [], []);
        var found = FollowUpSheets.Of(Document, state);
        return new FileProposals(SheetProposals.Of(found.Sheets, number, numbers ?? NumberStyle.Danish, state, corrected, labels),
            found.Problems, found.Remarks);
    }
}
