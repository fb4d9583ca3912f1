namespace Ballerup.Dashboard.Exporting;

/// <summary>
/// A line for Danish Excel: semicolons, quoted where needed. A text that Excel would take for a formula gets an
/// apostrophe before it; the file begins with a byte-order mark and its lines end in CRLF, which the writer sees to.
/// </summary>
public static class DanishCsv
{
    public const string NewLine = "\r\n";

    public static string Line(params IEnumerable<string> cells) => string.Join(';', cells.Select(Cell));

    private static string Cell(string text)
    {
        if (text.AsSpan().TrimStart() is [('=' or '+' or '-' or '@'), ..] || text is [('\t' or '\r' or '\n'), ..])
            text = "'" + text;
        return text.AsSpan().IndexOfAny(";\"\r\n\t") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
