using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Telemetry;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Importing.Seed;

/// <summary>Publishes the seed as revision 1 of an empty database, once, whoever else starts at the same moment.</summary>
public sealed partial class SeedImporter(
    DashboardDb db, Publisher publisher, IOptions<SeedOptions> options, ILogger<SeedImporter> logger)
{
    private Task<Revision>? reading;

    /// <summary>Reads the seed while the database is still being made, which saves the first start the time.</summary>
    public void ReadAhead() => reading = Task.Run(Read);

    /// <exception cref="SeedException">The seed can't be read; the database stays empty.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await db.LastRevisionAsync(cancellation) > 0)
            return;
        var revision = reading is null ? Read() : await reading;
        if (!await publisher.PublishAsync(revision, onlyAfter: 0, cancellation))
            return;
        Instruments.Imported("seed", revision.Changes.Count);
        Log.Seeded(logger, revision.Reason, revision.Changes.Count);
    }

    private Revision Read() => SeedReader.Read(Path.GetFullPath(options.Value.Folder));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Published revision 1: {Reason} ({Changes} changes)")]
        public static partial void Seeded(ILogger logger, string reason, int changes);
    }
}
