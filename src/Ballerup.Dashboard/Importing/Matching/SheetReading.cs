using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>A figure found in a sheet.</summary>
/// <param name="Key">Of the observation.</param>
/// <param name="IsPlain">A number without a mark, which says nothing of whether it is provisional.</param>
/// <param name="Line">From 1.</param>
/// <param name="Row">The words beside it.</param>
/// <param name="Column">The words above it.</param>
public sealed record SheetFigure(ObservationKey Key, Measure Measure, Area Area, Figure Figure, bool IsPlain, int Line, string Row,
    string Column);

/// <summary>What could not be understood, where it stands, and a Danish sentence that says what to do.</summary>
public sealed record SheetProblem(int Line, string Text, string Advice)
{
    /// <summary>"linje 3, »x«: Indtast et tal, fx 1.971."</summary>
    public string Sentence => $"linje {Line}{(Text.Length > 0 ? $", »{Text}«" : "")}: {Advice}";

    /// <summary>So much of a text as a sentence has room for.</summary>
    public static string Excerpt(string text) => text.Length > 60 ? text[..60] + "…" : text;
}

/// <summary>Words beside or above figures, and what they are read as.</summary>
/// <param name="Place">Null for words that the table does not know; their figures are not read.</param>
/// <param name="Line">The first that they stand in, from 1.</param>
/// <param name="IsHeading">They stand above figures.</param>
/// <param name="Nearest">What unknown words most likely are, as <see cref="WordMeaning"/>; null when nothing is like them.</param>
public sealed record SheetWord(string Text, Place? Place, int Line, bool IsHeading, string? Nearest)
{
    public SheetProblem Problem => new(Line, SheetProblem.Excerpt(Text), IsHeading
        ? "Tabellen har ingen kolonne og ingen periode med det navn. Vælg, hvad det er, ret navnet i filen, eller opret det i tabellen "
            + "først."
        : "Tabellen har ingen række og ingen periode med det navn. Vælg, hvad det er, ret navnet i filen, eller opret rækken i tabellen "
            + "først.");
}

/// <param name="Words">In the order in which they stand.</param>
/// <param name="Numbers">How its numbers were read; null where they are numbers and no texts.</param>
public sealed record SheetReading(IReadOnlyList<SheetFigure> Figures, IReadOnlyList<SheetProblem> Problems, IReadOnlyList<SheetWord> Words,
    NumberStyle? Numbers)
{
    public IEnumerable<SheetWord> Unknown => Words.Where(w => w.Place is null);

    /// <summary>All that was not understood, words and figures.</summary>
    public IEnumerable<SheetProblem> NotUnderstood => Unknown.Select(w => w.Problem).Concat(Problems);
}
