using System.Security.Cryptography;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Sheets;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Importing;

/// <summary>A file without its content.</summary>
public sealed record ImportedFileEntry(Guid Id, string Name, string Author, DateTime UploadedUtc);

/// <summary>
/// Figures from files: a file is kept, read as often as someone looks at it, and what is chosen of it goes into a draft like
/// everything that is typed.
/// </summary>
public sealed class Imports(DashboardDb db, Drafts drafts, TimeProvider clock)
{
    /// <summary>Keeps a file that can be read.</summary>
    /// <param name="author">The id of the user; empty for an operator.</param>
    /// <exception cref="SheetException">It can't be; nothing is kept.</exception>
    public async Task<ImportedFile> KeepAsync(string name, byte[] content, int? table, NumberStyle? numbers, string author, CancellationToken cancellation)
    {
        Reading.Of(content);
        name = Path.GetFileName(name.Replace('\\', '/'));
        var file = new ImportedFile
        {
            Name = name.Length > ImportedFile.NameLength ? name[^ImportedFile.NameLength..] : name,
            Hash = Convert.ToHexStringLower(SHA256.HashData(content)),
            Content = content,
            TableNumber = table,
            Numbers = numbers,
            Author = author,
            UploadedUtc = clock.GetUtcNow().UtcDateTime,
        };
        await using var transaction = await db.BeginWritingAsync(cancellation);
        await new RowWriter(db).InsertAsync([file], cancellation);
        await transaction.CommitAsync(cancellation);
        return file;
    }

    public Task<ImportedFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.ImportedFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellation);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<ImportedFileEntry>> NewestAsync(int most, CancellationToken cancellation) =>
        await db.ImportedFiles.OrderByDescending(f => f.UploadedUtc).Take(most).Select(f => new ImportedFileEntry(f.Id, f.Name, f.Author, f.UploadedUtc)).ToListAsync(cancellation);

    /// <summary>What a file would do.</summary>
    /// <param name="table">The number of the table that it is for; null where the file says so.</param>
    /// <param name="state">What is published, with the draft that the figures are to be put into.</param>
    public async Task<FileProposals> ProposeAsync(ImportedFile file, int? table, Publication state, CancellationToken cancellation) =>
        Reading.Of(file.Content).Propose(
            table, file.Numbers, state, await CorrectedAsync(cancellation), await db.LearnedWords.AsNoTracking().ToListAsync(cancellation));

    /// <summary>Remembers what words mean for a table, for this file and those to come.</summary>
    /// <param name="words">With their meanings, as <see cref="WordMeaning"/>.</param>
    public async Task LearnAsync(int table, IEnumerable<(string Words, string Meaning)> words, string author, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await db.BeginWritingAsync(cancellation);
        await new RowWriter(db).UpsertAsync(
            words.Select(w => new LearnedWord { TableNumber = table, Words = SheetLabels.Remembered(SheetLabels.Plain(w.Words)), Meaning = w.Meaning, Author = author, LearnedUtc = now }),
            cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Puts proposals into a draft, each with the place in the file that it came from; areas that are new, before their figures.</summary>
    /// <param name="state">What is published, with the draft that they are to be put into.</param>
    /// <param name="draft">Null to begin a new one.</param>
    public Task<SavedEdits> TakeAsync(
        ImportedFile file, IReadOnlyCollection<(Table Table, Proposal Proposal)> chosen, Publication state, Guid? draft, string author, CancellationToken cancellation)
    {
        var areas = NewAreas(chosen.Select(c => c.Proposal), state)
            .Select(a => new Edit(Subject.Area, a.Code, nameof(Area.Name), Was: null, a.Name, new Origin(OriginKind.File, file.Name)));
        return drafts.SaveAsync(draft, author, [.. areas, .. chosen.Select(c => EditOf(file, c.Table, c.Proposal))], cancellation);
    }

    /// <summary>The areas that figures are about and nobody has published yet.</summary>
    public static IReadOnlyList<Area> NewAreas(IEnumerable<Proposal> proposals, Publication state)
    {
        var known = state.Areas.Select(a => a.Code).ToHashSet();
        return [.. proposals.Select(p => p.Figure.Area).Where(a => !known.Contains(a.Code)).DistinctBy(a => a.Code).OrderBy(a => a.Code, StringComparer.Ordinal)];
    }

    private static Edit EditOf(ImportedFile file, Table table, Proposal proposal) => new(
        Subject.Observation, proposal.Figure.Key, nameof(Observation.Figure), proposal.Old, proposal.Figure.Figure,
        new Origin(OriginKind.File, file.Name)
        {
            Line = proposal.Figure.Line,
            Table = table.Number,
            Row = Short(proposal.Figure.Row),
            Column = Short(proposal.Figure.Column),
        });

    private static string Short(string text) => text.Length > Origin.PlaceLength ? text[..Origin.PlaceLength] : text;

    /// <summary>The figures that stand as someone typed them.</summary>
    private async Task<HashSet<string>> CorrectedAsync(CancellationToken cancellation)
    {
        var figures = from change in db.Changes
                      join revision in db.Revisions on change.RevisionId equals revision.Id
                      where revision.Number != null && change.Subject == Subject.Observation && change.Field == nameof(Observation.Figure)
                      select new { change.Key, revision.Number, change.Origin.Kind };
        var typed = await figures.Where(f => f.Kind == OriginKind.Form).GroupBy(f => f.Key).Select(g => new { g.Key, Last = g.Max(f => f.Number) }).ToListAsync(cancellation);
        if (typed.Count == 0)
            return [];
        var later = await figures.Where(f => f.Kind != OriginKind.Form && f.Number > 1).GroupBy(f => f.Key).Select(g => new { g.Key, Last = g.Max(f => f.Number) })
            .ToDictionaryAsync(f => f.Key, f => f.Last, cancellation);
        return [.. typed.Where(f => !later.TryGetValue(f.Key, out var last) || last < f.Last).Select(f => f.Key)];
    }
}
