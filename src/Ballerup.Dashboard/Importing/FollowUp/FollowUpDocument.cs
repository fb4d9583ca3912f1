using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.FollowUp;

/// <summary>What a follow-up document says, each part with the line it begins on.</summary>
/// <param name="PlanSlug">The years in the title: "2019-2020".</param>
/// <param name="Introduction">Paragraphs with an empty line between.</param>
public sealed record FollowUpDocument(
    Text Title,
    string PlanSlug,
    Text Introduction,
    IReadOnlyList<FollowUpGoal> Goals,
    IReadOnlyList<FollowUpTable> Tables)
{
    public IEnumerable<FollowUpFigure> Figures => Tables.SelectMany(t => t.Figures);
}

/// <param name="Line">From 1; 0 where there is no text.</param>
public readonly record struct Text(string Value, int Line);

/// <param name="Tables">The numbers of the tables that stand below the goal.</param>
public sealed record FollowUpGoal(int Number, Text Title, Text Narrative, IReadOnlyList<int> Tables);

/// <param name="Caption">Without "Tabel 1, ".</param>
public sealed record FollowUpTable(GuideTable Guide, Text Caption, IReadOnlyList<Period> Periods, IReadOnlyList<FollowUpFigure> Figures);

/// <param name="Row">The row's label in the document; empty when it has none.</param>
/// <param name="Column">The column's heading in the document; empty when it has none.</param>
/// <param name="Category">"I alt" in a table without a breakdown.</param>
public sealed record FollowUpFigure(
    int Table, int Line, string Row, string Column, string Category, GuideMeasure Measure, Period Period, decimal Value);
