using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.Tests.Exporting;

public class ObservationsCsvTests(SeededApp app)
{
    private static readonly int[] GoalOfTable = [0, 1, 2, 2, 3, 4, 6];

    [Fact]
    public async Task Get_TheFile_EqualsWhatWasTypedByHandRowByRow()
    {
        var bytes = await app.Browse().GetByteArrayAsync("/data/observationer.csv", TestContext.Current.CancellationToken);
        var expected = SeedFiles.Figures
            .Select(f => $"{GoalOfTable[f.Table]},{f.Table},151,{f.Category},{f.Measure},{f.Unit},{f.Period},{f.Value},normal\n")
            .Prepend("goal,table,area,category,measure,unit,period,value,status\n");
        // As bytes: no byte-order mark, line feeds only, UTF-8.
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(string.Concat(expected)), bytes);
    }

    [Fact]
    public async Task Get_TheFile_SaysWhatItIs()
    {
        var response = await app.Browse().GetAsync("/data/observationer.csv", TestContext.Current.CancellationToken);
        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("observationer.csv", response.Content.Headers.ContentDisposition?.FileName);
    }
}
