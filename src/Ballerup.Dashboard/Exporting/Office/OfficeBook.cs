using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>How a cell looks. Two that look alike share a format.</summary>
/// <param name="Decimals">Of a number; null for a text.</param>
/// <param name="Mark">What stands after a number: "*" for a provisional one.</param>
/// <param name="Literal">A text that begins like a formula, and stays a text when someone edits it.</param>
internal sealed record CellLook(int? Decimals = null, string Mark = "", bool Bold = false, bool Heading = false, bool Right = false,
    bool Wrapped = false, bool Large = false, bool Literal = false);

/// <summary>A number, a text, or nothing.</summary>
internal sealed record BookCell(CellLook Look, string? Text = null, decimal? Number = null, string? Formula = null)
{
    public static BookCell Empty { get; } = new(new CellLook());

    public static BookCell Of(string text, CellLook? look = null)
    {
        var clean = OfficeText.Clean(text);
        var shown = look ?? new CellLook();
        return new BookCell(clean is [('=' or '+' or '-' or '@'), ..] ? shown with { Literal = true } : shown, clean);
    }

    /// <param name="formula">Where the number comes from, without "="; null when it is typed.</param>
    public static BookCell Of(decimal number, CellLook look, string? formula = null) => new(look, Number: number, Formula: formula);
}

/// <param name="Height">In points; null for as high as its text.</param>
internal sealed record BookRow(IReadOnlyList<BookCell> Cells, double? Height = null);

/// <param name="Widths">Of the columns, in characters.</param>
/// <param name="FrozenRows">Stay in sight when the sheet is scrolled.</param>
/// <param name="Merged">"B4:G4".</param>
internal sealed record BookSheet(
    string Name, IReadOnlyList<double> Widths, IEnumerable<BookRow> Rows, int FrozenRows = 0, int FrozenColumns = 0,
    IReadOnlyList<string>? Merged = null);

/// <summary>An Excel file, written sheet by sheet and row by row. Texts are never formulas.</summary>
internal sealed class OfficeBook : IDisposable
{
    private const uint A4 = 9;

    private readonly SpreadsheetDocument file;
    private readonly WorkbookPart book;
    private readonly Sheets sheets = new();
    private readonly List<CellLook> looks = [new()];

    /// <param name="to">Can be read and sought.</param>
    /// <param name="made">When what is in it was published.</param>
    public OfficeBook(Stream to, string title, string author, DateTime? made)
    {
        file = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        (file.PackageProperties.Title, file.PackageProperties.Creator, file.PackageProperties.Language) = (OfficeText.Clean(title),
            OfficeText.Clean(author), "da-DK");
        (file.PackageProperties.Created, file.PackageProperties.Modified) = (made, made);
        book = file.AddWorkbookPart();
    }

    /// <summary>"#,##0.0", which Excel shows with the separators of its language; Danish where a program has none of its own.</summary>
    public static string Format(int decimals) =>
        $"[$-406]#,##0{(decimals == 0 ? "" : "." + new string('0', decimals))}";

    /// <summary>"A" for 0, "AA" for 26.</summary>
    public static string Column(int index) => (index >= 26 ? Column((index / 26) - 1) : "") + (char)('A' + (index % 26));

    /// <returns>For a drawing to be hung on; whoever does so sees to the sheet's reference to it through
    /// <paramref name="drawing"/>.</returns>
    /// <param name="drawing">The id of a drawing part that will be added; null when there is none.</param>
    public WorksheetPart Add(BookSheet sheet, string? drawing = null)
    {
        var part = book.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
            writer.WriteElement(new SheetViews(View(sheet, first: !sheets.HasChildren)));
            writer.WriteStartElement(new Columns());
            foreach (var (i, width) in sheet.Widths.Index())
                writer.WriteElement(new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = width, CustomWidth = true });
            writer.WriteEndElement();
            writer.WriteStartElement(new SheetData());
            var number = 0u;
            foreach (var row in sheet.Rows)
            {
                number++;
                var start = new Row { RowIndex = number };
                if (row.Height is { } height)
                    (start.Height, start.CustomHeight) = (height, true);
                writer.WriteStartElement(start);
                foreach (var (i, cell) in row.Cells.Index())
                    writer.WriteElement(Cell(cell, $"{Column(i)}{number}"));
                writer.WriteEndElement();
            }
            writer.WriteEndElement();
            if (sheet.Merged is { Count: > 0 } merged)
                writer.WriteElement(new MergeCells(merged.Select(m => new MergeCell { Reference = m })));
            writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
            writer.WriteElement(new PageSetup
            {
                PaperSize = A4,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0
            });
            if (drawing is not null)
                writer.WriteElement(new Drawing { Id = drawing });
            writer.WriteEndElement();
        }
        sheets.Append(new Sheet { Name = sheet.Name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = book.GetIdOfPart(part) });
        return part;
    }

    public void Dispose()
    {
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        book.Workbook = new Workbook(sheets);
        file.Dispose();
    }

    private static SheetView View(BookSheet sheet, bool first)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (first)
            view.TabSelected = true;
        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
        {
            var pane = new Pane { TopLeftCell = $"{Column(sheet.FrozenColumns)}{sheet.FrozenRows + 1}", State = PaneStateValues.Frozen };
            if (sheet.FrozenColumns > 0)
                pane.HorizontalSplit = sheet.FrozenColumns;
            if (sheet.FrozenRows > 0)
                pane.VerticalSplit = sheet.FrozenRows;
            pane.ActivePane = sheet.FrozenColumns == 0 ? PaneValues.BottomLeft : sheet.FrozenRows == 0
                ? PaneValues.TopRight : PaneValues.BottomRight;
            view.Append(pane);
        }
        return view;
    }

    private Cell Cell(BookCell cell, string reference)
    {
        var written = new Cell { CellReference = reference, StyleIndex = Style(cell.Look) };
        if (cell.Text is { Length: > 0 } text)
        {
            written.DataType = CellValues.InlineString;
            written.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }
        else if (cell.Number is { } number)
        {
            if (cell.Formula is { } formula)
                written.CellFormula = new CellFormula(formula);
            written.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        }
        return written;
    }

    private uint Style(CellLook look)
    {
        if (looks.IndexOf(look) is >= 0 and var known)
            return (uint)known;
        looks.Add(look);
        return (uint)looks.Count - 1;
    }

    private Stylesheet Styles()
    {
        const uint firstOwn = 164; // those before are Excel's own
        var formats = looks.Where(l => l.Decimals is not null).Select(Code).Distinct().ToList();
        var cells = new CellFormats();
        foreach (var look in looks)
        {
            var format = new CellFormat
            {
                FormatId = 0,
                FontId = look.Large ? 2u : look.Bold || look.Heading ? 1u : 0u,
                FillId = look.Heading ? 2u : 0u,
                BorderId = look.Heading ? 1u : 0u,
                ApplyFont = true,
                ApplyFill = true,
                ApplyBorder = true,
            };
            if (look.Decimals is not null)
                (format.NumberFormatId, format.ApplyNumberFormat) = (firstOwn + (uint)formats.IndexOf(Code(look)), true);
            if (look.Literal)
                format.QuotePrefix = true;
            if (look.Heading || look.Right || look.Wrapped)
            {
                format.ApplyAlignment = true;
                format.Alignment = new Alignment { Vertical = look.Heading ? VerticalAlignmentValues.Bottom : VerticalAlignmentValues.Top };
                if (look.Right)
                    format.Alignment.Horizontal = HorizontalAlignmentValues.Right;
                if (look.Wrapped || look.Heading)
                    format.Alignment.WrapText = true;
            }
            cells.Append(format);
        }
        var styles = new Stylesheet();
        if (formats.Count > 0)
            styles.Append(
                new NumberingFormats(formats.Select((f, i) =>
                    new NumberingFormat { NumberFormatId = firstOwn + (uint)i, FormatCode = f })));
        styles.Append(
            new Fonts(Font(11, bold: false), Font(11, bold: true), Font(14, bold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), // these two are Excel's own
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8F3F8" }) { PatternType = PatternValues.Solid })),
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(
                    new LeftBorder(), new RightBorder(), new TopBorder(),
                    new BottomBorder(new Color { Rgb = "FF0B5A7A" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
            new CellStyleFormats(new CellFormat()),
            cells,
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
        return styles;
    }

    private static string Code(CellLook look) => Format(look.Decimals ?? 0) + (look.Mark.Length > 0 ? $"\"{look.Mark}\"" : "");

    private static Font Font(double size, bool bold)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new Color { Rgb = "FF1A1A1A" }, new FontName { Val = "Calibri" },
            new FontFamilyNumbering { Val = 2 });
        return font;
    }
}
