using System.Globalization;
using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Drawn = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>A line of the contents.</summary>
/// <param name="Mark">The bookmark that it leads to.</param>
internal sealed record Entry(string Mark, string Text, string Style);

/// <param name="Columns">How many it spans.</param>
/// <param name="Raised">The mark of a note.</param>
/// <param name="Was">What stood there before, to be marked when it is another; null when it is not asked for.</param>
internal sealed record GridCell(string Text, int Columns = 1, string Raised = "", string? Was = null);

/// <param name="Labelled">Whether the first column holds labels.</param>
/// <param name="Heads">Repeated on each page, and read aloud as headings.</param>
internal sealed record OfficeGrid(bool Labelled, int Columns, IReadOnlyList<IReadOnlyList<GridCell>> Heads,
    IReadOnlyList<(IReadOnlyList<GridCell> Cells, bool Total)> Rows);

/// <summary>A Danish Word document, written from the top to the end.</summary>
internal sealed class OfficeDocument : IDisposable
{
    // A4 with margins of 2.5 cm, in twentieths of a point.
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Margin = 1418;
    private const int TextWidth = PageWidth - (2 * Margin);

    private const long PerCentimetre = 360_000;
    private const long ChartWidth = 16 * PerCentimetre;

    /// <summary>A table no longer than this stays on one page.</summary>
    private const int MostKeptRows = 30;

    private readonly WordprocessingDocument file;
    private readonly MainDocumentPart main;
    private readonly Body body = new();
    private readonly Dictionary<string, int> counted = [];
    private readonly List<NumberingInstance> lists = [];
    private readonly OfficeChanges changes;
    private uint drawings;
    private int marks;

    /// <param name="to">Can be read and sought.</param>
    /// <param name="made">When what is in it was published.</param>
    /// <param name="footer">On each page, before its number.</param>
    public OfficeDocument(Stream to, string title, string author, DateTime? made, string footer)
    {
        changes = new OfficeChanges(author, made);
        file = WordprocessingDocument.Create(to, WordprocessingDocumentType.Document);
        (file.PackageProperties.Title, file.PackageProperties.Creator, file.PackageProperties.Language) = (OfficeText.Clean(title),
            OfficeText.Clean(author), "da-DK");
        (file.PackageProperties.Created, file.PackageProperties.Modified) = (made, made);
        main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = OfficeStyles.Make();
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new Zoom { Percent = "100" },
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15"
            }),
            new ThemeFontLanguages { Val = "da-DK" },
            new DecimalSymbol { Val = "," },
            new ListSeparator { Val = ";" });
        main.AddNewPart<FooterPart>("foot").Footer = new Footer(new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = OfficeStyles.Footer },
                new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth })),
            Words(footer), new Run(new TabChar()), Words("Side "), Field("PAGE", "1"), Words(" af "), Field("NUMPAGES", "1")));
    }

    public void Dispose()
    {
        if (lists.Count > 0)
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Numbering();
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "foot" },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 708, Footer = 708, Gutter = 0 }));
        main.Document = new Document(body);
        file.Dispose();
    }

    /// <param name="mark">The bookmark that the contents lead to.</param>
    /// <param name="was">As of <see cref="GridCell"/>.</param>
    public void Add(string style, string text, string? mark = null, string? was = null) =>
        body.Append(Marked(Styled(style), mark, Words(text, was)));

    /// <summary>"Tabel 1, …", its number a field, so that Word can list and refer to it.</summary>
    public void AddCaption(string style, string word, int number, string rest, string? mark = null, string? wasRest = null)
    {
        // What is written now is what the field gives when Word counts again, also when tables are left out.
        var next = counted.GetValueOrDefault(word) + 1;
        counted[word] = number;
        var field = next == number
            ? $"SEQ {word} \\* ARABIC" : $"SEQ {word} \\* ARABIC \\r {number.ToString(CultureInfo.InvariantCulture)}";
        body.Append(Marked(Styled(style), mark, [Words($"{word} "), Field(field, $"{number}"), .. Words(rest, wasRest)]));
    }

    /// <summary>Paragraphs with their lists, emphasis and links.</summary>
    /// <param name="was">As of <see cref="GridCell"/>; paragraphs are marked as a whole.</param>
    public void AddFormatted(string text, string style, string? was = null)
    {
        var now = FormattedText.ToParagraphs(text);
        if (was is null)
        {
            AddParagraphs(now, style);
            return;
        }
        var old = FormattedText.ToParagraphs(was);
        var (start, end) = Difference.Ends<string>([.. old.Select(Signature)], [.. now.Select(Signature)]);
        AddParagraphs(now.Take(start), style);
        AddParagraphs(old.Skip(start).SkipLast(end), style, changes.Gone);
        AddParagraphs(now.Skip(start).SkipLast(end), style, changes.Came);
        AddParagraphs(now.TakeLast(end), style);
    }

    private static string Signature(TextParagraph paragraph) => $"{paragraph.List} {string.Concat(paragraph.Runs)}";

    /// <param name="change">Marks the words of a paragraph, and its end.</param>
    private void AddParagraphs(IEnumerable<TextParagraph> paragraphs, string style, Func<Run?, OpenXmlElement>? change = null)
    {
        var numbered = 0;
        foreach (var paragraph in paragraphs)
        {
            var written = Styled(style);
            if (paragraph.List != TextList.None)
            {
                if (paragraph.Starts || numbered == 0)
                    numbered = NewList(paragraph.List);
                written.ParagraphProperties!.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 },
                    new NumberingId { Val = numbered }));
            }
            if (change is not null)
                written.ParagraphProperties!.Append(new ParagraphMarkRunProperties(change(null)));
            foreach (var run in paragraph.Runs)
                written.Append(Linked(run, change));
            body.Append(written);
        }
    }

    public void AddContents(string title, string titleStyle, IReadOnlyList<Entry> entries)
    {
        if (entries.Count == 0)
            return;
        var content = new SdtContentBlock();
        content.Append(Marked(Styled(titleStyle), null, [Words(title)]));
        foreach (var (i, entry) in entries.Index())
        {
            var line = Styled(entry.Style);
            // Without page numbers, which only a program that lays out pages knows: an entry is a link, and never wrong.
            if (i == 0)
                line.Append(Begin(), Code("TOC \\o \"1-2\" \\n \\h \\z \\u"), Separate());
            line.Append(new Hyperlink(Words(entry.Text)) { Anchor = entry.Mark, History = true });
            if (i == entries.Count - 1)
                line.Append(End());
            content.Append(line);
        }
        body.Append(new SdtBlock(
            new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            content));
    }

    /// <param name="name">For those who can't see the table.</param>
    public void Add(OfficeGrid grid, string name)
    {
        // About as wide as the longest label is written, so that headings have the rest.
        var label = !grid.Labelled ? 0 : Math.Clamp(grid.Rows.Select(r => r.Cells[0].Text.Length).DefaultIfEmpty().Max() * 115, 1300, 2700);
        var others = grid.Columns - (grid.Labelled ? 1 : 0);
        var width = Math.Min(grid.Heads.Count == 0 ? 1300 : grid.Labelled ? 2600 : 1500, (TextWidth - label) / Math.Max(1, others));
        List<int> widths = [.. Enumerable.Repeat(label, grid.Labelled ? 1 : 0), .. Enumerable.Repeat(width, others)];

        var table = new Table(
            new TableProperties(
                new TableStyle { Val = OfficeStyles.Grid },
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    Val = grid.Heads.Count > 0 ? "04A0" : "0480",
                    FirstRow = grid.Heads.Count > 0,
                    FirstColumn = grid.Labelled,
                    LastRow = false,
                    LastColumn = false,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                },
                new TableCaption { Val = OfficeText.Clean(name) }),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        foreach (var head in grid.Heads)
            table.Append(Row(head, widths, grid.Labelled, bold: true, isHead: true, keep: true));
        var kept = grid.Heads.Count + grid.Rows.Count <= MostKeptRows;
        foreach (var (i, row) in grid.Rows.Index())
            table.Append(Row(row.Cells, widths, grid.Labelled, row.Total, isHead: false, keep: kept && i < grid.Rows.Count - 1));
        body.Append(table);
    }

    /// <summary>A chart of Word's own with its figures in it, its caption beneath.</summary>
    /// <param name="description">For those who can't see it.</param>
    public void AddChart(ChartData data, string description, string style, string captionStyle)
    {
        var part = main.AddNewPart<ChartPart>();
        ChartBlock.FillWithBook(part, data);
        var id = ++drawings;
        var number = counted.GetValueOrDefault("Figur") + 1;
        var height = data.Spec.Kind == ChartKind.Groups
            ? Math.Clamp((data.Labels.Count * data.Columns.Count * 32 / 100) + 3, 7, 19) * PerCentimetre
            : 75 * PerCentimetre / 10;
        var paragraph = Styled(style);
        paragraph.Append(new Run(new Drawing(new Drawn.Inline(
            new Drawn.Extent { Cx = ChartWidth, Cy = height },
            new Drawn.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Drawn.DocProperties { Id = id, Name = $"Figur {number}", Description = OfficeText.Clean(description) },
            new Drawn.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(
                new A.GraphicData(
                    new C.ChartReference { Id = main.GetIdOfPart(part) })
                {
                    Uri =
                        "http://schemas.openxmlformats.org/drawingml/2006/chart"
                }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
        body.Append(paragraph);
        AddCaption(captionStyle, "Figur", number, $". {data.Title}{(data.From is null ? "" : " Aksen begynder ikke ved nul.")}");
    }

    private TableRow Row(IReadOnlyList<GridCell> cells, List<int> widths, bool labelled, bool bold, bool isHead, bool keep)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
            properties.Append(new TableHeader());
        var row = new TableRow(properties);
        var column = 0;
        foreach (var cell in cells)
        {
            var own = new TableCellProperties(new TableCellWidth
            {
                Width = $"{widths.Skip(column).Take(cell.Columns).Sum()}",
                Type = TableWidthUnitValues.Dxa
            });
            if (cell.Columns > 1)
                own.Append(new GridSpan { Val = cell.Columns });
            own.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom });
            var paragraph = Styled(OfficeStyles.GridText);
            if (keep)
                paragraph.ParagraphProperties!.Append(new KeepNext());
            var isLabel = labelled && column == 0;
            if (!isLabel)
                paragraph.ParagraphProperties!.Append(new Justification
                {
                    Val = cell.Columns > 1 ? JustificationValues.Center
                    : JustificationValues.Right
                });
            paragraph.Append(Words(cell.Text, cell.Was, bold));
            if (cell.Raised.Length > 0)
                paragraph.Append(new Run(
                    new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text(cell.Raised)));
            row.Append(new TableCell(own, paragraph));
            column += cell.Columns;
        }
        return row;
    }

    private static Paragraph Styled(string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }));

    private Paragraph Marked(Paragraph paragraph, string? mark, IEnumerable<OpenXmlElement> content)
    {
        if (mark is null)
        {
            paragraph.Append(content);
            return paragraph;
        }
        var id = (++marks).ToString(CultureInfo.InvariantCulture);
        paragraph.Append(new BookmarkStart { Id = id, Name = mark });
        paragraph.Append(content);
        paragraph.Append(new BookmarkEnd { Id = id });
        return paragraph;
    }

    /// <summary>What came and went is marked as Word's own review marks it: to be accepted, refused or only looked at.</summary>
    private List<OpenXmlElement> Words(string text, string? was, bool bold = false)
    {
        if (was is null || was == text)
            return text.Length > 0 ? [Words(text, bold)] : [];
        var (before, gone, came, after) = Difference.Of(was, text);
        List<OpenXmlElement> words = [];
        if (before.Length > 0)
            words.Add(Words(before, bold));
        if (gone.Length > 0)
            words.Add(changes.Gone(Words(gone, bold)));
        if (came.Length > 0)
            words.Add(changes.Came(Words(came, bold)));
        if (after.Length > 0)
            words.Add(Words(after, bold));
        return words;
    }

    private static Run Words(string text) => Words(text, bold: false);

    private static Run Words(string text, bool bold, bool italic = false, bool link = false)
    {
        var look = new RunProperties();
        if (link)
            look.Append(new RunStyle { Val = OfficeStyles.Link });
        if (bold)
            look.Append(new Bold());
        if (italic)
            look.Append(new Italic());
        var run = new Run();
        if (look.HasChildren)
            run.Append(look);
        foreach (var (i, line) in OfficeText.Clean(text).Split('\n').Index())
        {
            if (i > 0)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    /// <summary>An address on this site is not known here, and stays as words.</summary>
    private OpenXmlElement Linked(TextRun run, Func<Run?, OpenXmlElement>? change)
    {
        var outside = run.Address.Length > 0 && Uri.TryCreate(run.Address, UriKind.Absolute, out var uri) && !uri.IsFile ? uri : null;
        var plain = Words(run.Text, run.Bold, run.Italic, outside is not null);
        var words = change?.Invoke(plain) ?? plain;
        return outside is null
            ? words : new Hyperlink(words) { Id = main.AddHyperlinkRelationship(outside, isExternal: true).Id, History = true };
    }

    private int NewList(TextList kind)
    {
        var id = lists.Count + 1;
        var list = new NumberingInstance(new AbstractNumId { Val = kind == TextList.Dashed ? 1 : 2 }) { NumberID = id };
        if (kind == TextList.Numbered)
            list.Append(new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });
        lists.Add(list);
        return id;
    }

    private Numbering Numbering()
    {
        static AbstractNum Kind(int id, NumberFormatValues format, string text) => new(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "426", Hanging = "284" }))
            { LevelIndex = 0 })
        { AbstractNumberId = id };

        var numbering = new Numbering(Kind(1, NumberFormatValues.Bullet, "\u2022"), Kind(2, NumberFormatValues.Decimal, "%1."));
        numbering.Append(lists);
        return numbering;
    }

    private static SimpleField Field(string code, string shown) => new SimpleField(new Run(new Text(shown))) { Instruction = $" {code} " };

    private static Run Begin() => new(new FieldChar { FieldCharType = FieldCharValues.Begin });

    private static Run Code(string code) => new(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve });

    private static Run Separate() => new(new FieldChar { FieldCharType = FieldCharValues.Separate });

    private static Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });
}
