using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Excel = DocumentFormat.OpenXml.Spreadsheet;
using Own = Ballerup.Dashboard.Importing.Formats.Sheet;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>
/// An Excel workbook (.xlsx): its visible sheets, read cell by cell. What a formula gave when the file was saved is its value.
/// </summary>
internal static partial class Workbook
{
    /// <summary>Unpacked; a workbook with a million figures has about a quarter of it.</summary>
    private const long LargestUnpacked = 300_000_000;

    private const int MostSheets = 100;
    private const int MostTexts = 500_000;

    public static IReadOnlyList<Own> Read(byte[] content)
    {
        try
        {
            AssertModest(content);
            using var file = SpreadsheetDocument.Open(new MemoryStream(content, writable: false), isEditable: false,
                new OpenSettings { MaxCharactersInPart = LargestUnpacked });
            if (file.WorkbookPart is not { Workbook: { Sheets: { } list } } book)
                throw new SheetException("Filen har ingen regneark. Vælg en Excel-projektmappe (.xlsx).");
            var texts = Texts(book);
            var formats = Formats(book);
            var sheets = list.Elements<Excel.Sheet>().Where(s => s.State is null || s.State.Value == SheetStateValues.Visible).ToList();
            if (sheets.Count == 0)
                throw new SheetException("Filen har ingen synlige ark. Gør det ark synligt, som tallene står i, og prøv igen.");
            if (sheets.Count > MostSheets)
                throw new SheetException($"Filen har mere end {MostSheets} ark. Del den i flere.");
            var cells = 0;
            return [.. sheets.Select(
                s => (s.Name?.Value ?? "",
                    Part: s.Id?.Value is { } id && book.TryGetPartById(id, out var part) ? part as WorksheetPart : null))
                .Where(s => s.Part is not null).Select(s => new Own(s.Item1, Rows(s.Part!, texts, formats, ref cells)))];
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or IOException or FormatException or XmlException
            or ArgumentException or InvalidOperationException or OverflowException or NotSupportedException or KeyNotFoundException)
        {
            throw new SheetException(
                "Filen er ikke en Excel-projektmappe (.xlsx), eller den er beskadiget. Åbn den i Excel, gem den igen, og prøv så.");
        }
    }

    /// <summary>What it says of itself is not believed when it is read, but is reason enough to refuse it.</summary>
    private static void AssertModest(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false));
        if (zip.Entries.Count > 5000 || zip.Entries.Sum(e => e.Length) > LargestUnpacked)
            throw new SheetException("Filen fylder for meget, når den pakkes ud. Del den i flere.");
    }

    private static List<string> Texts(WorkbookPart book)
    {
        var texts = new List<string>();
        if (book.SharedStringTablePart is not { } part)
            return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(SharedStringItem) || !reader.IsStartElement)
                continue;
            texts.Add(reader.LoadCurrentElement()!.InnerText);
            if (texts.Count > MostTexts)
                throw new SheetException("Filen har for mange tekster til at blive læst på én gang. Del den i flere.");
        }
        return texts;
    }

    private enum Shown { Number, Percent, Date }

    /// <summary>How the numbers of each style are shown.</summary>
    private static List<Shown> Formats(WorkbookPart book)
    {
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var own = sheet?.NumberingFormats?.Elements<NumberingFormat>().Where(f => f.NumberFormatId is not null)
            .GroupBy(f => f.NumberFormatId!.Value).ToDictionary(f => f.Key, f => f.First().FormatCode?.Value ?? "") ?? [];
        return [.. sheet?.CellFormats?.Elements<CellFormat>().Select(f => ShownAs(f.NumberFormatId?.Value ?? 0, own)) ?? []];
    }

    private static Shown ShownAs(uint id, Dictionary<uint, string> own)
    {
        if (id is 9 or 10)
            return Shown.Percent;
        if (id is >= 14 and <= 22)
            return Shown.Date;
        var code = own.GetValueOrDefault(id, "");
        var signs = Words().Replace(code, "");
        return signs.Contains('%', StringComparison.Ordinal) ? Shown.Percent
            : signs.Contains("yy", StringComparison.OrdinalIgnoreCase) ? Shown.Date
            : Shown.Number;
    }

    private static List<IReadOnlyList<SheetCell>> Rows(WorksheetPart part, List<string> texts, List<Shown> formats, ref int cells)
    {
        var rows = new List<IReadOnlyList<SheetCell>>();
        using var reader = OpenXmlReader.Create(part);
        var row = new List<SheetCell>();
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row))
            {
                if (reader.IsStartElement)
                {
                    var number = reader.Attributes.FirstOrDefault(a => a.LocalName == "r").Value is { Length: > 0 } given
                        ? int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture) : rows.Count + 1;
                    if (number > Own.MostCells)
                        throw new SheetException("Et ark har for mange rækker. Slet dem, der ikke er tal til tabellen.");
                    while (rows.Count < number - 1)
                        rows.Add([]);
                    row = [];
                }
                if (reader.IsEndElement)
                    rows.Add(row);
            }
            else if (reader.ElementType == typeof(Excel.Cell) && reader.IsStartElement)
            {
                var cell = (Excel.Cell)reader.LoadCurrentElement()!;
                var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : row.Count;
                if (column >= Own.MostColumns)
                    throw new SheetException(
                        $"Et ark har mere end {Own.MostColumns} kolonner. Slet dem, der ikke er tal til tabellen, og prøv igen.");
                cells += Math.Max(1, column - row.Count + 1);
                if (cells > Own.MostCells)
                    throw new SheetException("Filen har for mange celler til at blive læst på én gang. Del den i flere.");
                while (row.Count <= column)
                    row.Add(SheetCell.Empty);
                row[column] = Read(cell, texts, formats);
            }
        }
        return rows;
    }

    private static SheetCell Read(Excel.Cell cell, List<string> texts, List<Shown> formats)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is { } type && type != CellValues.Number)
        {
            var text = type == CellValues.SharedString
                ? (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? texts[at] : "")
                : type == CellValues.InlineString ? cell.InlineString?.InnerText ?? ""
                : type == CellValues.Boolean ? (value == "0" ? "FALSK" : "SAND") : value;
            text = text.Trim().Trim('\u00A0');
            return text.Length == 0 ? SheetCell.Empty : new SheetCell(text);
        }
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 1e15)
            return value.Length == 0 ? SheetCell.Empty : new SheetCell(value);
        var shown = cell.StyleIndex?.Value is { } style && style < formats.Count ? formats[(int)style] : Shown.Number;
        if (shown == Shown.Date)
            return number is >= 1 and < 2_900_000
                ? new SheetCell(DateTime.FromOADate(number).ToString("yyyy-MM", CultureInfo.InvariantCulture)) : new SheetCell(value);
        // A double has seventeen digits, of which fifteen are what was typed.
        var typed = (decimal)number * (shown == Shown.Percent ? 100 : 1);
        return new SheetCell(typed.ToString(CultureInfo.InvariantCulture), typed);
    }

    /// <summary>From 0: "B7" is 1.</summary>
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetterUpper))
            column = Math.Min((column * 26) + c - 'A' + 1, 1_000_000);
        return column - 1;
    }

    /// <summary>In a number's format: what stands in quotes or brackets, or after a backslash.</summary>
    [GeneratedRegex("""\"[^\"]*\"|\[[^\]]*\]|\\.""")]
    private static partial Regex Words();
}
