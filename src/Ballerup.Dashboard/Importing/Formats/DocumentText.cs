using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>A word and the line it begins on, from 1.</summary>
public readonly record struct Word(string Text, int Line);

/// <summary>
/// A document's lines, told apart from how they were saved: byte-order mark, line ends and all kinds of spaces make no
/// difference. An empty line is kept, because it parts paragraphs.
/// </summary>
public sealed partial class DocumentText
{
    /// <summary>Of a document that someone brings, in lines and in characters; a follow-up has five thousand.</summary>
    internal const int MostLines = 50_000;

    internal const int MostCharacters = 2_000_000;

    /// <summary>A word that was broken at a line's end is put together up to here.</summary>
    private const int LongestWord = 500;

    private DocumentText(string[] lines) => this.lines = lines;

    private readonly string[] lines;

    /// <summary>How many lines there are.</summary>
    public int Count => lines.Length;

    /// <summary>A line by its number from 1, without spaces around it.</summary>
    public string this[int number] => lines[number - 1];

    /// <summary>All lines, as they are after <see cref="From"/>.</summary>
    internal IReadOnlyList<string> Lines => lines;

    /// <param name="lines">Of another text.</param>
    internal static DocumentText Of(string[] lines) => new(lines);

    public static DocumentText From(string text)
    {
        var oneKindOfLineEnd = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return new DocumentText([.. oneKindOfLineEnd.Split('\n').Select(l => Spaces().Replace(l, " ").Trim(' '))]);
    }

    /// <summary>Of the normalised lines joined by line feeds, without empty lines at the end; in lower-case hexadecimal.</summary>
    public string Sha256() => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines).TrimEnd('\n'))));

    /// <summary>
    /// The words of some lines, a word that is broken at a line's end joined: "førtids-" and "pension" lose the hyphen.
    /// It stays where it is the word's own: in "Selvforsørgelses- og", before a capital or a figure, and after capitals ("A-", "IT-").
    /// </summary>
    public List<Word> Words(int first, int last)
    {
        var words = new List<Word>();
        var broken = false;
        for (var number = first; number <= last; number++)
        {
            foreach (var part in this[number].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (broken && words[^1] is { Text.Length: < LongestWord } start && !KeepsHyphen(start.Text, part))
                    words[^1] = start with { Text = start.Text[..^1] + part };
                else
                    words.Add(new Word(part, number));
                broken = false;
            }
            // The break is over once another word has come, also when empty lines lie between.
            broken |= this[number].Length > 0 && words.Count > 0 && words[^1].Text is { Length: > 1 } end && end[^1] == '-';
        }
        return words;
    }

    /// <summary>The words of some lines as running text.</summary>
    public string Join(int first, int last) => string.Join(' ', Words(first, last).Select(w => w.Text));

    private static bool KeepsHyphen(string start, string rest) =>
        rest is "og" or "eller" or "samt"
        || !char.IsLower(rest[0])
        || start[..^1].All(char.IsUpper);

    [GeneratedRegex(@"[\p{Zs}\t\f\v\u200B]+")]
    private static partial Regex Spaces();
}
