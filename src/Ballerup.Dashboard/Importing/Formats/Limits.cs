namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>The file has more of something than a file of its kind has; each format says so in its own words.</summary>
internal sealed class TooLargeException : Exception;

/// <summary>
/// What is read of a file's sheets, counted while it is read, for every format alike: the file's own word about its size is not taken.
/// </summary>
internal sealed class SheetLimits
{
    /// <summary>Of all texts together; twice as many as the largest file has bytes.</summary>
    private const int MostCharacters = 50_000_000;

    /// <summary>Cells of a sheet that is filled up to its widest row: what is looked through column by column.</summary>
    private const long LargestArea = 5_000_000;

    private int cells;
    private int characters;
    private int rows;
    private int widest;

    /// <summary>The next sheet begins.</summary>
    public void Begin() => (rows, widest) = (0, 0);

    /// <summary>A row is read; one without cells counts as one, because it is kept too.</summary>
    /// <exception cref="SheetException">It is one too many.</exception>
    public void Add(int width)
    {
        cells += Math.Max(1, width);
        (rows, widest) = (rows + 1, Math.Max(widest, width));
        if (cells > Sheet.MostCells || (long)rows * widest > LargestArea)
            throw TooMany();
    }

    /// <exception cref="SheetException">It is more than can be taken in.</exception>
    public void AddText(int length)
    {
        if ((characters += length) > MostCharacters)
            throw TooMany();
    }

    public static SheetException TooMany() => new("Filen har for mange celler til at blive læst på én gang. Del den i flere.");
}
