namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>One sheet of a workbook, or a text file: rows of cells, as they stand there.</summary>
/// <param name="Name">Of the sheet; empty in a text file.</param>
/// <param name="Rows">From the first, empty ones too; a row ends with its last cell.</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>More than any table that people read; fewer than fill the memory.</summary>
    public const int MostCells = 1_000_000;

    public const int MostColumns = 500;

    /// <summary>Both from 0; empty where the row has ended.</summary>
    public SheetCell At(int row, int column) => row < Rows.Count && column < Rows[row].Count ? Rows[row][column] : SheetCell.Empty;

    public bool IsBlank(int row) => Rows[row].All(c => c.IsEmpty);

    /// <summary>The number of the table that it is; null where that is to be found out.</summary>
    public int? Table { get; init; }

    /// <summary>The lines on which its rows stand in a document; null where the rows are the lines.</summary>
    public IReadOnlyList<int>? Lines { get; init; }
}

/// <param name="Text">As it is read; a number's digits with a decimal point.</param>
/// <param name="Number">Of a cell that holds a number rather than its text.</param>
public sealed record SheetCell(string Text, decimal? Number = null)
{
    public static readonly SheetCell Empty = new("");

    public bool IsEmpty => Text.Length == 0;
}

/// <summary>The file can't be read. The message is one Danish sentence that says what it is and what to do.</summary>
public sealed class SheetException(string message, Exception? inner = null) : Exception(message, inner);
