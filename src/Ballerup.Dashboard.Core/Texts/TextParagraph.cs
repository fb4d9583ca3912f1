namespace Ballerup.Dashboard.Texts;

public enum TextList { None, Dashed, Numbered }

/// <summary>A paragraph of a formatted text, or a point of a list in it.</summary>
/// <param name="Starts">Whether it is the first point of its list.</param>
public sealed record TextParagraph(IReadOnlyList<TextRun> Runs, TextList List, bool Starts);

/// <summary>Words that look alike; a line feed is a line break.</summary>
/// <param name="Address">Where a link leads; empty when it is none. Begins with "/" or "#" on this site.</param>
public sealed record TextRun(string Text, bool Bold = false, bool Italic = false, string Address = "");
