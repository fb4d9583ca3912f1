using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>The file unpacks to more than a document has.</summary>
internal sealed class PdfTooLargeException : Exception;

/// <summary>
/// Unpacks the streams of one PDF file, and no more of them than a document has: a small file can say that it is a huge one.
/// </summary>
internal sealed class PdfFilters : IFilterProvider
{
    private const int LargestStream = 16_000_000;
    private const long MostUnpacked = 100_000_000;

    /// <summary>Formats of old, whose size can't be known beforehand.</summary>
    private const int LargestPacked = 64_000;

    private long unpacked;

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
                throw new PdfTooLargeException();
            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            all.unpacked += output.Length;
            return all.unpacked > MostUnpacked ? throw new PdfTooLargeException() : output;
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
