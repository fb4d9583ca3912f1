using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;

namespace Ballerup.Dashboard.UnitTests.Checks;

public class SumCheckTests
{
    private static readonly Category A = Tables.Category("a", 1);
    private static readonly Category B = Tables.Category("b", 2);
    private static readonly Category Sum = Tables.Category("sum", 3, "9/a 9/b");
    private static readonly Measure Count = Tables.Count();
    private static readonly Measure Percent = Tables.Percent();

    [Theory]
    [InlineData("10", "20", "30", null)]
    [InlineData("10", "20", "31", "»sum« er 31 i 2020, men delene giver 30. Ret totalen eller delene.")]
    [InlineData("10", "20", "29", "»sum« er 29 i 2020, men delene giver 30. Ret totalen eller delene.")]
    [InlineData("10", "missing", "29", null)]
    [InlineData("10", "20", "missing", null)]
    [InlineData("31", "missing", "30", "»sum« er 30 i 2020, men de kendte dele giver allerede 31. Ret totalen eller delene.")]
    [InlineData("missing", "suppressed", "30", null)]
    [InlineData("0", "0", "0", null)]
    public void Of_Counts_AddUpExactly(string a, string b, string sum, string? finding) =>
        Assert.Equal(finding, Find(Count, a, b, sum));

    [Theory]
    [InlineData("1.0", "2.0", "3.1", null)]
    [InlineData("1.0", "2.0", "2.9", null)]
    [InlineData("2.1", "missing", "2.0", null)]
    [InlineData("2.3", "missing", "2.0",
        "»sum« er 2,0\u00A0pct. i 2020, men de kendte dele giver allerede 2,3\u00A0pct. Ret totalen eller delene.")]
    [InlineData("1.0", "2.0", "3.2", "»sum« er 3,2\u00A0pct. i 2020, men delene giver 3,0\u00A0pct. Ret totalen eller delene.")]
    public void Of_Percentages_AddUpWithinRounding(string a, string b, string sum, string? finding) =>
        Assert.Equal(finding, Find(Percent, a, b, sum));

    /// <summary>Half a unit for each of three parts and for the total.</summary>
    [Theory]
    [InlineData("3.2", true)]
    [InlineData("2.8", true)]
    [InlineData("3.3", false)]
    [InlineData("2.7", false)]
    public void Of_Percentages_AreRoundedAsManyTimesAsThereAreParts(string sum, bool fits)
    {
        var (c, total) = (Tables.Category("c", 3), Tables.Category("sum", 4, "9/a 9/b 9/c"));
        var table = Tables.Table(PeriodsAs.Columns, [A, B, c, total], Count, Percent).With(A, Percent, "2020=1").With(B, Percent, "2020=1")
            .With(c, Percent, "2020=1").With(total, Percent, $"2020={sum}");
        Assert.Equal(fits, !SumCheck.Of(SeriesTable.Of(table, before: null, table)).Any());
    }

    [Theory]
    [InlineData("2020=5", "30", true)]
    [InlineData("2020=5", "25", false)]
    [InlineData("2019=5", "25", true)]
    [InlineData("2019=5", "30", false)]
    public void Of_ARetiredPart_AddsWhatItHas(string retired, string sum, bool fits)
    {
        var (gone, total) = (Tables.Retired("gone"), Tables.Category("sum", 4, "9/a 9/gone"));
        var table = Tables.Table(PeriodsAs.Columns, [A, gone, total], Count).With(A, Count, "2020=25").With(gone, Count, retired)
            .With(total, Count, $"2020={sum}");
        Assert.Equal(fits, !SumCheck.Of(SeriesTable.Of(table, before: null, table)).Any());
    }

    private static string? Find(Measure measure, string a, string b, string sum)
    {
        var table = Tables.Table(PeriodsAs.Columns, [A, B, Sum], Count, Percent)
            .With(A, measure, $"2020={a}").With(B, measure, $"2020={b}").With(Sum, measure, $"2020={sum}");
        return SumCheck.Of(SeriesTable.Of(table, before: null, table)).SingleOrDefault()?.Message;
    }
}
