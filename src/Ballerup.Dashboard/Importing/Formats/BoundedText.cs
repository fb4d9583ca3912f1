namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>A text whose rows end in time: whoever reads it keeps a row in memory until it is whole.</summary>
internal sealed class BoundedText(TextReader inner, int longest) : TextReader
{
    private int read;

    /// <summary>The next row begins.</summary>
    public void Begin() => read = 0;

    /// <exception cref="TooLargeException">The row has more characters than a row may have.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        var characters = inner.Read(buffer, index, count);
        return (read += characters) > longest ? throw new TooLargeException() : characters;
    }

    public override int Read(Span<char> buffer)
    {
        var characters = inner.Read(buffer);
        return (read += characters) > longest ? throw new TooLargeException() : characters;
    }
}
