using System.Text.RegularExpressions;
using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Disclosure;

/// <summary>
/// Small tables and a draft, written on one line: <c>a=3! b=20 sum(a,b)=23 | a=3</c>. Two tables with a bar between; a total names its
/// parts; <c>!</c> is what the draft hides, <c>?</c> what was hidden already, <c>></c> stands before what the draft types, <c>/</c> before
/// the percentage of a count, <c>~</c> before a retired row.
/// </summary>
internal sealed partial class SmallTables
{
    private const string Count = "antal";
    private const string Percentage = "pct";

    private SmallTables(string tables, string area, bool isOwn)
    {
        var published = new Revision { Reason = "" };
        published.Add(Subject.Area, area, nameof(Area.Name), "Ballerup", Origin.Form);
        if (isOwn)
            published.Add(Subject.Area, area, nameof(Area.Own), "true", Origin.Form);
        foreach (var (i, table) in tables.Split('|').Index())
        {
            var number = i + 1;
            published.Add(Subject.Table, $"{number}", nameof(Table.Caption), $"Tabel {number}", Origin.Form);
            published.Add(Subject.Table, $"{number}", nameof(Table.AboutPersons), "true", Origin.Form);
            published.Add(Subject.Measure, $"{number}/{Count}", nameof(Measure.Name), "Antal", Origin.Form);
            if (table.Contains('/'))
            {
                published.Add(Subject.Measure, $"{number}/{Percentage}", nameof(Measure.Name), "Andel", Origin.Form);
                published.Add(Subject.Measure, $"{number}/{Percentage}", nameof(Measure.Unit), nameof(Unit.Percent), Origin.Form);
                published.Add(Subject.Measure, $"{number}/{Percentage}", nameof(Measure.Decimals), "1", Origin.Form);
            }
            foreach (var (order, row) in RowPattern().Matches(table).Index())
                Add(published, $"{number}/{row.Groups["name"].Value}", order, row, area);
        }
        Before = Edition.Empty.With(published.Changes);
    }

    public Revision Draft { get; } = new() { Reason = "" };

    public List<Change> Changes => Draft.Changes;

    public Edition Before { get; }

    public Edition After => Before.With(Draft.Changes);

    public static SmallTables Of(string tables, string area = "151", bool isOwn = true) => new(tables, area, isOwn);

    public SmallTables Hide(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
            Draft.Add(Subject.Observation, key, nameof(Observation.Withheld), "true", Origin.Form);
        return this;
    }

    /// <summary>What is said of hidden figures, with ordinary spaces.</summary>
    public List<Finding> Findings() =>
        [.. CheckRunner.Of(Before, After, Draft.Changes).Where(f => f.Check == "disclosure")
            .Select(f => f with { Message = f.Message.Replace('\u00A0', ' ') })];

    public static string Key(string row, int table = 1, string measure = Count) => $"{table}/{row}/{measure}/151/2020";

    private void Add(Revision published, string category, int order, Match row, string area)
    {
        published.Add(Subject.Category, category, nameof(Category.Name), row.Groups["name"].Value, Origin.Form);
        published.Add(Subject.Category, category, nameof(Category.Order), $"{order}", Origin.Form);
        if (row.Groups["retired"].Success)
            published.Add(Subject.Category, category, nameof(Category.Retired), "true", Origin.Form);
        if (row.Groups["parts"].Success)
        {
            var table = category.Split('/')[0];
            published.Add(Subject.Category, category, nameof(Category.SumOf),
                string.Join(' ', row.Groups["parts"].Value.Split(',').Select(p => $"{table}/{p}")), Origin.Form);
        }
        foreach (var (measure, group) in ((string, string)[])[(Count, "count"), (Percentage, "percent")])
        {
            if (!row.Groups[group].Success)
                continue;
            var figure = FigurePattern().Match(row.Groups[group].Value);
            var key = $"{category}/{measure}/{area}/2020";
            if (figure.Groups["value"].Length > 0)
                published.Add(Subject.Observation, key, nameof(Observation.Figure), figure.Groups["value"].Value, Origin.Form);
            if (figure.Groups["mark"].Value == "?")
                published.Add(Subject.Observation, key, nameof(Observation.Withheld), "true", Origin.Form);
            if (figure.Groups["typed"].Success)
                Draft.Add(Subject.Observation, key, nameof(Observation.Figure), figure.Groups["typed"].Value, Origin.Form);
            if (figure.Groups["mark"].Value == "!")
                Draft.Add(Subject.Observation, key, nameof(Observation.Withheld), "true", Origin.Form);
        }
    }

    [GeneratedRegex(@"(?<retired>~)?(?<name>\w+)(\((?<parts>[^)]*)\))?=(?<count>[^\s/]*)(/(?<percent>\S+))?")]
    private static partial Regex RowPattern();

    [GeneratedRegex(@"^(?<value>[\w.-]*)(?<mark>[!?])?(>(?<typed>[\w.-]+))?$")]
    private static partial Regex FigurePattern();
}
