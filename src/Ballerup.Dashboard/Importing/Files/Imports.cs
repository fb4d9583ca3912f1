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

/// <summary>A file without its content, which its reading stands for.</summary>
/// <param name="Table">The number of the table that it is for; null where the file itself says so.</param>
/// <param name="Numbers">How its numbers are written; null where the program finds out.</param>
public sealed record ImportedFileEntry(
    Guid Id, string Name, string Hash, int? Table, NumberStyle? Numbers, string Author, DateTime UploadedUtc);

/// <summary>
/// Figures from files: a file is read and kept, compared with what stands there as often as someone looks at it, and what is chosen of it
/// goes into a draft like everything that is typed.
/// </summary>
public sealed class Imports(DashboardDb db, Drafts drafts, Readings readings, TimeProvider clock)
{
    /// <summary>In bytes, of a file that is kept packed.</summary>
    private const long LargestPacked = 1_000_000_000;

    /// <summary>Keeps a file that can be read.</summary>
    /// <param name="author">The id of the user; empty for an operator.</param>
    /// <exception cref="SheetException">It can't be; nothing is kept.</exception>
    public async Task<ImportedFile> KeepAsync(string name, byte[] content, int? table, NumberStyle? numbers, string author,
        CancellationToken cancellation)
    {
        var reading = await readings.ReadAsync(content, cancellation);
        if (ReadingFormat.RefusalIn(reading) is { } sentence)
            throw new SheetException(sentence);
        var file = Of(name, content, SHA256.HashData(content), table, numbers, author);
        await KeepAsync(file, cancellation);
        await readings.KeepAsync(file.Hash, reading, cancellation);
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

    public Task<ImportedFileEntry?> FindAsync(Guid id, CancellationToken cancellation) =>
        Entries(db.ImportedFiles.Where(f => f.Id == id)).SingleOrDefaultAsync(cancellation);

    /// <summary>With its content.</summary>
    public Task<ImportedFile?> LoadAsync(Guid id, CancellationToken cancellation) =>
        db.ImportedFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellation);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<ImportedFileEntry>> NewestAsync(int most, CancellationToken cancellation) =>
        await Entries(db.ImportedFiles.OrderByDescending(f => f.UploadedUtc).Take(most)).ToListAsync(cancellation);

    private static IQueryable<ImportedFileEntry> Entries(IQueryable<ImportedFile> files) =>
        files.Select(f => new ImportedFileEntry(f.Id, f.Name, f.Hash, f.TableNumber, f.Numbers, f.Author, f.UploadedUtc));

    /// <summary>What a file would do.</summary>
    /// <param name="table">The number of the table that it is for; null where the file says so.</param>
    /// <param name="state">What is published, with the draft that the figures are to be put into.</param>
    /// <returns>Null for a file that is too long to be looked at on a page.</returns>
    /// <exception cref="SheetException">It can't be read any more: it was kept by an earlier version.</exception>
    public async Task<FileProposals?> ProposeAsync(ImportedFileEntry file, int? table, Edition state, CancellationToken cancellation)
    {
        var reading = await readings.OfAsync(
            file.Hash, () => db.ImportedFiles.AsNoTracking().SingleAsync(f => f.Id == file.Id, cancellation), cancellation);
        return reading.IsUnlisted ? null : await ProposeAsync(reading, table, file.Numbers, state, cancellation);
    }

    private async Task<FileProposals> ProposeAsync(
        Reading reading, int? table, NumberStyle? numbers, Edition state, CancellationToken cancellation) =>
        reading.Propose(table, numbers, state, await CorrectedAsync(cancellation), await LearnedAsync(cancellation));

    /// <summary>
    /// The same for a file of the operator's, which may be large: of one with a line for each figure a few thousand at a time, each with
    /// its tables, read where they are needed, with the limits of a text file. Nothing of the reading is kept.
    /// </summary>
    /// <exception cref="SheetException">The file can't be read, perhaps only further on.</exception>
    public async Task<IEnumerable<FileProposals>> ProposeInPiecesAsync(ImportedFile file, Edition state, CancellationToken cancellation)
    {
        if (!SheetFile.IsText(file.Open))
            return [await ProposeAllAsync(file, state, cancellation)];
        if (LineFile.Of(file.Open, file.Numbers) is { } lines)
            return LineProposals.Of(lines, file.TableNumber, state, await CorrectedAsync(cancellation), await LearnedAsync(cancellation));
        return !file.IsPacked
            ? [await ProposeAllAsync(file, state, cancellation)]
            : throw new SheetException($"Filen er for stor. Den må højst fylde {DanishNumber.Size(ImportedFile.Largest)}, medmindre den "
                + "har et tal på hver linje som observationer.csv.");
    }

    private async Task<FileProposals> ProposeAllAsync(ImportedFile file, Edition state, CancellationToken cancellation) =>
        await ProposeAsync(await readings.OfAsync(file.Content, cancellation), file.TableNumber, file.Numbers, state, cancellation);

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
    /// <param name="file">Its name.</param>
    /// <param name="state">What is published, with the draft that they are to be put into.</param>
    /// <param name="draft">Null to begin a new one.</param>
    public Task<SavedEdits> TakeAsync(
        string file, IReadOnlyCollection<(Table Table, Proposal Proposal)> chosen, Edition state, Guid? draft, string author,
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

    /// <summary>A proposal as if it had been typed, with its place in the file of that name.</summary>
    public static Edit EditOf(string file, Table table, Proposal proposal) => new(
        Subject.Observation, $"{proposal.Figure.Key}", nameof(Observation.Figure), proposal.Old.ToString(),
        proposal.Figure.Figure.ToString(),
        new Origin(OriginKind.File, file)
        {
            Line = proposal.Figure.Line,
            Table = table.Number,
            Row = Short(proposal.Figure.Row),
            Column = Short(proposal.Figure.Column),
        });

    private static string Short(string text) => text.Length > Origin.PlaceLength ? text[..Origin.PlaceLength] : text;

    /// <summary>An area that the figures of the file of that name are about, and nobody has published yet.</summary>
    public static Edit EditOf(string file, Area area) =>
        new(Subject.Area, area.Code, nameof(Area.Name), Was: null, area.Name, new Origin(OriginKind.File, file));

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
