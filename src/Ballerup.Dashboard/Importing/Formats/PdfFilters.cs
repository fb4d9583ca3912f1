using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>
/// Unpacks the streams of one PDF file, and no more of them than a document has: a small file can say that it is a huge one.
/// </summary>
internal sealed class PdfFilters : IFilterProvider
{
    private const int LargestStream = 16_000_000;
    private const long MostUnpacked = 100_000_000;

    /// <summary>
    /// Words, numbers and orders of one stream and of all together. Each becomes an object of a hundred bytes, and a stream of nothing but
    /// the shortest orders packs a thousandfold. A full page has some ten thousand; a font of 10 MB looks like a quarter of a million.
    /// </summary>
    private const int MostTokens = 500_000;

    private const int MostTokensOfAll = 3_000_000;

    /// <summary>Formats of old, whose size can't be known beforehand.</summary>
    private const int LargestPacked = 64_000;

    private long unpacked;
    private int tokens;

    /// <summary>What stands in the file without being packed.</summary>
    /// <exception cref="TooLargeException">It has more than a document has.</exception>
    public static void AssertModest(byte[] content)
    {
        if (TokensIn(content) > MostTokensOfAll)
            throw new TooLargeException();
    }

    private void Count(ReadOnlySpan<byte> content)
    {
        var here = TokensIn(content);
        if (here > MostTokens || (tokens += here) > MostTokensOfAll)
            throw new TooLargeException();
    }

    /// <summary>As they are parted by spaces, and in what looks like text by brackets and strokes too.</summary>
    private static int TokensIn(ReadOnlySpan<byte> content)
    {
        var (bySpaces, bySigns, binary) = (0, 0, 0);
        var before = (byte)' ';
        foreach (var b in content)
        {
            if (!IsSpace(b) && IsSpace(before))
                bySpaces++;
            else if (b is (byte)'[' or (byte)'(' or (byte)'/' or (byte)'<')
                bySigns++;
            else if (b >= 0x80)
                binary++;
            before = b;
        }
        return binary > content.Length / 16 ? bySpaces : bySpaces + bySigns;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limited(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Limited(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Limited(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Limited(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new Filter(f, this))];

    private sealed class Filter(IFilter inner, PdfFilters all) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter ? SizeOf(input) > LargestStream : inner is LzwFilter or RunLengthFilter
                && input.Length > LargestPacked)
                throw new TooLargeException();
            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if ((all.unpacked += output.Length) > MostUnpacked)
                throw new TooLargeException();
            all.Count(output.Span);
            return output;
        }

        /// <summary>Counted without keeping it, up to what is too much.</summary>
        private static int SizeOf(Memory<byte> input)
        {
            var size = 0;
            try
            {
                using var stream = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
                var part = new byte[64 * 1024];
                while (size <= LargestStream && stream.Read(part) is > 0 and var read)
                    size += read;
            }
            catch (InvalidDataException)
            {
                // Damaged: as much as there is, is read.
            }
            return size;
        }
    }
}
