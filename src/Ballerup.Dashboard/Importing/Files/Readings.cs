using System.Security.Cryptography;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Importing.Files;

/// <summary>
/// Files as they were read. A file is read once, by the reader (<see cref="FileReader"/>); its reading is kept in the data folder by the
/// hash of the file. It is no evidence, and in no backup: where it is gone, or another instance keeps it, the file is read again.
/// </summary>
public sealed partial class Readings(FileReader reader, IOptions<DataOptions> data, ILogger<Readings> logger)
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private string Folder => Path.Combine(data.Value.Folder, "readings");

    /// <summary>Reads a file, and keeps nothing of it.</summary>
    /// <returns>To be kept with <see cref="KeepAsync"/> when the file is; a refusal is one too.</returns>
    /// <exception cref="SheetException">The reader failed at it. It is in the log.</exception>
    public async Task<byte[]> ReadAsync(byte[] content, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadAsync(content, cancellation);
        }
        catch (ReaderFailedException e)
        {
            Log.Failed(logger, Convert.ToHexStringLower(SHA256.HashData(content)), content.Length, e.Message);
            throw new SheetException(e.IsTime
                ? "Filen tager for lang tid at læse. Del den i flere, eller kopiér tallene, og indsæt dem."
                : "Filen kunne ikke læses. Åbn den i det program, den er lavet i, gem den igen, og prøv så. Hjælper det ikke, så kopiér "
                    + "tallene, og indsæt dem.", e);
        }
    }

    /// <summary>Reads a file that nothing is kept of.</summary>
    /// <exception cref="SheetException">It can't be read.</exception>
    public async Task<Reading> OfAsync(byte[] content, CancellationToken cancellation) =>
        Readable(ReadingFormat.Read(await ReadAsync(content, cancellation)));

    /// <summary>The reading of a file that is kept.</summary>
    /// <param name="hash">The file's.</param>
    /// <param name="load">Gives the file, should it not have been read yet.</param>
    /// <exception cref="SheetException">It can't be read.</exception>
    public async Task<Reading> OfAsync(string hash, Func<Task<ImportedFile>> load, CancellationToken cancellation)
    {
        if (await FindAsync(hash, cancellation) is { } kept)
            return Readable(kept);
        var file = await load();
        var read = file.IsPacked ? ReadingFormat.Write(Reading.Unlisted) : await ReadAsync(file.Content, cancellation);
        await KeepAsync(hash, read, cancellation);
        return Readable(ReadingFormat.Read(read));
    }

    /// <summary>Keeps a reading of <see cref="ReadAsync"/>. Where it can't be, the file is read again when someone looks at it.</summary>
    public async Task KeepAsync(string hash, byte[] reading, CancellationToken cancellation)
    {
        var unfinished = Path.Combine(Folder, $"{Guid.NewGuid():N}.tmp");
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(Folder);
            else
                Directory.CreateDirectory(Folder, Owner | UnixFileMode.UserExecute);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = Owner;
            await using (var file = new FileStream(unfinished, options))
                await file.WriteAsync(reading, cancellation);
            File.Move(unfinished, FileOf(hash), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(unfinished);
            Log.NotKept(logger, hash, e.Message);
        }
    }

    private async Task<Reading?> FindAsync(string hash, CancellationToken cancellation)
    {
        try
        {
            return File.Exists(FileOf(hash)) ? ReadingFormat.Read(await File.ReadAllBytesAsync(FileOf(hash), cancellation)) : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null; // damaged, of another version, or not to be had: read again
        }
    }

    private string FileOf(string hash) => Path.Combine(Folder, hash);

    private static Reading Readable(Reading reading) => reading.Refusal is { } sentence ? throw new SheetException(sentence) : reading;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A file of {Bytes} bytes (SHA-256 {Hash}) could not be read: {Cause}")]
        public static partial void Failed(ILogger logger, string hash, int bytes, string cause);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The reading of the file {Hash} is not kept: {Cause}")]
        public static partial void NotKept(ILogger logger, string hash, string cause);
    }
}
