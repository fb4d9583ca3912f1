using System.Xml;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>
/// The XML of one file's parts, read as it comes and bounded in elements, depth and the length of anything between two of its marks.
/// None of them is bounded by bytes: elements that say nothing pack a thousandfold.
/// </summary>
/// <param name="mostElements">Of all parts that are read together.</param>
internal sealed class BoundedXml(int mostElements)
{
    /// <summary>Word and Excel need about twenty levels; each needs room on the stack of whoever builds a tree of it.</summary>
    private const int Deepest = 100;

    /// <summary>In bytes: a text, a name or the attributes of an element.</summary>
    private const int LongestNode = 1_000_000;

    private const long MostCharacters = 300_000_000;

    private int elements;

    /// <summary>The nodes one after the other, as the same reader.</summary>
    /// <exception cref="TooLargeException">There is more than a document has.</exception>
    /// <exception cref="XmlException">It is no XML, or has a DTD.</exception>
    public IEnumerable<XmlReader> Nodes(Stream part)
    {
        using var counted = new CountedStream(part);
        using var reader = XmlReader.Create(counted, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = MostCharacters,
        });
        while (reader.Read())
        {
            counted.Begin();
            if (reader.Depth > Deepest || (reader.NodeType == XmlNodeType.Element && ++elements > mostElements))
                throw new TooLargeException();
            yield return reader;
        }
    }

    /// <summary>Looked through without keeping any of it.</summary>
    /// <exception cref="TooLargeException">There is more than a document has.</exception>
    /// <exception cref="XmlException">It is no XML, or has a DTD.</exception>
    public void AssertModest(Stream part)
    {
        foreach (var _ in Nodes(part))
        {
        }
    }

    /// <summary>Ends the reading of a node that never ends, which is built in memory before anyone can count it.</summary>
    private sealed class CountedStream(Stream inner) : Stream
    {
        private int read;

        /// <summary>The next node begins.</summary>
        public void Begin() => read = 0;

        public override int Read(Span<byte> buffer)
        {
            var bytes = inner.Read(buffer);
            return (read += bytes) > LongestNode ? throw new TooLargeException() : bytes;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
