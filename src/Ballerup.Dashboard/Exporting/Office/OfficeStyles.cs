using Ballerup.Dashboard.Importing.Formats;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>The styles of a Word document. Those that Word itself knows have its own names, so that its tools find them.</summary>
internal static class OfficeStyles
{
    public const string Text = "Normal";
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Caption = "Caption";
    public const string Link = "Hyperlink";
    public const string Footer = "Footer";
    public const string Grid = "Taltabel";
    public const string GridText = "Tabeltekst";

    private const string Ink = "1A1A1A";
    private const string Accent = "0B5A7A";
    private const string Muted = "565C61";

    public static Styles Make() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Calibri", ComplexScript = "Calibri" },
                new Color { Val = Ink }, new FontSize { Val = "22" }, new FontSizeComplexScript { Val = "22" },
                new Languages { Val = "da-DK", EastAsia = "da-DK", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(new SpacingBetweenLines
                {
                    After = "120",
                    Line = "264",
                    LineRule = LineSpacingRuleValues.Auto
                }))),
        Paragraph(Text, "Normal", before: null, after: null, isDefault: true),
        Paragraph(Title, "Title", before: 0, after: 80, size: 40, bold: true, colour: Accent),
        Paragraph(Heading, "heading 1", before: 480, after: 120, size: 28, bold: true, colour: Accent, level: 0, keep: true),
        Paragraph(Caption, "caption", before: 320, after: 80, size: 22, bold: true, level: 1, keep: true),
        Paragraph(FollowUpStyles.Published, "Udgivelse", after: 240, colour: Muted),
        Paragraph(FollowUpStyles.ContentsTitle, "Indholdsoverskrift", before: 240, after: 60, size: 24, bold: true, colour: Accent,
            keep: true),
        Paragraph(FollowUpStyles.Contents, "toc 1", before: 60, after: 20),
        Paragraph(FollowUpStyles.ContentsBelow, "toc 2", after: 20, indent: 284, size: 20, colour: Muted),
        Paragraph(FollowUpStyles.Says, "Udvikling", before: 160, after: 120),
        Paragraph(FollowUpStyles.Remark, "Tabelnote", before: 40, after: 40, size: 18, colour: Muted),
        Paragraph(FollowUpStyles.Chart, "Diagram", before: 120, after: 0, keep: true),
        Paragraph(FollowUpStyles.ChartCaption, "Figurtekst", before: 40, after: 160, size: 19),
        Paragraph(FollowUpStyles.Source, "Kilde", before: 80, after: 240, size: 18, colour: Muted),
        Paragraph(GridText, "Tabeltekst", before: 20, after: 20, size: 19),
        Paragraph(Footer, "footer", after: 0, size: 17, colour: Muted),
        new Style(
            new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden(), new UnhideWhenUsed())
        { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true },
        new Style(
            new StyleName { Val = "Hyperlink" }, new BasedOn { Val = "DefaultParagraphFont" },
            new StyleRunProperties(new Color { Val = Accent }, new Underline { Val = UnderlineValues.Single }))
        { Type = StyleValues.Character, StyleId = Link },
        new Style(
            new StyleName { Val = "Normal Table" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed(),
            new StyleTableProperties(
                new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
                new TableCellMarginDefault(
                    new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "TableNormal", Default = true },
        new Style(
            new StyleName { Val = "Taltabel" }, new BasedOn { Val = "TableNormal" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 8, Color = Accent },
                    new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Accent },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "DFE3E6" }),
                new TableCellMarginDefault(
                    new TopMargin { Width = "15", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "15", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })),
            new TableStyleProperties(
                new RunPropertiesBaseStyle(new Bold()),
                new TableStyleConditionalFormattingTableCellProperties(
                    new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Color = Accent }),
                    new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E8F3F8" }))
            { Type = TableStyleOverrideValues.FirstRow })
        { Type = StyleValues.Table, StyleId = Grid, CustomStyle = true });

    /// <param name="before">In twentieths of a point, like <paramref name="after"/> and <paramref name="indent"/>.</param>
    /// <param name="size">In half points.</param>
    /// <param name="level">In the outline, from 0.</param>
    /// <param name="keep">On the page of what follows.</param>
    private static Style Paragraph(
        string id, string name, int? before = 0, int? after = 120, int? size = null, bool bold = false, string? colour = null,
        int? level = null, bool keep = false, int? indent = null, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (keep)
            paragraph.Append(new KeepNext(), new KeepLines());
        if (before is not null && after is not null)
            paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (indent is not null)
            paragraph.Append(new Indentation { Left = $"{indent}" });
        if (level is { } outline)
            paragraph.Append(new OutlineLevel { Val = outline });

        var run = new StyleRunProperties();
        if (bold)
            run.Append(new Bold());
        if (colour is not null)
            run.Append(new Color { Val = colour });
        if (size is not null)
            run.Append(new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" });

        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = Text });
        // Word's own names are in English in every language.
        if (name == id)
            style.CustomStyle = id is not (Title or "Normal");
        if (id is Title or Heading or Caption)
            style.Append(new NextParagraphStyle { Val = Text });
        style.Append(new PrimaryStyle());
        if (paragraph.HasChildren)
            style.Append(paragraph);
        if (run.HasChildren)
            style.Append(run);
        return style;
    }
}
