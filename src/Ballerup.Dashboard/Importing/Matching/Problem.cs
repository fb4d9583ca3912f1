using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>Something of a file that was not understood, where it stands, and why.</summary>
/// <param name="Line">From 1; 0 for what stands on no line.</param>
/// <param name="Text">What stands there; empty where it is told by the line alone.</param>
public sealed record Problem(int Line, string Text, Cause Cause)
{
    /// <summary>The number of the table that a document names there; null where the sheet is a known table's.</summary>
    public int? Table { get; init; }
}

/// <summary>Why something was not understood, with what is needed to tell it.</summary>
public abstract record Cause
{
    private Cause()
    {
    }

    /// <summary>A sheet has no words that its table knows.</summary>
    public sealed record NoHeadings : Cause;

    /// <summary>The names beside a figure.</summary>
    public sealed record NamesDiffer(IReadOnlyList<string> Names) : Cause;

    public sealed record RowAndColumnDiffer(string Row, string Column) : Cause;

    /// <summary>In a line for one figure.</summary>
    public sealed record CategoryAndMeasureDiffer(string Category, string Measure) : Cause;

    /// <summary>Nothing says whose figure it is, or of when.</summary>
    public sealed record NoPlace(Lacking Lacking) : Cause;

    /// <param name="Advice">What to write, as <see cref="FigureText"/> says it.</param>
    public sealed record NotAFigure(string Advice) : Cause;

    /// <param name="Line">Where it stands too.</param>
    public sealed record FigureTwice(string Row, string Column, Period Period, int Line) : Cause;

    public sealed record UnknownArea : Cause;

    public sealed record UnreadablePeriod : Cause;

    public sealed record UnreadableStatus : Cause;

    /// <summary>Words above figures.</summary>
    public sealed record UnknownColumn : Cause;

    /// <summary>Words beside figures.</summary>
    public sealed record UnknownRow : Cause;

    /// <summary>The periods are not the same below each heading.</summary>
    /// <param name="Periods">How many there are.</param>
    /// <param name="Headings">How many there are, at least one.</param>
    public sealed record PeriodsAndHeadingsDiffer(int Periods, int Headings) : Cause;

    /// <param name="Row">Empty for one without a label.</param>
    public sealed record WrongCount(string Row, int Figures, int Columns) : Cause;

    public sealed record MoreOnTheLine : Cause;

    public sealed record RowBelowTheTable : Cause;

    /// <summary>The document has a table that the plan has not.</summary>
    public sealed record TableNotInThePlan : Cause;

    public sealed record NoFigures : Cause;

    public sealed record TableTwice : Cause;

    /// <summary>Of the whole document.</summary>
    public sealed record NoCaptions : Cause;

    // What only a strict reading minds.

    /// <param name="Expected">The heading that should stand there.</param>
    public sealed record OtherHeading(string Expected) : Cause;

    public sealed record NotAPeriod : Cause;

    public sealed record PeriodTwice : Cause;

    public sealed record PeriodGap(Period From, Period To) : Cause;

    public sealed record RowTwice : Cause;

    public sealed record RowMissing : Cause;

    public sealed record AfterTheLastRow : Cause;

    public sealed record OnSeveralLines(string Row) : Cause;

    public sealed record NotANumber(string Row) : Cause;

    /// <param name="Decimals">How many there should be.</param>
    public sealed record OtherDecimals(string Row, int Decimals) : Cause;
}

/// <summary>What of a figure's place is not said.</summary>
public enum Lacking { Period, Category, Measure }
