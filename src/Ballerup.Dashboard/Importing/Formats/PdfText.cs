using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>
/// A PDF file as lines of text. A table's cells are nearly always written one after the other, so that what a cell has on two lines stays
/// together; where they are not, their places on the page say more.
/// </summary>
internal static partial class PdfText
{
    private const int MostPages = 200;
    private const int MostLetters = 1_000_000;

    /// <returns>The text in the order in which it was written, and in the order in which it stands on the pages.</returns>
    /// <exception cref="SheetException">It can't be read, or it is more than can be taken in.</exception>
    public static IReadOnlyList<DocumentText> Read(byte[] content)
    {
        try
        {
            var pages = Pages(content);
            if (pages.All(p => p.Letters.Count == 0))
                throw new SheetException("Filen har ingen tekst. Den er måske scannet. Hent det dokument ind, som den er lavet af.");
            var written = pages.Select(Lines).ToList();
            return [Text(WithoutEdges(pages, written)), Text(WithoutEdges(pages, [.. written.Select(Placed)]))];
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new SheetException("Filen er beskyttet med en adgangskode. Gem den uden adgangskode, og prøv igen.");
        }
        catch (TooLargeException)
        {
            throw new SheetException("Filen fylder for meget, når den pakkes ud. Hent det dokument ind, som den er lavet af.");
        }
        catch (Exception e) when (e is not SheetException and not OutOfMemoryException)
        {
            // A damaged file can make the library fail in any way.
            throw new SheetException(
                "Filen er beskadiget og kan ikke læses. Gem den som PDF igen, eller hent det dokument ind, som den er lavet af.");
        }
    }

    private static List<PdfGlyphs> Pages(byte[] content)
    {
        PdfFilters.AssertModest(content);
        using var pdf = PdfDocument.Open(content, new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = 64,
            FilterProvider = new PdfFilters(),
        });
        if (pdf.NumberOfPages > MostPages)
            throw new SheetException($"Filen har mere end {MostPages} sider. Hent kun opfølgningen ind.");
        pdf.AddPageFactory<PdfGlyphs, PdfGlyphsFactory>();
        var pages = new List<PdfGlyphs>();
        var letters = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            pages.Add(pdf.GetPage<PdfGlyphs>(number));
            if ((letters += pages[^1].Letters.Count) > MostLetters)
                throw new SheetException("Filen er for stor til at blive læst. Hent det dokument ind, som den er lavet af.");
        }
        return pages;
    }

    /// <param name="Left">Where it begins, for the words of a line to be put in order.</param>
    private sealed record Piece(string Text, double Left);

    private sealed record Line(List<Piece> Words, double Baseline, double Size)
    {
        public string Text => string.Join(' ', Words.Select(w => w.Text));
    }

    /// <summary>In the order in which they were written; a line ends where the next letter stands higher, lower or further left.</summary>
    private static List<Line> Lines(PdfGlyphs page)
    {
        var lines = new List<Line>();
        var word = new StringBuilder();
        double left = 0, right = 0;
        void EndWord()
        {
            if (word.Length > 0)
                lines[^1].Words.Add(new Piece(word.ToString(), left));
            word.Clear();
        }
        foreach (var letter in page.Letters)
        {
            if (lines.Count > 0 && lines[^1] is var line && Math.Abs(letter.Baseline - line.Baseline) < line.Size
                && letter.Size < line.Size * 0.8 && letter.Left >= right - 1 && letter.Left < right + line.Size)
            {
                right = letter.Right; // raised, as the number of a note is
                continue;
            }
            var isNew = lines.Count == 0 || Math.Abs(letter.Baseline - lines[^1].Baseline) > lines[^1].Size * 0.3
                || letter.Left < right - (letter.Size * 2);
            if (isNew || letter.Left > right + (letter.Size * 0.17) || letter.Left < right - (letter.Size * 0.5)
                || string.IsNullOrWhiteSpace(letter.Text))
                EndWord();
            if (isNew)
                lines.Add(new Line([], letter.Baseline, letter.Size));
            if (!string.IsNullOrWhiteSpace(letter.Text))
            {
                left = word.Length == 0 ? letter.Left : left;
                word.Append(letter.Text);
            }
            right = letter.Right;
        }
        if (lines.Count > 0)
            EndWord();
        lines.RemoveAll(l => l.Words.Count == 0);
        return lines;
    }

    /// <summary>From the top to the bottom, each from the left to the right.</summary>
    private static List<Line> Placed(List<Line> written)
    {
        var lines = new List<Line>();
        foreach (var line in written.OrderByDescending(l => l.Baseline))
        {
            if (lines.Count > 0 && lines[^1].Baseline - line.Baseline < lines[^1].Size * 0.3)
                lines[^1].Words.AddRange(line.Words);
            else
                lines.Add(line with { Words = [.. line.Words] });
        }
        return lines.ConvertAll(l => l with { Words = [.. l.Words.OrderBy(w => w.Left)] });
    }

    /// <summary>
    /// What stands at the same height of several pages, apart from its numbers, belongs to the pages and not to the text; so does a page's
    /// number.
    /// </summary>
    private static List<List<Line>> WithoutEdges(List<PdfGlyphs> pages, List<List<Line>> lines)
    {
        bool IsEdge(int page, Line line) => line.Baseline < pages[page].Height * 0.1 || line.Baseline > pages[page].Height * 0.9;
        static (string, double) Kind(Line line) => (Digits().Replace(line.Text, "#"), Math.Round(line.Baseline));
        var repeated = lines.SelectMany((page, p) => page.Where(l => IsEdge(p, l)).Select(Kind).Distinct()).GroupBy(k => k)
            .Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return [.. lines.Select(
            (page, p) => page.Where(l => !IsEdge(p, l) || !(repeated.Contains(Kind(l)) || PageNumber().IsMatch(l.Text))).ToList())];
    }

    /// <summary>With an empty line where there is more room than between the lines of a paragraph.</summary>
    private static DocumentText Text(List<List<Line>> pages)
    {
        var text = new StringBuilder();
        foreach (var page in pages)
        {
            Line? before = null;
            foreach (var line in page)
            {
                if (before is not null && Math.Abs(before.Baseline - line.Baseline) > before.Size * 1.6)
                    text.Append('\n');
                text.Append(line.Text.ReplaceLineEndings(" ")).Append('\n');
                before = line;
            }
            text.Append('\n');
        }
        return DocumentText.From(text.ToString());
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A(side )?[0-9]{1,4}( (af|/) [0-9]{1,4})?\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
