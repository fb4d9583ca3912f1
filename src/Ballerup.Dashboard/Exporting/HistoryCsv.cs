using System.Globalization;
using System.Text;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Exporting;

/// <summary>The history for Danish Excel, one line a change; written as it is read, however long it is.</summary>
public static class HistoryCsv
{
    private static readonly string[] Header = ["revision", "udgivet", "begrundelse", "emne", "hvad", "felt", "fra", "til", "oprindelse"];

    /// <param name="today">What is published now: names, and what is withheld.</param>
    /// <param name="names">From a user's id to the name; null for the public, who see neither names nor withheld values.</param>
    public static async Task WriteAsync(
        IAsyncEnumerable<PublishedChange> changes, EditionView today, Func<string, string>? names, Stream to,
        CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            leaveOpen: true)
        { NewLine = DanishCsv.NewLine };
        await writer.WriteLineAsync(DanishCsv.Line(names is null ? Header : [.. Header, "person"]).AsMemory(), cancellation);
        await foreach (var (revision, change) in changes.WithCancellation(cancellation))
            await writer.WriteLineAsync(Row(revision, change, today, names).AsMemory(), cancellation);
    }

    private static string Row(Revision revision, Change change, EditionView today, Func<string, string>? names)
    {
        var hidden = names is null && today.Withholds(change);
        string[] row =
        [
            revision.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
            revision.PublishedUtc is { } published ? DanishPeriod.Timestamp(published) : "",
            revision.Reason,
            ChangeWords.Kind(change.Subject),
            ChangeWords.What(change, today),
            ChangeWords.Label(change),
            hidden ? ChangeWords.Hidden : ChangeWords.Old(change, today),
            hidden ? ChangeWords.Hidden : ChangeWords.New(change, today),
            ChangeWords.From(change.Origin),
        ];
        return DanishCsv.Line(names is null ? row : [.. row, names(change.Author.Length > 0 ? change.Author : revision.Author)]);
    }
}
