using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests.Publishing;

/// <summary>Revisions and drafts for tests, made by the code that pages use.</summary>
internal static class PublishingSteps
{
    public const string Cell = "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06";

    /// <param name="by">The id of the user who typed and published it.</param>
    public static async Task<Revision> Publish(this DashboardApp app, string reason, string by,
        params (Subject Subject, string Key, string Field, string Value)[] changes)
    {
        var revision = new Revision { Reason = reason, Author = by, Publisher = by };
        foreach (var (subject, key, field, value) in changes)
            revision.Add(subject, key, field, value, Origin.Form);
        await app.Publish(revision);
        return revision;
    }

    public static async Task Publish(this DashboardApp app, Revision revision)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Publisher>()
            .PublishAsync(revision, cancellation: TestContext.Current.CancellationToken);
    }

    public static Task<Revision> Publish(this DashboardApp app,
        params (Subject Subject, string Key, string Field, string Value)[] changes) =>
        app.Publish("Prøve", "", changes);

    public static async Task<Revision> Draft(this DashboardApp app, params Edit[] edits)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<Drafts>()
            .SaveAsync(null, "", edits, cancellation: TestContext.Current.CancellationToken)).Draft!;
    }
}
