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

/// <summary>Words beside or above figures, and what they are read as.</summary>
/// <param name="Place">Null for words that the table does not know; their figures are not read.</param>
/// <param name="Line">The first that they stand in, from 1.</param>
/// <param name="IsHeading">They stand above figures.</param>
/// <param name="Nearest">What unknown words most likely are, as <see cref="WordMeaning"/>; null when nothing is like them.</param>
public sealed record SheetWord(string Text, Place? Place, int Line, bool IsHeading, string? Nearest)
{
    public Problem Problem => new(Line, Text, IsHeading ? new Cause.UnknownColumn() : new Cause.UnknownRow());
}

/// <param name="Words">In the order in which they stand.</param>
/// <param name="Numbers">How its numbers were read; null where they are numbers and no texts.</param>
public sealed record SheetReading(IReadOnlyList<SheetFigure> Figures, IReadOnlyList<Problem> Problems, IReadOnlyList<SheetWord> Words,
    NumberStyle? Numbers)
{
    public IEnumerable<SheetWord> Unknown => Words.Where(w => w.Place is null);

    /// <summary>All that was not understood, words and figures.</summary>
    public IEnumerable<Problem> NotUnderstood => Unknown.Select(w => w.Problem).Concat(Problems);
}
