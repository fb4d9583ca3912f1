using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.Tests;

/// <summary>The ways of an editor, in the words of the tests.</summary>
internal static class EditingSteps
{
    /// <summary>A cell of table 1 that the tests like to change: 631 in the seed.</summary>
    public const string Sick2020 = "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06";

    /// <summary>The one row of table 6: 136 in August 2020.</summary>
    public const string Long2020 = "6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08";

    public const string GridForm = "form[data-grid]";
    public const string PublishForm = "#udgiv form";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The name of a figure's field in the grid.</summary>
    public static string Cell(string key) => Field("Observation", key, "Figure");

    public static string Field(string subject, string key, string field) => $"Value[{subject}:{key}:{field}]";

    /// <summary>Types figures into a table's grid and saves them in a new draft.</summary>
    /// <returns>The draft's id.</returns>
    public static async Task<Guid> Draft(this HttpClient client, int table, params (string Key, string Typed)[] figures)
    {
        var response = await client.Submit(AdminLinks.Table(table, new(DraftQuery.New)),
            figures.ToDictionary(f => Cell(f.Key), f => f.Typed), GridForm);
        return DraftOf(response);
    }

    /// <summary>The draft that a saved form leads on to.</summary>
    public static Guid DraftOf(HttpResponseMessage saved)
    {
        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        return Guid.Parse(saved.Headers.Location!.ToString().Split("kladde=")[1]);
    }

    public static async Task<HttpResponseMessage> Publish(this HttpClient client, Guid draft, string reason = "En prøve",
        Dictionary<string, string>? also = null)
    {
        var fields = new Dictionary<string, string>(also ?? []) { ["Reason"] = reason };
        return await client.Submit(AdminLinks.Draft(draft), fields, PublishForm);
    }

    /// <summary>Publishes, explaining every warning.</summary>
    /// <returns>The revision's number.</returns>
    public static async Task<int> PublishAll(this HttpClient client, Guid draft, string reason = "En prøve")
    {
        var page = await client.GetPage(AdminLinks.Draft(draft));
        var explained = page.QuerySelectorAll("#udgiv textarea[name^=Explanation]")
            .ToDictionary(t => t.GetAttribute("name")!, _ => "Tallet er efterset.");
        var response = await client.Submit(page, new(explained) { ["Reason"] = reason }, PublishForm);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        return int.Parse(response.Headers.Location!.ToString().Split('/')[^1]);
    }

    public static async Task<IHtmlDocument> Page(this HttpClient client, HttpResponseMessage response, HttpStatusCode expected)
    {
        Assert.Equal(expected, response.StatusCode);
        return await response.ReadDocument(client);
    }

    /// <summary>The text of the public cell of a figure, from the file of all figures.</summary>
    public static async Task<string?> PublicFigure(this HttpClient client, string key)
    {
        var parts = key.Split('/');
        var csv = await client.GetStringAsync("/data/observationer.csv", Cancellation);
        return csv.Split('\n').FirstOrDefault(l => l.Contains($",{parts[0]},151,") && l.Contains($",{parts[4]},"));
    }

    /// <summary>Everything in the database, so that "nothing was changed" can be said with certainty.</summary>
    public static Task<string> Hash(this DashboardApp app) => app.WithDb(async db =>
    {
        var text = new StringBuilder();
        await db.Database.OpenConnectionAsync(Cancellation);
        var connection = db.Database.GetDbConnection();
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            var rows = new List<string>();
            while (await reader.ReadAsync(Cancellation))
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i).ToString())));
            text.AppendLine(table).AppendJoin('\n', rows.Order(StringComparer.Ordinal));
        }
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    });

    /// <summary>Every value of a figure that was published, the oldest first.</summary>
    public static Task<List<string>> Values(this DashboardApp app, string key) => app.WithDb(db => (
        from change in db.Changes
        join revision in db.Revisions on change.RevisionId equals revision.Id
        where revision.Number != null && change.Subject == Subject.Observation && change.Key == key && change.Field == "Figure"
        orderby revision.Number
        select change.NewValue).ToListAsync(Cancellation));

    public static Task<int> Drafts(this DashboardApp app) => app.WithDb(db => db.Revisions.CountAsync(r => r.Number == null, Cancellation));
}
