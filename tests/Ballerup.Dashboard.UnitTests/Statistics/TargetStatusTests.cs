using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

public class TargetStatusTests
{
    private static readonly Category A = Tables.Category("a", 1);
    private static readonly Category B = Tables.Category("b", 2);

    /// <param name="targets">By category and period: "a 2020=15".</param>
    private static TargetStatus? Of(GoodDirection good, string figure, string? broken, params string[] targets)
    {
        var measure = Tables.Percent(good);
        var table = Tables.Table(PeriodsAs.Rows, [A, B], measure);
        foreach (var category in (Category[])[A, B])
        {
            var series = Tables.Of(category, measure, "151", [new Observation(Period.OfYear(2020), Figure.Parse(figure))]);
            table = table.With(series with
            {
                Targets = [.. targets.Where(t => t.StartsWith(category.Name)).Select(t => t[2..].Split('='))
                    .Select(t => new Target { SeriesId = series.Id, Period = Period.Parse(t[0]), Wanted = t[1] })],
            });
        }
        if (broken is not null)
            table = table.With(new Annotation { Id = "9/1", TableNumber = 9, Period = Period.Parse(broken), Break = true });
        var view = TableView.Of(table, Tables.Ballerup);
        return TargetStatus.Of(view, view.Series[0].Cells[^1]);
    }

    [Theory]
    [InlineData(GoodDirection.Up, "15", "0.0", true)]
    [InlineData(GoodDirection.Up, "14.9", "-0.1", false)]
    [InlineData(GoodDirection.Up, "14.95", "0.0", true)] // as it is published
    [InlineData(GoodDirection.Down, "15", "0.0", true)]
    [InlineData(GoodDirection.Down, "15.1", "0.1", false)]
    [InlineData(GoodDirection.Down, "14.9", "-0.1", true)]
    [InlineData(GoodDirection.Neither, "15", "0.0", null)]
    public void Reached_IsAtTheTargetOrBeyondIt(GoodDirection good, string figure, string difference, bool? reached)
    {
        var status = Of(good, figure, null, "a 2020=15.04")!;
        Assert.Equal((decimal.Parse(difference), reached), (status.Difference, status.Reached));
    }

    [Theory]
    [InlineData("a 2019=1", null)]
    [InlineData("b 2020=1", null)]
    [InlineData("a 2019=1|a 2020=2|a 2021=3", "2020")]
    [InlineData("b 2020=1|a 2022=3|a 2021=2", "2021")]
    public void Target_IsTheOneForItsPeriod_OrElseTheNext(string targets, string? period) =>
        Assert.Equal(period, Of(GoodDirection.Up, "5", null, targets.Split('|'))?.Target.Period.ToString());

    [Theory]
    [InlineData("2022", null)]
    [InlineData("2021", null)]
    [InlineData("2023", "-10.0")]
    [InlineData("2020", "-10.0")]
    public void Difference_AcrossABreak_IsNotComputed(string broken, string? difference)
    {
        var status = Of(GoodDirection.Up, "5", broken, "a 2022=15")!;
        Assert.Equal(difference is null ? null : decimal.Parse(difference), status.Difference);
        Assert.Equal(difference is null ? null : false, status.Reached);
    }
}
