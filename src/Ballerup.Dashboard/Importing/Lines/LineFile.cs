using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Matching;

namespace Ballerup.Dashboard.Importing.Lines;

/// <summary>
/// A text file with a line for each figure, as <c>observationer.csv</c>: read from one end to the other a few thousand lines at a time,
/// however long it is.
/// </summary>
public sealed class LineFile
{
    /// <summary>Lines that are read together.</summary>
    private const int PieceLength = 5_000;

    private readonly Func<Stream> open;
    private readonly char separator;

    /// <summary>The place of the row with the columns' names, from 0.</summary>
    private readonly int header;

    private LineFile(Func<Stream> open, char separator, int header, NumberStyle? numbers)
    {
        (this.open, this.separator, this.header) = (open, separator, header);
        Numbers = numbers ?? SheetNumbers.StyleOf(Rows());
    }

    /// <summary>How the numbers of the whole file are written.</summary>
    public NumberStyle Numbers { get; }

    /// <param name="open">Opens the file at its beginning.</param>
    /// <param name="numbers">How its numbers are written; found out when null.</param>
    /// <returns>Null for a file of another form.</returns>
    /// <exception cref="SheetException">It is such a file, and can't be read.</exception>
    public static LineFile? Of(Func<Stream> open, NumberStyle? numbers)
    {
        var beginning = CsvText.Beginning(open);
        var parted = CsvText.SeparatorOf(beginning);
        try
        {
            var names = LineReader.HeaderIn(CsvText.Rows(new StringReader(beginning), parted));
            return names < 0 ? null : new LineFile(open, parted, names, numbers);
        }
        catch (SheetException) when (!beginning.Contains("period", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>The file in sheets that each begin with the columns' names.</summary>
    /// <returns>With each how much later its lines stand in the file.</returns>
    /// <exception cref="SheetException">A line can't be read.</exception>
    public IEnumerable<(Sheet Sheet, int Later)> Pieces()
    {
        using var rows = Rows().Skip(header).GetEnumerator();
        rows.MoveNext();
        var names = rows.Current;
        var later = header;
        while (true)
        {
            List<IReadOnlyList<SheetCell>> piece = [names];
            while (piece.Count <= PieceLength && rows.MoveNext())
                piece.Add(rows.Current);
            if (piece.Count == 1)
                yield break;
            yield return (new Sheet("", piece), later);
            later += piece.Count - 1;
        }
    }

    private IEnumerable<IReadOnlyList<SheetCell>> Rows()
    {
        using var text = CsvText.Open(open);
        foreach (var row in CsvText.Rows(text, separator))
            yield return row;
    }
}
