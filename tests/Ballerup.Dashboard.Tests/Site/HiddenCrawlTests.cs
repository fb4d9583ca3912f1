using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests.Site;

/// <summary>
/// Nothing that is hidden, and no colleague's name, is found by anyone who follows every link, tries every revision of it, and opens every
/// file: as nobody, and as someone who may only read.
/// </summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class HiddenCrawlTests : IAsyncDisposable
{
    private const string Withheld = "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06";
    private const string Replaced = "6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08";

    /// <summary>The one that had it all.</summary>
    private const int PastRevision = 2;

    /// <summary>Of the pages of single figures, which are alike; those of the hidden ones are among the files.</summary>
    private const int MostFigures = 40;

    private static readonly string[] Marks =
        ["735183", "735.183", "846297", "846.297", "Nøddesti", "Ib Skriver", "skriver@"];

    private static readonly string[] Files =
    [
        "/data/historik.csv", "/data/observationer.csv", "/data/opfoelgning.docx", "/data/alt.zip",
        "/data/tabel/1.csv", "/data/tabel/1.xlsx", "/data/tabel/1.json",
        "/data/tabel/6.csv", "/data/tabel/6.xlsx", "/data/tabel/6.json", "/data/tabeller.xlsx",
        "/api/v1/observations?table=1", "/api/v1/observations?table=6", "/api/v1/series", "/api/v1/tables", "/api/v1/goals",
        "/api/v1/revisions", "/api/v1/revisions/2/changes", "/api/v1/revisions/3/changes", "/api/v1/revisions/4/changes",
        "/historik/tal/" + Withheld, "/historik/tal/" + Replaced, "/soeg?q=735183", "/soeg?q=N%C3%B8ddesti", "/soeg?q=Skriver",
    ];

    private readonly DashboardApp app = DashboardApp.Borrow();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hidden_OnAllAddressesRevisionsAndFiles_IsNotFound()
    {
        await app.SignIn(Role.Editor, "Ib Skriver");
        var ib = await app.WithDb(db => db.Users.Where(u => u.Name == "Ib Skriver").Select(u => u.Id).SingleAsync(Cancellation));
        await app.Publish("Prøve", ib, (Subject.Observation, Withheld, "Figure", "735183"),
            (Subject.Observation, Withheld, "Note", "Bor på Nøddesti"), (Subject.Observation, Replaced, "Figure", "846297"),
            (Subject.Table, "6", "Notes", "Kan læses"));
        // What is looked for can be found as long as it is not hidden.
        var before = Read(await app.Browse().GetByteArrayAsync("/data/alt.zip", Cancellation))
            + await app.Browse().GetStringAsync("/maal/1", Cancellation) + await app.Browse().GetStringAsync("/maal/6", Cancellation);
        Assert.All(Marks.Take(5), mark => Assert.Contains(mark, WebUtility.HtmlDecode(before)));

        await app.Publish("Prøve", ib, (Subject.Observation, Withheld, "Withheld", "true"),
            (Subject.Observation, Replaced, "Figure", "suppressed"));
        await app.Publish("Prøve", ib, (Subject.Table, "6", "Notes", "Kan stadig læses"));
        foreach (var reader in new[] { app.Browse(), await app.SignIn(Role.Reader) })
        {
            var seen = await Crawl(reader);
            Assert.True(seen.Count > 300, $"Only {seen.Count} addresses were found.");
            Assert.Contains(seen, s => s.Address.EndsWith(".docx?revision=2", StringComparison.Ordinal) && s.Text.Contains("Sygedagpenge"));
            // What was asked for is said again, and tells nothing.
            Assert.Empty(from page in seen
                         from mark in Marks
                         where !WebUtility.UrlDecode(page.Address).Contains(mark, StringComparison.Ordinal)
                             && page.Text.Contains(mark, StringComparison.OrdinalIgnoreCase)
                         select $"{page.Address}: {mark}");
        }
    }

    /// <summary>
    /// Every address that links lead to, and the files, as they are now and at past revisions; each with what can be read there.
    /// </summary>
    private static async Task<List<(string Address, string Text)>> Crawl(HttpClient reader)
    {
        var found = new List<(string, string)>();
        var starts = AccessTests.Table.Values.Where(l => l.Who is AccessTests.Who.Everyone or AccessTests.Who.Public)
            .SelectMany(l => l.Addresses).Concat(Files).ToList();
        var waiting = new Queue<string>(starts.Concat(from start in starts
                                                      where !start.Contains("revision=", StringComparison.Ordinal)
                                                      select $"{start}{(start.Contains('?') ? '&' : '?')}revision={PastRevision}"));
        var known = waiting.ToHashSet();
        var figures = 0;
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await reader.GetAsync(address, Cancellation);
            var body = await answer.Content.ReadAsByteArrayAsync(Cancellation);
            var type = answer.Content.Headers.ContentType?.MediaType ?? "";
            var text = Read(body);
            found.Add((address, text));
            var links = type == "text/html" ? LinksOf(text)
                : answer.Headers.Location is { } location ? [location.OriginalString] : [];
            foreach (var link in links.Where(l => IsFollowed(l) && known.Add(l)))
                if (!link.StartsWith("/historik/tal/", StringComparison.Ordinal) || ++figures <= MostFigures)
                    waiting.Enqueue(link);
        }
        return found;
    }

    private static IEnumerable<string> LinksOf(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("a[href], link[href], img[src], iframe[src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Select(l => l.Split('#')[0]);

    private static bool IsFollowed(string link) => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal)
        && !link.StartsWith("/konto", StringComparison.Ordinal) && !link.StartsWith("/lib/", StringComparison.Ordinal);

    /// <summary>A text as it is; of a packed file, what is in it.</summary>
    private static string Read(byte[] body)
    {
        if (body is not [0x50, 0x4B, 0x03, 0x04, ..])
            return WebUtility.HtmlDecode(Encoding.UTF8.GetString(body));
        using var packed = new ZipArchive(new MemoryStream(body));
        return string.Join('\n', packed.Entries.Select(e =>
        {
            using var entry = e.Open();
            using var copy = new MemoryStream();
            entry.CopyTo(copy);
            return Read(copy.ToArray());
        }));
    }
}
