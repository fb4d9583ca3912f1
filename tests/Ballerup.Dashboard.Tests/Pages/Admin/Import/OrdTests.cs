using System.Net;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Pages.Admin.Import;

/// <summary>Words that a table does not know: proposed, said by hand, and remembered.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
public sealed class OrdTests : IAsyncDisposable
{
    private const string Foreign =
        "Kommune;Ydelse;Type;Fuldtidspers. juni 2021;Andet\nBallerup;Sygedagpenge i "
            + "alt;x;640;1\nBallerup;Kontanthj\u00e6lp;x;700;2\nBallerup;Flyvende;x;1;3\n";

    private readonly DashboardApp app = DashboardApp.Borrow();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static IHtmlSelectElement Choice(IHtmlDocument page, string word) =>
        (IHtmlSelectElement)page.QuerySelectorAll(".form-group").Single(g => g.Text("label") == $"»{word}«").QuerySelector("select")!;

    private static void Choose(IHtmlDocument page, string word, string text)
    {
        var select = Choice(page, word);
        foreach (var option in select.Options)
            option.IsSelected = option.Text == text;
    }

    [Fact]
    public async Task Words_AreProposed_SaidByHand_AndRememberedForTheNextFile()
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Bring(Foreign, table: "1");
        Assert.Empty(page.Proposed());
        Assert.Contains("linje 2, »Sygedagpenge i alt«: Tabellen har ingen række og ingen periode med det navn.",
            page.Text("#ikke-forstaaet"));
        Assert.Contains("linje 1, »Fuldtidspers. juni 2021«: Tabellen har ingen kolonne", page.Text("#ikke-forstaaet"));

        var file = page.Location.PathName;
        var words = await client.GetPage($"{file}/ord?tabel=1");
        Assert.Equal("Sygedagpenge", Choice(words, "Sygedagpenge i alt").SelectedOptions.Single().Text); // what is most like it
        Assert.Equal("Ikke valgt", Choice(words, "x").SelectedOptions.Single().Text);
        Choose(words, "x", "Siger ikke noget om tallene");
        Choose(words, "Flyvende", "Tallene skal ikke læses");
        var saved = await client.Submit(words);
        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        page = await client.GetPage(saved.Headers.Location!.ToString());
        Assert.Contains("Ordene er husket", page.Text("main"));

        // One heading says two things, which is one choice too few; its period can be said in the file.
        page = await client.Bring(Foreign.Replace("Fuldtidspers. juni 2021", "Antal fuldtidspersoner juni 2021"), table: "1");
        Assert.Equal(
            ["Nye tal: Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni 2021 | ikke noget tal | 640"],
            page.Proposed().Where(r => r.Contains("Sygedagpenge")));
        Assert.DoesNotContain("Flyvende", page.Text("main"));
        Assert.Contains("»Andet«", page.Text("#ikke-forstaaet"));

        // What is remembered can be said otherwise.
        words = await client.GetPage($"{page.Location.PathName}/ord?tabel=1");
        Assert.Equal("Sygedagpenge", Choice(words, "Sygedagpenge i alt").SelectedOptions.Single().Text);
        Choose(words, "Sygedagpenge i alt", "Tallene skal ikke læses");
        Choose(words, "Andet", "Tallene skal ikke læses");
        page = await client.GetPage((await client.Submit(words)).Headers.Location!.ToString());
        Assert.Null(page.QuerySelector("#ikke-forstaaet"));
        Assert.DoesNotContain(page.Proposed(), r => r.Contains("Sygedagpenge"));
        Assert.Contains(
            await app.WithDb(db => db.LearnedWords.Where(w => w.TableNumber == 1).Select(w => w.Words).ToListAsync(Cancellation)), w =>
                w == "sygedagpenge i alt");
        // Another table has not learned it.
        Assert.Contains("»x«", (await client.Bring(Foreign, table: "6")).Text("#ikke-forstaaet"));
    }

    [Fact]
    public async Task Post_WhatNoTableHas_IsRefused()
    {
        var client = await app.SignIn(Role.Editor);
        var page = await client.Bring(Foreign, table: "1");
        var words = await client.GetPage($"{page.Location.PathName}/ord?tabel=1");
        foreach (var option in ((IHtmlSelectElement)words.QuerySelector("select")!).Options)
            option.Value = "category:9/x";
        var refused = await client.Page(await client.Submit(words), HttpStatusCode.BadRequest);
        Assert.Contains("findes ikke længere i tabellen", refused.Text("main"));
        Assert.Equal(0, await app.WithDb(db => db.LearnedWords.CountAsync(Cancellation)));
        await client.GetPage($"/admin/import/{Guid.NewGuid()}/ord", HttpStatusCode.NotFound);
    }
}
