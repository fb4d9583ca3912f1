using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;

namespace Ballerup.Dashboard.UnitTests.Checks;

/// <summary>What one check says of a small table in which every figure is typed.</summary>
internal static class Looking
{
    public static readonly Category A = Tables.Category("a", 1);
    public static readonly Category B = Tables.Category("b", 2);
    public static readonly Category Sum = Tables.Category("sum", 3, "9/a 9/b");
    public static readonly Measure Count = Tables.Count();
    public static readonly Measure Percent = Tables.Percent();

    /// <param name="step">Periods between two; the frequency is that of the periods.</param>
    public static Table Row(Measure measure, string figures, int step = 1) =>
        Tables.Table(PeriodsAs.Columns, [A], measure).With(A, measure, figures.Split(' ')) with
        {
            Step = step,
            Frequency = Period.Parse(figures.Split('=')[0]).Frequency,
        };

    /// <summary>"2020: »Antal 1« er …", in the order of time, with ordinary spaces.</summary>
    public static string Say(this Check check, Table table, Table? before = null) =>
        string.Join('\n', check.Of!(SeriesTable.Of(table, before, table))
        .OrderBy(o => o.Period).Select(o => $"{o.Period}: {o.Message.Replace('\u00A0', ' ')}"));

    /// <summary>The periods that it questions: "2019 2020".</summary>
    public static string Question(this Check check, Table table, Table? before = null) =>
        string.Join(' ', check.Of!(SeriesTable.Of(table, before, table)).Select(o => o.Period).Order());

    public static Table Broken(this Table table, string period) =>
        table.With(new Annotation { Id = $"9/{period}", TableNumber = 9, Period = Period.Parse(period), Break = true });
}
