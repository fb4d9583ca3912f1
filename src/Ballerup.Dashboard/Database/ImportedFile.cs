using System.IO.Compression;
using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Database;

/// <summary>
/// A file that figures were brought in from, kept byte for byte: the evidence for what names it as its origin. Never altered. One that
/// is larger than <see cref="Largest"/> is kept packed.
/// </summary>
public sealed class ImportedFile
{
    public const int NameLength = 200;
    public const int HashLength = 64;

    /// <summary>In bytes, of what is kept.</summary>
    public const int Largest = 25_000_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>As the one who brought it calls it, without folders.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The file, or the file in gzip; <see cref="Open"/> gives it as it was.</summary>
    public required byte[] Content { get; init; }

    public bool IsPacked => Content is [0x1F, 0x8B, 0x08, ..];

    public Stream Open() => IsPacked ? new GZipStream(new MemoryStream(Content), CompressionMode.Decompress) : new MemoryStream(Content);

    /// <summary>The number of the table that it is for; null where the file itself says so.</summary>
    public int? TableNumber { get; init; }

    /// <summary>How its numbers are written; null where the program finds out.</summary>
    public NumberStyle? Numbers { get; init; }

    /// <summary>The id of the user who brought it; empty for an operator at the command line.</summary>
    public string Author { get; init; } = "";

    public DateTime UploadedUtc { get; init; }
}
