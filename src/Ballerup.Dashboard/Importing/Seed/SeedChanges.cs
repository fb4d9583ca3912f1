using System.Globalization;
using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Seed;

/// <summary>A follow-up document's content as changes: what it says from its lines, how it is to be understood from the guide.</summary>
/// <param name="revision">Takes the changes.</param>
/// <param name="documentName">The document's file name, for the origin.</param>
/// <param name="guideName">The guide's file name, for the origin.</param>
public sealed class SeedChanges(Revision revision, string documentName, string guideName)
{
    private readonly Origin guideOrigin = new(OriginKind.Guide, guideName);

    /// <summary>In an order that can be applied: what others refer to comes first.</summary>
    public void Add(FollowUpDocument document, ReadingGuide guide)
    {
        var area = guide.General.Area;
        FromGuide(Subject.Area, area.Code, nameof(Area.Name), area.Name);
        FromGuide(Subject.Area, area.Code, nameof(Area.Own), "true");

        var plan = document.PlanSlug;
        FromLine(Subject.Plan, plan, nameof(Plan.Title), document.Title);
        FromLine(Subject.Plan, plan, nameof(Plan.Introduction), document.Introduction);
        // The first of the title's years orders the plans.
        FromLine(Subject.Plan, plan, nameof(Plan.Order), document.Title with { Value = plan[..4] });

        foreach (var table in document.Tables)
            AddTable(table, area.Code);
        foreach (var goal in document.Goals)
            AddGoal(goal, plan, guide);
    }

    private void AddTable(FollowUpTable table, string area)
    {
        var guide = table.Guide;
        var key = Text(guide.Number);
        FromLine(Subject.Table, key, nameof(Table.Caption), table.Caption);
        FromGuide(Subject.Table, key, nameof(Table.Source), guide.Source);
        FromGuide(Subject.Table, key, nameof(Table.PeriodsAs), guide.PeriodsAs.ToString());
        FromGuide(Subject.Table, key, nameof(Table.Frequency), guide.Frequency.ToString());
        FromGuide(Subject.Table, key, nameof(Table.Step), Text(guide.Step));

        foreach (var (order, measure) in guide.Measures.Index())
        {
            var id = Key.Of(guide.Number, measure.Name);
            FromGuide(Subject.Measure, id, nameof(Measure.Name), measure.Name);
            FromGuide(Subject.Measure, id, nameof(Measure.Heading), measure.Heading);
            FromGuide(Subject.Measure, id, nameof(Measure.Unit), measure.Unit.ToString());
            FromGuide(Subject.Measure, id, nameof(Measure.Decimals), Text(measure.Decimals));
            FromGuide(Subject.Measure, id, nameof(Measure.Good), measure.Good.ToString());
            FromGuide(Subject.Measure, id, nameof(Measure.Counted), measure.Counted);
            FromGuide(Subject.Measure, id, nameof(Measure.Order), Text(order + 1));
        }

        IReadOnlyList<GuideCategory> categories = guide.Categories.Count > 0 ? guide.Categories : [new GuideCategory(Category.Whole)];
        foreach (var (order, category) in categories.Index())
        {
            var id = Key.Of(guide.Number, category.Name);
            FromGuide(Subject.Category, id, nameof(Category.Name), category.Name);
            FromGuide(Subject.Category, id, nameof(Category.Order), Text(order + 1));
            if (category.SumOf is { } parts)
                FromGuide(Subject.Category, id, nameof(Category.SumOf), string.Join(' ', parts.Select(p => Key.Of(guide.Number, p))));
        }

        foreach (var figure in table.Figures)
        {
            revision.Add(
                Subject.Observation,
                $"{new ObservationKey(SeriesOf(guide.Number, figure.Category, figure.Measure.Name, area), figure.Period)}",
                nameof(Observation.Figure),
                Figure.Write(figure.Value),
                Document(figure.Line) with { Table = figure.Table, Row = figure.Row, Column = figure.Column });
        }
    }

    private void AddGoal(FollowUpGoal goal, string plan, ReadingGuide guide)
    {
        var id = Key.Goal(plan, goal.Number);
        FromLine(Subject.Goal, id, nameof(Goal.Number), goal.Title with { Value = Text(goal.Number) });
        FromLine(Subject.Goal, id, nameof(Goal.Title), goal.Title);
        FromGuide(Subject.Goal, id, nameof(Goal.ShortTitle), guide.Edition.ShortTitles.GetValueOrDefault(goal.Number, ""));
        if (goal.Narrative.Value.Length > 0)
            FromLine(Subject.Goal, id, nameof(Goal.Narrative), goal.Narrative);

        foreach (var number in goal.Tables)
            FromLine(Subject.GoalTable, Key.GoalTable(id, number), nameof(GoalTable.NumberInPlan),
                goal.Title with { Value = Text(number) });

        var described = guide.General.Tables.FirstOrDefault(t => goal.Tables.Contains(t.Number) && t.KeyFigure is not null);
        if (described is { KeyFigure: { } key })
        {
            FromGuide(Subject.Goal, id, nameof(Goal.KeySeriesId),
                $"{SeriesOf(described.Number, key.Category, key.Measure, guide.General.Area.Code)}");
            FromGuide(Subject.Goal, id, nameof(Goal.KeyLabel), key.Label);
        }
    }

    private static SeriesKey SeriesOf(int table, string category, string measure, string area) =>
        SeriesKey.Of(Key.Of(table, category), Key.Of(table, measure), area);

    private void FromLine(Subject subject, string key, string field, Text text) =>
        revision.Add(subject, key, field, text.Value, Document(text.Line));

    private void FromGuide(Subject subject, string key, string field, string value)
    {
        if (value.Length > 0)
            revision.Add(subject, key, field, value, guideOrigin);
    }

    private Origin Document(int line) => new(OriginKind.Document, documentName) { Line = line == 0 ? null : line };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
