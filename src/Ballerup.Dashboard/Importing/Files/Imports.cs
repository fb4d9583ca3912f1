using System.IO.Compression;
using System.Security.Cryptography;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Lines;
using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Importing.Proposals;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Importing.Files;

/// <summary>A file without its content.</summary>
public sealed record ImportedFileEntry(Guid Id, string Name, string Author, DateTime UploadedUtc);

/// <summary>
/// Figures from files: a file is kept, read as often as someone looks at it, and what is chosen of it goes into a draft like
/// everything that is typed.
/// </summary>
public sealed class Imports(DashboardDb db, Drafts drafts, TimeProvider clock)
{
    /// <summary>In bytes, of a file that is kept packed.</summary>
    private const long LargestPacked = 1_000_000_000;

    /// <summary>Keeps a file that can be read.</summary>
    /// <param name="author">The id of the user; empty for an operator.</param>
    /// <exception cref="SheetException">It can't be; nothing is kept.</exception>
    public async Task<ImportedFile> KeepAsync(string name, byte[] content, int? table, NumberStyle? numbers, string author,
        CancellationToken cancellation)
    {
        Reading.Of(content);
        var file = Of(name, content, SHA256.HashData(content), table, numbers, author);
        await KeepAsync(file, cancellation);
        return file;
    }

    /// <summary>Keeps a file that was read before.</summary>
    public async Task KeepAsync(ImportedFile file, CancellationToken cancellation)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        await db.KeepAsync(file, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Reads a file of the operator's from the disk, to be kept later; packed when it is larger than may be kept.</summary>
    /// <exception cref="SheetException">It is too large for that too.</exception>
    public async Task<ImportedFile> ReadAsync(string path, int? table, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        if (file.Length <= ImportedFile.Largest)
        {
            var content = new byte[file.Length];
            await file.ReadExactlyAsync(content, cancellation);
            return Of(path, content, SHA256.HashData(content), table, numbers: null, author: "");
        }
        if (file.Length > LargestPacked)
            throw new SheetException($"Filen er for stor. Den må højst fylde {DanishNumber.Size(LargestPacked)}. Del den i flere.");
        // One reading for all: the hash and the figures are those of what is kept, should the file change meanwhile.
        using var packed = new MemoryStream();
        using var hash = SHA256.Create();
        await using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        await using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Read))
            await hashed.CopyToAsync(zip, cancellation);
        return packed.Length > ImportedFile.Largest
            ? throw new SheetException(
                $"Filen er for stor. Den må højst fylde {DanishNumber.Size(ImportedFile.Largest)}, når den er pakket. Del den i flere.")
            : Of(path, packed.ToArray(), hash.Hash!, table, numbers: null, author: "");
    }

    private ImportedFile Of(string name, byte[] content, byte[] hash, int? table, NumberStyle? numbers, string author)
    {
        name = Path.GetFileName(name.Replace('\\', '/'));
        return new ImportedFile
        {
            Name = name.Length > ImportedFile.NameLength ? name[^ImportedFile.NameLength..] : name,
            Hash = Convert.ToHexStringLower(hash),
            Content = content,
            TableNumber = table,
            Numbers = numbers,
            Author = author,
            UploadedUtc = clock.GetUtcNow().UtcDateTime,
        };
    }

    public Task<ImportedFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.ImportedFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellation);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<ImportedFileEntry>> NewestAsync(int most, CancellationToken cancellation) =>
        await db.ImportedFiles.OrderByDescending(f => f.UploadedUtc).Take(most)
            .Select(f => new ImportedFileEntry(f.Id, f.Name, f.Author, f.UploadedUtc)).ToListAsync(cancellation);

    /// <summary>What a file would do.</summary>
    /// <param name="table">The number of the table that it is for; null where the file says so.</param>
    /// <param name="state">What is published, with the draft that the figures are to be put into.</param>
    public async Task<FileProposals> ProposeAsync(ImportedFile file, int? table, Edition state, CancellationToken cancellation) =>
        Reading.Of(file.Content).Propose(
            table, file.Numbers, state, await CorrectedAsync(cancellation), await LearnedAsync(cancellation));

    /// <summary>
    /// The same for a file that may be large: of one with a line for each figure a few thousand at a time, each with its tables.
    /// </summary>
    /// <exception cref="SheetException">The file can't be read, perhaps only further on.</exception>
    public async Task<IEnumerable<FileProposals>> ProposeInPiecesAsync(ImportedFile file, Edition state, CancellationToken cancellation)
    {
        if (!SheetFile.IsText(file.Open))
            return [await ProposeAsync(file, file.TableNumber, state, cancellation)];
        if (LineFile.Of(file.Open, file.Numbers) is { } lines)
            return LineProposals.Of(lines, file.TableNumber, state, await CorrectedAsync(cancellation), await LearnedAsync(cancellation));
        return !file.IsPacked
            ? [await ProposeAsync(file, file.TableNumber, state, cancellation)]
            : throw new SheetException($"Filen er for stor. Den må højst fylde {DanishNumber.Size(ImportedFile.Largest)}, medmindre den "
                + "har et tal på hver linje som observationer.csv.");
    }

    /// <summary>Remembers what words mean for a table, for this file and those to come.</summary>
    /// <param name="words">With their meanings, as <see cref="WordMeaning"/>.</param>
    public async Task LearnAsync(int table, IEnumerable<(string Words, string Meaning)> words, string author,
        CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await db.BeginWritingAsync(cancellation);
        await new RowWriter(db).UpsertAsync(
            words.Select(
                w => new LearnedWord
                {
                    TableNumber = table,
                    Words = SheetLabels.Remembered(SheetLabels.Plain(w.Words)),
                    Meaning = w.Meaning,
                    Author = author,
                    LearnedUtc = now
                }),
            cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>
    /// Puts proposals into a draft, each with the place in the file that it came from; areas that are new, before their figures.
    /// </summary>
    /// <param name="state">What is published, with the draft that they are to be put into.</param>
    /// <param name="draft">Null to begin a new one.</param>
    public Task<SavedEdits> TakeAsync(
        ImportedFile file, IReadOnlyCollection<(Table Table, Proposal Proposal)> chosen, Edition state, Guid? draft, string author,
        CancellationToken cancellation)
    {
        var areas = NewAreas(chosen.Select(c => c.Proposal), state)
            .Select(a => EditOf(file, a));
        return drafts.SaveAsync(draft, author, [.. areas, .. chosen.Select(c => EditOf(file, c.Table, c.Proposal))], cancellation);
    }

    /// <summary>The areas that figures are about and nobody has published yet.</summary>
    public static IReadOnlyList<Area> NewAreas(IEnumerable<Proposal> proposals, Edition state)
    {
        var known = state.Areas.Select(a => a.Code).ToHashSet();
        return [.. proposals.Select(p => p.Figure.Area).Where(a => !known.Contains(a.Code)).DistinctBy(a => a.Code)
            .OrderBy(a => a.Code, StringComparer.Ordinal)];
    }

    /// <summary>A proposal as if it had been typed, with its place in the file.</summary>
    public static Edit EditOf(ImportedFile file, Table table, Proposal proposal) => new(
        Subject.Observation, $"{proposal.Figure.Key}", nameof(Observation.Figure), proposal.Old.ToString(),
        proposal.Figure.Figure.ToString(),
        new Origin(OriginKind.File, file.Name)
        {
            Line = proposal.Figure.Line,
            Table = table.Number,
            Row = Short(proposal.Figure.Row),
            Column = Short(proposal.Figure.Column),
        });

    private static string Short(string text) => text.Length > Origin.PlaceLength ? text[..Origin.PlaceLength] : text;

    /// <summary>An area that the file's figures are about, and nobody has published yet.</summary>
    public static Edit EditOf(ImportedFile file, Area area) =>
        new(Subject.Area, area.Code, nameof(Area.Name), Was: null, area.Name, new Origin(OriginKind.File, file.Name));

    private Task<List<LearnedWord>> LearnedAsync(CancellationToken cancellation) =>
        db.LearnedWords.AsNoTracking().ToListAsync(cancellation);

    /// <summary>The figures that stand as someone typed them.</summary>
    private async Task<HashSet<ObservationKey>> CorrectedAsync(CancellationToken cancellation)
    {
        var figures = from change in db.Changes
                      join revision in db.Revisions on change.RevisionId equals revision.Id
                      where revision.Number != null && change.Subject == Subject.Observation && change.Field == nameof(Observation.Figure)
                      select new { change.Key, revision.Number, change.Origin.Kind };
        var typed = await figures.Where(f => f.Kind == OriginKind.Form).GroupBy(f => f.Key)
            .Select(g => new { g.Key, Last = g.Max(f => f.Number) }).ToListAsync(cancellation);
        if (typed.Count == 0)
            return [];
        var later = await figures.Where(f => f.Kind != OriginKind.Form && f.Number > 1
            && figures.Any(t => t.Key == f.Key && t.Kind == OriginKind.Form))
            .GroupBy(f => f.Key).Select(g => new { g.Key, Last = g.Max(f => f.Number) })
            .ToDictionaryAsync(f => f.Key, f => f.Last, cancellation);
        return [.. typed.Where(f => !later.TryGetValue(f.Key, out var last) || last < f.Last)
            .Select(f => ObservationKey.Parse(f.Key))];
    }
}
