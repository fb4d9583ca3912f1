using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Ballerup.Dashboard.Texts;

/// <summary>
/// The little Markdown that texts may hold: paragraphs, <c>**bold**</c>, <c>*italic*</c>, lists and links. Nothing else
/// is understood, so headings, pictures and HTML stand as they were typed. What is written out is written here, element
/// by element, and everything between is encoded: no text can bring markup of its own.
/// </summary>
public static partial class FormattedText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly MarkdownPipeline Markdown = Pipeline();

    /// <summary>Whole elements: paragraphs and lists.</summary>
    public static string ToHtml(string text)
    {
        var html = new StringBuilder();
        foreach (var block in Read(text))
            Write(html, block);
        return html.ToString();
    }

    /// <summary>The same words without the formatting; an empty line between paragraphs, a line for each point of a list.</summary>
    public static string ToPlainText(string text)
    {
        var plain = new StringBuilder();
        foreach (var block in Read(text))
            WritePlain(plain.Append(plain.Length > 0 ? "\n" : ""), block);
        return plain.ToString().TrimEnd('\n');
    }

    /// <summary>The same as paragraphs with runs of text, for what is not a page.</summary>
    public static IReadOnlyList<TextParagraph> ToParagraphs(string text)
    {
        var paragraphs = new List<TextParagraph>();
        foreach (var block in Read(text))
            Add(paragraphs, block, TextList.None, starts: false);
        return paragraphs;
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        var lists = new ListBlockParser();
        lists.ItemParsers.Clear();
        lists.ItemParsers.Add(new DashedItemParser());
        lists.ItemParsers.Add(new NumberedListItemParser());
        builder.BlockParsers.Add(lists);
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new EscapeInlineParser());
        builder.InlineParsers.Add(new LinkInlineParser());
        builder.InlineParsers.Add(new EmphasisInlineParser());
        builder.InlineParsers.Add(new AutolinkInlineParser(new AutolinkOptions { EnableHtmlParsing = false }));
        builder.InlineParsers.Add(new LineBreakInlineParser());
        return builder.Build();
    }

    private static MarkdownDocument Read(string text)
    {
        try
        {
            // A run of thousands takes Markdig seconds.
            if (!LongRun().IsMatch(text))
                return Markdig.Markdown.Parse(text, Markdown);
        }
        catch (ArgumentException)
        {
            // Nested deeper than anyone writes on purpose.
        }
        return [new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(text)) }];
    }

    private static void Write(StringBuilder html, Block block)
    {
        switch (block)
        {
            case ListBlock { IsOrdered: true, Count: 1 } alone:
                // "1. kvartal 2020 …" and "22. november …" are sentences, not lists.
                html.Append("<p>").Append(Encoder.Encode(Number(alone)));
                foreach (var paragraph in alone.Descendants<ParagraphBlock>())
                    Write(html, paragraph.Inline);
                html.Append("</p>");
                break;
            case ListBlock list:
                var tag = list.IsOrdered ? "ol" : "ul";
                html.Append(CultureInfo.InvariantCulture, $"<{tag}>");
                foreach (var item in list.OfType<ListItemBlock>())
                {
                    html.Append("<li>");
                    foreach (var part in item)
                    {
                        if (part is ParagraphBlock { Inline: var inline } && !list.IsLoose)
                            Write(html, inline);
                        else
                            Write(html, part);
                    }
                    html.Append("</li>");
                }
                html.Append(CultureInfo.InvariantCulture, $"</{tag}>");
                break;
            case ParagraphBlock paragraph:
                html.Append("<p>");
                Write(html, paragraph.Inline);
                html.Append("</p>");
                break;
            case ThematicBreakBlock line: // found by the parser of lists, to tell it from one
                html.Append("<p>").Append(Encoder.Encode(Typed(line))).Append("</p>");
                break;
        }
    }

    private static void Write(StringBuilder html, Inline? inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                html.Append(Encoder.Encode(literal.Content.ToString()));
                break;
            case LineBreakInline line:
                html.Append(line.IsHard ? "<br>" : "\n");
                break;
            case AutolinkInline auto:
                Link(html, (auto.IsEmail ? "mailto:" : "") + auto.Url, () => html.Append(Encoder.Encode(auto.Url)));
                break;
            case LinkInline { IsImage: false } link:
                Link(html, link.Url ?? "", () => WriteAll(html, link));
                break;
            case EmphasisInline emphasis:
                var tag = emphasis.DelimiterCount == 2 ? "strong" : "em";
                html.Append(CultureInfo.InvariantCulture, $"<{tag}>");
                WriteAll(html, emphasis);
                html.Append(CultureInfo.InvariantCulture, $"</{tag}>");
                break;
            case ContainerInline container: // of a picture, the words that stand for it
                WriteAll(html, container);
                break;
        }
    }

    private static void WriteAll(StringBuilder html, ContainerInline container)
    {
        foreach (var inner in container)
            Write(html, inner);
    }

    private static void Link(StringBuilder html, string address, Action label)
    {
        var safe = IsSafe(address);
        if (safe)
            html.Append(CultureInfo.InvariantCulture, $"<a href=\"{Encoder.Encode(address)}\">");
        label();
        if (safe)
            html.Append("</a>");
    }

    /// <summary>A page of this site, or one on the web, or an e-mail address; anything else is no link.</summary>
    private static bool IsSafe(string address)
    {
        if (address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
            return false;
        if (address.StartsWith('#') || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)))
            return true;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeMailto);
    }

    private static void WritePlain(StringBuilder plain, Block block)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    foreach (var part in item)
                        WritePlain(list.Count == 1 && list.IsOrdered ? plain.Append(Number(list)) : plain, part);
                break;
            case ParagraphBlock paragraph:
                WritePlain(plain, paragraph.Inline);
                plain.Append('\n');
                break;
            case ThematicBreakBlock line:
                plain.Append(Typed(line)).Append('\n');
                break;
        }
    }

    private static void WritePlain(StringBuilder plain, Inline? inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                plain.Append(literal.Content.ToString());
                break;
            case LineBreakInline:
                plain.Append('\n');
                break;
            case AutolinkInline auto:
                plain.Append(auto.Url);
                break;
            case ContainerInline container:
                foreach (var inner in container)
                    WritePlain(plain, inner);
                break;
        }
    }

    private static void Add(List<TextParagraph> paragraphs, Block block, TextList list, bool starts)
    {
        switch (block)
        {
            case ListBlock { IsOrdered: true, Count: 1 } alone:
                foreach (var (i, paragraph) in alone.Descendants<ParagraphBlock>().Index())
                    paragraphs.Add(
                        new TextParagraph([.. i == 0 ? [new TextRun(Number(alone))]
                            : (TextRun[])[], .. Runs(paragraph.Inline, new TextRun(""))], list, false));
                break;
            case ListBlock inner:
                foreach (var (i, item) in inner.OfType<ListItemBlock>().Index())
                    foreach (var (j, part) in item.Index())
                        Add(paragraphs, part, j > 0 ? TextList.None : inner.IsOrdered ? TextList.Numbered : TextList.Dashed,
                            starts: i == 0 && j == 0);
                break;
            case ParagraphBlock paragraph:
                paragraphs.Add(new TextParagraph([.. Runs(paragraph.Inline, new TextRun(""))], list, starts));
                break;
            case ThematicBreakBlock line:
                paragraphs.Add(new TextParagraph([new TextRun(Typed(line))], list, starts));
                break;
        }
    }

    /// <param name="look">How what is around it looks.</param>
    private static IEnumerable<TextRun> Runs(Inline? inline, TextRun look) => inline switch
    {
        LiteralInline literal => [look with { Text = literal.Content.ToString() }],
        LineBreakInline line => [look with { Text = line.IsHard ? "\n" : " " }],
        AutolinkInline auto => [look with { Text = auto.Url, Address = Linked((auto.IsEmail ? "mailto:" : "") + auto.Url) }],
        LinkInline { IsImage: false } link => link.SelectMany(i => Runs(i, look with { Address = Linked(link.Url ?? "") })),
        EmphasisInline emphasis =>
            emphasis.SelectMany(i => Runs(i, emphasis.DelimiterCount == 2 ? look with { Bold = true } : look with { Italic = true })),
        ContainerInline container => container.SelectMany(i => Runs(i, look)),
        _ => [],
    };

    private static string Linked(string address) => IsSafe(address) ? address : "";

    private static string Typed(ThematicBreakBlock line) => new(line.ThematicChar, line.ThematicCharCount);

    /// <summary>Not "* ", which begins a footnote here: "* Foreløbigt tal".</summary>
    private sealed class DashedItemParser : UnorderedListItemParser
    {
        public DashedItemParser() => OpeningCharacters = ['-'];
    }

    [GeneratedRegex("[*_]{200}")]
    private static partial Regex LongRun();

    private static string Number(ListBlock list) => $"{list.OrderedStart}{list.OrderedDelimiter} ";
}
