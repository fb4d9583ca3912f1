using System.Globalization;
using System.Text;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>
/// A line for Danish Excel: semicolons, quoted where needed. A text that Excel would take for a formula gets an
/// apostrophe before it; the file begins with a byte-order mark and its lines end in CRLF.
/// </summary>
public static class DanishCsv
{
    public const string NewLine = "\r\n";

    private static readonly NumberFormatInfo Excel = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <param name="cells">Texts as they are read.</param>
    public static string Line(params IEnumerable<string> cells) => Joined(cells.Select(Text));

    /// <param name="cells">As <see cref="Text"/> and <see cref="Number"/> make them.</param>
    public static string Joined(IEnumerable<string> cells) => string.Join(';', cells);

    /// <summary>"-3,5": the decimal comma, no thousands point, and the minus that Excel knows.</summary>
    public static string Number(decimal value, int decimals) =>
        DanishNumber.Round(value, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), Excel);

    /// <summary>A figure that can be reckoned with, or the sign that stands for one.</summary>
    public static string Figure(Cell cell) => cell.Value is { } value ? Number(value, cell.Measure.Decimals) : Text(cell.Text);

    /// <summary>The whole file.</summary>
    public static async Task WriteAsync(IEnumerable<string> lines, Stream to, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            leaveOpen: true)
        { NewLine = NewLine };
        foreach (var line in lines)
            await writer.WriteLineAsync(line.AsMemory(), cancellation);
    }

    public static string Text(string text)
    {
        if (text.AsSpan().TrimStart() is [('=' or '+' or '-' or '@'), ..] || text is [('\t' or '\r' or '\n'), ..])
            text = "'" + text;
        return text.AsSpan().IndexOfAny(";\"\r\n\t") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
