using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Tests.Importing.FollowUp;

/// <summary>
/// Real small files of each format with places of them changed by chance: bytes bent, lost and doubled, numbers made huge, elements nested.
/// What is packed is unpacked, changed and packed again, since a bent byte of it is only a damaged file.
/// </summary>
internal sealed partial class MutatedFiles(int seed)
{
    private const int LargestFile = 4_000_000;

    /// <summary>Of what is repeated, in bytes: a repetition of a repetition is no file that anyone has.</summary>
    private const int LongestRepeated = 500_000;

    private static readonly string[] Odd =
        ["-1", "0", "4294967295", "2147483648", "99999999999999999999", "1e999", "NaN", "", "\0", "\u202E"];

    private readonly Random random = new(seed);

    public static byte[] SampleJson => Encoding.UTF8.GetBytes(
        """{"columns":["Periode","Område","Antal kontanthjælpsmodtagere"],"rows":[["2021M08","Ballerup",131],["2021M09","Ballerup",null]]}""");

    /// <summary>A table of one row, packed as other programs do.</summary>
    public static byte[] SamplePdf => OddDocuments.PdfPage(OddDocuments.PackedStream(
        "BT /F 10 Tf 1 0 0 1 70 740 Tm "
        + "(Tabel 6, antal kontanthj\\346lpsmodtagere med mere end 5 \\345r p\\345 offentlig fors\\370rgelse) Tj ET\n"
        + "BT /F 10 Tf 1 0 0 1 70 700 Tm (Aug 2020) Tj ET\nBT /F 10 Tf 1 0 0 1 70 680 Tm (135) Tj ET\n/X Do\n"));

    /// <param name="samples">By what a file of the format is called: "a.xlsx".</param>
    /// <returns>The formats in turn.</returns>
    public static IEnumerable<(string Name, byte[] Content)> Of(IReadOnlyList<(string Name, byte[] Content)> samples, int count, int seed)
    {
        var mutated = new MutatedFiles(seed);
        for (var i = 0; i < count; i++)
            yield return ($"{i}-{samples[i % samples.Count].Name}", mutated.Next(samples[i % samples.Count].Content));
    }

    /// <summary>One that differs from a file in one to eight places.</summary>
    public byte[] Next(byte[] file)
    {
        var changed = file;
        for (var times = random.Next(1, 9); times > 0; times--)
            changed = file.AsSpan().StartsWith("PK"u8) && random.Next(8) > 0 ? InPackage(Cut(changed))
                : file.AsSpan().StartsWith("%PDF"u8) && random.Next(3) > 0 ? InStream(changed)
                : Bytes(changed);
        return Cut(changed);
    }

    private static byte[] Cut(byte[] file) => file.Length > LargestFile ? file[..LargestFile] : file;

    private byte[] InPackage(byte[] file)
    {
        try
        {
            using var old = new ZipArchive(new MemoryStream(file));
            var chosen = old.Entries.Count == 0 ? "" : old.Entries[random.Next(old.Entries.Count)].FullName;
            using var bytes = new MemoryStream();
            using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
                foreach (var entry in old.Entries)
                {
                    using var from = entry.Open();
                    using var content = new MemoryStream();
                    from.CopyTo(content);
                    using var to = zip.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                    to.Write(entry.FullName == chosen ? Cut(Bytes(content.ToArray())) : content.ToArray());
                }
            return bytes.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return Bytes(file); // damaged already
        }
    }

    /// <summary>What a PDF has packed, changed as it is unpacked; its length is no longer what the file says.</summary>
    private byte[] InStream(byte[] file)
    {
        var begin = file.AsSpan().IndexOf("stream\n"u8) + "stream\n"u8.Length;
        var length = begin < 7 ? -1 : file.AsSpan(begin).IndexOf("endstream"u8);
        if (length < 0)
            return Bytes(file);
        var content = file[begin..(begin + length)];
        try
        {
            using var unpacked = new MemoryStream();
            using (var zlib = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress))
                zlib.CopyTo(unpacked);
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
                zlib.Write(Bytes(unpacked.ToArray()));
            content = packed.ToArray();
        }
        catch (InvalidDataException)
        {
            content = Bytes(content);
        }
        return [.. file[..begin], .. content, .. file[(begin + length)..]];
    }

    private byte[] Bytes(byte[] file)
    {
        if (file.Length == 0)
            return [(byte)random.Next(256)];
        var at = random.Next(file.Length);
        var length = Math.Min(file.Length - at, 1 << random.Next(12));
        var part = file.AsSpan(at, length);
        switch (random.Next(8))
        {
            case 0:
                var bent = (byte[])file.Clone();
                bent[at] ^= (byte)(1 << random.Next(8));
                return bent;
            case 1:
                return [.. file[..at], .. file[(at + length)..]];
            case 2:
                return [.. file[..at], .. Repeated(part, random.Next(1, 5)), .. file[at..]];
            case 3:
                return [.. file[..at], .. Repeated(part, Math.Min(100_000, LongestRepeated / length)), .. file[at..]];
            case 4:
                var other = random.Next(file.Length);
                return [.. file[..at], .. file.AsSpan(other, Math.Min(length, file.Length - other)), .. file[at..]];
            case 5:
                return Token(file, NumberIn(), Odd[random.Next(Odd.Length)]);
            case 6:
                return Token(file, ElementIn(), "");
            default:
                var noise = new byte[Math.Min(length, 64)];
                random.NextBytes(noise);
                return [.. file[..at], .. noise, .. file[at..]];
        }
    }

    /// <param name="instead">Of the token; a nest of the token itself when empty.</param>
    private byte[] Token(byte[] file, Regex kind, string instead)
    {
        var text = Encoding.Latin1.GetString(file);
        var found = kind.Matches(text);
        if (found.Count == 0)
            return [.. file[..(file.Length / 2)]];
        var one = found[random.Next(found.Count)];
        var put = instead.Length > 0 || !one.Groups["name"].Success ? instead
            : string.Concat(Enumerable.Repeat(one.Value, Math.Min(random.Next(2, 2_000), Math.Max(2, LongestRepeated / one.Length))));
        return Encoding.Latin1.GetBytes(text[..one.Index] + put + text[(one.Index + one.Length)..]);
    }

    private static byte[] Repeated(ReadOnlySpan<byte> part, int times)
    {
        var repeated = new byte[part.Length * times];
        for (var i = 0; i < times; i++)
            part.CopyTo(repeated.AsSpan(i * part.Length));
        return repeated;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex NumberIn();

    [GeneratedRegex(@"<(?<name>[a-z:A-Z]+)[^<>]*>|(?<name>[\[(]|<<)")]
    private static partial Regex ElementIn();
}
