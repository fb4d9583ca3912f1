using System.Text;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Publishing;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Ballerup.Dashboard.Tests.Pages.Maal;

/// <summary>A table of each kind of period that the seed has not: published, seen, exported, and brought in from a file.</summary>
public sealed class PeriodKindsTests : IAsyncDisposable
{
    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="words">Of the newest period, as the first sentence begins.</param>
    [Theory]
    [InlineData("HalfYear", "halfYear", "2019-S1", 1, "I 2. halvår 2020")]
    [InlineData("Week", "week", "2020-W51", 1, "I uge 1 i 2021")]
    [InlineData("Date", "date", "2020-06-15", 7, "Den 6. juli 2020", Traits = [TestDatabase.On, TestDatabase.Both])]
    public async Task Table_OfEachKind_IsShownExportedAndImported(string frequency, string inApi, string first, int step, string words)
    {
        var periods = Enumerable.Range(0, 4).Select(i => Period.Parse(first).Add(i * step)).ToList();
        await PublishTable(frequency, step, periods);

        var client = app.Browse();
        var page = (await client.GetPage("/maal/5")).Text("main");
        Assert.All(periods, p => Assert.Contains(p.Text, page));
        Assert.Contains($"{words} ", page);
        Assert.DoesNotMatch("(?i)\\bi [0-9]{1,2}[.] (?!kvartal|halvår)", page);
        var csv = await client.GetStringAsync("/data/tabel/7.csv", Cancellation);
        Assert.All(periods, p => Assert.Contains(p.Text, csv));
        var all = await client.GetStringAsync("/data/observationer.csv", Cancellation);
        Assert.All(periods, p => Assert.Contains($",{p},", all));
        Assert.Contains($"\"frequency\":\"{inApi}\"", await client.GetStringAsync("/api/v1/tables/7", Cancellation));
        Assert.Contains(periods[^1].InWords, (await client.GetPage($"/historik/tal/7/i-alt/antal/151/{periods[^1]}")).Text("main"));

        var editor = await app.SignIn(Role.Editor);
        var next = periods[^1].Add(step);
        var sent = await editor.SendFile(Encoding.UTF8.GetBytes($"{periods[^1].Text};{next.Text}\n44;45\n"), table: "7");
        Assert.Contains($"{next.InWords} | ikke noget tal | 45", Assert.Single((await editor.OpenSent(sent)).Proposed()));
        // Our own document says the same, and a table of dates is not asked about those that it has not.
        var document = await client.GetByteArrayAsync("/data/opfoelgning.docx", Cancellation);
        var brought = await editor.OpenSent(await editor.SendFile(document, "opfølgning.docx"));
        Assert.Empty(brought.Proposed());
        Assert.Contains("Tabel 7: 4 tal læst", brought.Text("main"));
        var grid = await editor.GetPage("/admin/tabel/7?kladde=ny");
        Assert.Equal(next.Text, grid.QuerySelector("[name=NewPeriod]")!.GetAttribute("value"));
    }

    /// <summary>Months are of different lengths, and none is skipped for that.</summary>
    [Fact]
    public async Task Chart_OfDates_InTheWorkbook_HasARowForEach()
    {
        await PublishTable("Date", step: 1,
            [.. Enumerable.Range(1, 12).Select(month => Period.Date(new(2020, month, DateTime.DaysInMonth(2020, month))))]);
        var file = await app.Browse().GetByteArrayAsync("/data/tabel/7.xlsx", Cancellation);
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var chart = book.WorkbookPart!.WorksheetParts.SelectMany(w => w.DrawingsPart?.ChartParts ?? []).First().ChartSpace!;
        var values = chart.Descendants<C.NumberReference>().SelectMany(r => r.Descendants<C.PointCount>()).ToList();
        Assert.NotEmpty(values);
        Assert.All(values, count => Assert.Equal(12u, count.Val!.Value));
    }

    private Task PublishTable(string frequency, int step, IReadOnlyList<Period> periods) => app.Publish(
    [
        (Subject.Table, "7", "Caption", "status for forløb"), (Subject.Table, "7", "Frequency", frequency),
        (Subject.Table, "7", "Step", $"{step}"),
        (Subject.Measure, "7/antal", "Name", "Antal forløb"), (Subject.Measure, "7/antal", "Order", "0"),
        (Subject.Category, "7/i-alt", "Name", "I alt"), (Subject.Category, "7/i-alt", "Order", "0"),
        (Subject.GoalTable, "2019-2020/5/7", "NumberInPlan", "7"),
        .. periods.Select((p, i) => (Subject.Observation, $"7/i-alt/antal/151/{p}", "Figure", $"{41 + i}")),
    ]);
}
