using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Own = Ballerup.Dashboard.Importing.Formats.Sheet;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>
/// An Excel workbook (.xlsx): its visible sheets, read cell by cell. What a formula gave when the file was saved is its value. The library
/// finds the parts; what is in them is read as it comes, because a tree of a million cells fills the memory.
/// </summary>
internal sealed partial class Workbook
{
    private const int MostSheets = 100;
    private const int MostTexts = 500_000;

    /// <summary>A cell with a text of its own has three.</summary>
    private const int MostElements = 6_000_000;

    /// <summary>Excel takes no longer one.</summary>
    private const int LongestText = 32_767;

    private readonly BoundedXml xml = new(MostElements);
    private readonly SheetLimits limits = new();
    private readonly List<SheetCell> texts = [];

    /// <summary>How the numbers of each style are shown.</summary>
    private readonly List<Shown> formats = [];

    private Workbook()
    {
    }

    public static IReadOnlyList<Own> Read(byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            OfficePackage.AssertModest(stream);
            using var file = SpreadsheetDocument.Open(stream, isEditable: false);
            return file.WorkbookPart is { } book ? new Workbook().Sheets(book)
                : throw new SheetException("Filen har ingen regneark. Vælg en Excel-projektmappe (.xlsx).");
        }
        catch (TooLargeException)
        {
            throw new SheetException("Filen fylder for meget, når den pakkes ud. Del den i flere, eller kopiér tallene over i en ny.");
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or IOException or FormatException or XmlException
            or ArgumentException or InvalidOperationException or OverflowException or NotSupportedException or KeyNotFoundException)
        {
            throw new SheetException(
                "Filen er ikke en Excel-projektmappe (.xlsx), eller den er beskadiget. Åbn den i Excel, gem den igen, og prøv så.");
        }
    }

    private List<Own> Sheets(WorkbookPart book)
    {
        var visible = new List<(string Name, string Id)>();
        var listed = false;
        foreach (var node in Elements(book))
        {
            listed |= node.LocalName == "sheets";
            if (node.LocalName == "sheet" && node.GetAttribute("state") is null or "visible")
                visible.Add((node.GetAttribute("name") ?? "", Related(node)));
        }
        if (!listed)
            throw new SheetException("Filen har ingen regneark. Vælg en Excel-projektmappe (.xlsx).");
        if (visible.Count == 0)
            throw new SheetException("Filen har ingen synlige ark. Gør det ark synligt, som tallene står i, og prøv igen.");
        if (visible.Count > MostSheets)
            throw new SheetException($"Filen har mere end {MostSheets} ark. Del den i flere.");
        if (book.SharedStringTablePart is { } strings)
            ReadTexts(strings);
        if (book.WorkbookStylesPart is { } styles)
            ReadFormats(styles);
        return [.. visible
            .Select(s => (s.Name, Part: s.Id.Length > 0 && book.TryGetPartById(s.Id, out var part) ? part as WorksheetPart : null))
            .Where(s => s.Part is not null).Select(s => new Own(s.Name, Rows(s.Part!)))];
    }

    /// <summary>The elements of a part that are of its own kind, each where it begins.</summary>
    private IEnumerable<XmlReader> Elements(OpenXmlPart part) => Nodes(part).Where(n => n.NodeType == XmlNodeType.Element);

    /// <summary>What the part has to say in its own namespace; others may stand between.</summary>
    private IEnumerable<XmlReader> Nodes(OpenXmlPart part)
    {
        string? own = null;
        foreach (var node in xml.Nodes(part.GetStream(FileMode.Open, FileAccess.Read)))
        {
            if (node.NodeType == XmlNodeType.Element)
                own ??= node.NamespaceURI;
            if (node.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement) || node.NamespaceURI == own)
                yield return node;
        }
    }

    /// <summary>The id of the part that an element stands for: the attribute has one namespace in files of old and another since.</summary>
    private static string Related(XmlReader element)
    {
        var id = "";
        while (element.MoveToNextAttribute())
            if (element.LocalName == "id" && element.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                id = element.Value;
        element.MoveToElement();
        return id;
    }

    private void ReadTexts(SharedStringTablePart part)
    {
        var text = new Texts(limits);
        foreach (var node in Nodes(part))
        {
            if (node is { NodeType: XmlNodeType.Element, LocalName: "si" })
                text.Begin();
            text.Add(node);
            if (node.LocalName == "si" && (node.NodeType == XmlNodeType.EndElement || node.IsEmptyElement))
                texts.Add(Text(text.Whole));
            if (texts.Count > MostTexts)
                throw new SheetException("Filen har for mange tekster til at blive læst på én gang. Del den i flere.");
        }
    }

    /// <summary>The text of a cell, which may be parted by its looks.</summary>
    private sealed class Texts(SheetLimits limits)
    {
        private readonly StringBuilder text = new();
        private bool inside;

        public string Whole => text.ToString();

        public void Begin()
        {
            text.Clear();
            inside = false;
        }

        public void Add(XmlReader node)
        {
            if (node.LocalName is "t" or "v" && node.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                inside = node.NodeType == XmlNodeType.Element && !node.IsEmptyElement;
            else if (inside && node.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace)
            {
                text.Append(node.Value);
                limits.AddText(node.Value.Length);
                if (text.Length > LongestText)
                    throw new SheetException("En celle er alt for lang. Slet de celler, der ikke er tal til tabellen, og prøv igen.");
            }
        }
    }

    private enum Shown { Number, Percent, Date }

    private void ReadFormats(WorkbookStylesPart part)
    {
        var own = new Dictionary<uint, string>();
        var inCells = false;
        foreach (var node in Nodes(part))
        {
            if (node.LocalName == "cellXfs")
                inCells = node is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            else if (node.NodeType != XmlNodeType.Element)
                continue;
            else if (node.LocalName == "numFmt" && Number(node.GetAttribute("numFmtId")) is { } id)
                own.TryAdd(id, node.GetAttribute("formatCode") ?? "");
            else if (inCells && node.LocalName == "xf")
                formats.Add(ShownAs(Number(node.GetAttribute("numFmtId")) ?? 0, own));
        }
    }

    private static uint? Number(string? text) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

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

    private List<IReadOnlyList<SheetCell>> Rows(WorksheetPart part)
    {
        var rows = new List<IReadOnlyList<SheetCell>>();
        limits.Begin();
        List<SheetCell>? row = null;
        var number = 0;
        (int Column, string Type, uint? Style)? cell = null;
        var text = new Texts(limits);
        foreach (var node in Nodes(part))
        {
            var begins = node.NodeType == XmlNodeType.Element;
            if (begins && node.LocalName == "row")
            {
                number = node.GetAttribute("r") is { Length: > 0 } given
                    ? int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture) : Math.Max(number, rows.Count) + 1;
                if (number > Own.MostCells)
                    throw new SheetException("Et ark har for mange rækker. Slet dem, der ikke er tal til tabellen.");
                row = [];
            }
            else if (begins && node.LocalName == "c" && row is not null)
            {
                var column = node.GetAttribute("r") is { } reference ? ColumnOf(reference) : row.Count;
                if (column >= Own.MostColumns)
                    throw new SheetException(
                        $"Et ark har mere end {Own.MostColumns} kolonner. Slet dem, der ikke er tal til tabellen, og prøv igen.");
                cell = (column, node.GetAttribute("t") ?? "n", Number(node.GetAttribute("s")));
                text.Begin();
            }
            else if (cell is not null)
                text.Add(node);
            if (begins && !node.IsEmptyElement)
                continue;
            if (node.LocalName == "c" && cell is { } read)
            {
                while (row!.Count <= read.Column)
                    row.Add(SheetCell.Empty);
                row[read.Column] = Read(read.Type, text.Whole, read.Style);
                limits.AddText(row[read.Column].Text.Length); // a shared text again, since whoever reads the cells reads it again
                cell = null;
            }
            else if (node.LocalName == "row" && row is { Count: > 0 })
            {
                for (; rows.Count < number - 1; rows.Add([]))
                    limits.Add(0);
                limits.Add(row.Count);
                rows.Add(row);
                row = null;
            }
        }
        return rows;
    }

    /// <param name="type">As Excel writes it: a number, a shared text, a text of its own, an error, or whether it is true.</param>
    private SheetCell Read(string type, string value, uint? style)
    {
        if (type == "s")
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count
                ? texts[at] : SheetCell.Empty;
        if (type != "n")
            return Text(type == "b" ? (value == "0" ? "FALSK" : "SAND") : value);
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 1e15)
            return value.Length == 0 ? SheetCell.Empty : new SheetCell(value);
        var shown = style < formats.Count ? formats[(int)style] : Shown.Number;
        if (shown == Shown.Date)
            return number is >= 1 and < 2_900_000
                ? new SheetCell(DateTime.FromOADate(number).ToString("yyyy-MM", CultureInfo.InvariantCulture)) : new SheetCell(value);
        // A double has seventeen digits, of which fifteen are what was typed.
        var typed = (decimal)number * (shown == Shown.Percent ? 100 : 1);
        return new SheetCell(typed.ToString(CultureInfo.InvariantCulture), typed);
    }

    private static SheetCell Text(string text) =>
        text.Trim().Trim('\u00A0') is { Length: > 0 } trimmed ? new SheetCell(trimmed) : SheetCell.Empty;

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
