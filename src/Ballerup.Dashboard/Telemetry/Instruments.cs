using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Ballerup.Dashboard.Telemetry;

/// <summary>
/// What the program measures of itself, under the name <c>Ballerup.Dashboard</c>. Durations are in seconds. Without a
/// listener (see <see cref="Extensions.AddTelemetry"/>) measuring costs next to nothing. No value may say who did something
/// or what was typed: it leaves the machine.
/// </summary>
internal static class Instruments
{
    public const string Name = "Ballerup.Dashboard";

    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Publishes = Meter.CreateCounter<long>("dashboard.publishes", "{publish}",
        "Attempts to publish a revision, by outcome");
    private static readonly Histogram<double> PublishDuration = Seconds("dashboard.publish.duration",
        "How long publishing a revision took, by outcome");
    private static readonly Histogram<long> PublishedChanges = Meter.CreateHistogram("dashboard.publish.changes", "{change}",
        "Changes in a published revision",
        tags: null, advice: new InstrumentAdvice<long>
        {
            HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000,
            10000]
        });
    private static readonly Counter<long> ImportRows = Meter.CreateCounter<long>("dashboard.import.rows", "{row}",
        "Rows brought in, by source");
    private static readonly Histogram<double> DatabaseDuration = Seconds("dashboard.database.duration",
        "How long the database took to answer, by database and kind of command");

    private static Histogram<double> Seconds(string name, string description) => Meter.CreateHistogram(name, "s", description,
        tags: null, advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1,
            0.2, 0.5, 1, 2, 5, 10, 30]
        });

    /// <param name="source">The kind of source, never a file's name: "seed".</param>
    public static void Imported(string source, int rows) => ImportRows.Add(rows, new KeyValuePair<string, object?>("source", source));

    /// <param name="system">"sqlite" or "postgresql".</param>
    /// <param name="kind">"SELECT", "INSERT" …</param>
    public static void DatabaseAnswered(string system, string kind, TimeSpan duration) =>
        DatabaseDuration.Record(duration.TotalSeconds, new("db.system.name", system), new("db.operation.name", kind));

    public static void Published(bool succeeded, TimeSpan duration, int changes)
    {
        var outcome = new KeyValuePair<string, object?>("outcome", succeeded ? "published" : "failed");
        Publishes.Add(1, outcome);
        PublishDuration.Record(duration.TotalSeconds, outcome);
        if (succeeded)
            PublishedChanges.Record(changes);
    }
}
