using System.Text;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.Tests.Exporting;

public sealed class HistoryCsvTests : IAsyncDisposable
{
    private const string Cell = PublishingSteps.Cell;
    private const string Header = "revision;udgivet;begrundelse;emne;hvad;felt;fra;til;oprindelse";

    private readonly DashboardApp app = new() { Clock = new FakeTimeProvider(new DateTimeOffset(2026, 7, 1, 10, 5, 0, TimeSpan.Zero)) };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task<string> Get(HttpClient client, string query = "")
    {
        var bytes = await client.GetByteArrayAsync("/data/historik.csv" + query, TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]);
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Get_TheFile_HasALineForEachChange()
    {
        var client = app.Browse();
        await app.Publish("Rettet; igen", "", (Subject.Observation, Cell, "Figure", "1971"),
            (Subject.Goal, "2019-2020/1", "Narrative", "Et \"afsnit\"\n\nTo"));
        var text = await Get(client);
        Assert.StartsWith(
            Header + "\r\n"
            + "2;2026-07-01 12:05;\"Rettet; igen\";tal;Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni "
            + "2020;Tal;631;1.971;Indtastet i en formular\r\n"
            + "2;2026-07-01 12:05;\"Rettet; igen\";ministermål;Ministermål 1;Beskrivelse;ingen tekst;\"Et "
            + "\"\"afsnit\"\"\n\nTo\";Indtastet i en formular\r\n1;",
            text);
    }

    [Fact]
    public async Task Get_WhatLooksLikeAFormula_IsMadeHarmless()
    {
        var client = app.Browse();
        await app.Publish("=cmd|'/C calc'!A0", "", (Subject.Table, "1", "Source", "+1"), (Subject.Table, "2", "Source", " @SUM(A1)"),
            (Subject.Table, "3", "Source", "-2"), (Subject.Table, "4", "Source", "\t=1"));
        var text = await Get(client);
        Assert.Contains(";'=cmd|'/C calc'!A0;", text);
        Assert.Contains(";'+1;", text);
        Assert.Contains(";' @SUM(A1);", text);
        Assert.Contains(";'-2;", text);
        Assert.Contains(";\"'\t=1\";", text);
        Assert.DoesNotMatch("(?m)(^|;)\"?[ \t]*[=+@-]", text);
    }

    [Fact]
    public async Task Get_Persons_AreForEditorsAlone()
    {
        var editor = await app.SignIn(Role.Editor);
        var ib = await app.AddUser(Role.Editor, "Ib Skriver");
        await app.Publish("Ibs", ib.Id, (Subject.Observation, Cell, "Figure", "1"));
        Assert.DoesNotContain("Ib Skriver", await Get(app.Browse(), $"?person={ib.Id}"));
        var text = await Get(editor, $"?person={ib.Id}");
        Assert.Equal(2, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith(Header + ";person\r\n", text);
        Assert.EndsWith(";Ib Skriver\r\n", text);
    }

    [Fact]
    public async Task Get_AWithheldFigure_IsHiddenFromThePublic()
    {
        var editor = await app.SignIn(Role.Editor);
        await app.Publish((Subject.Observation, Cell, "Figure", "64738"), (Subject.Observation, Cell, "Note", "Før 63838"));
        await app.Publish((Subject.Observation, Cell, "Withheld", "true"));
        var text = await Get(app.Browse(), "?tabel=1");
        Assert.DoesNotContain("64.738", text);
        Assert.DoesNotContain("63838", text);
        Assert.Contains(";Tal;skjult;skjult;", text);
        Assert.Contains(";Holdes tilbage;nej;ja;", text);
        Assert.Contains(";64.738;", await Get(editor, "?tabel=1"));
        Assert.DoesNotContain("64738", await app.Browse().GetStringAsync("/data/observationer.csv", TestContext.Current.CancellationToken));
    }

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Get_ATable_HasOnlyItsOwnChanges()
    {
        _ = app.Browse();
        await app.Publish((Subject.Observation, Cell, "Figure", "1"), (Subject.Table, "2", "Source", "x"));
        var lines = (await Get(app.Browse(), "?tabel=2")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines.Skip(1), l => Assert.Contains("abel 2", l));
        Assert.Contains(lines, l => l.StartsWith("2;", StringComparison.Ordinal) && l.Contains("Tabel 2", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(";Tabel 2 i ministermål 2;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("=1", "'=1")]
    [InlineData("\u22123,5", "\u22123,5")]
    public void Line_QuotesAndDisarms(string cell, string expected) => Assert.Equal(expected, DanishCsv.Line(cell));
}
