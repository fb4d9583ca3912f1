using System.Diagnostics;

namespace Ballerup.Dashboard.Telemetry;

/// <summary>Measures one attempt to publish, from here until it is disposed of; failed unless it was said to be published.</summary>
internal sealed class PublishTimer(int changes) : IDisposable
{
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly Activity? span = Instruments.Source.StartActivity("publish");
    private bool published;

    public void Published() => published = true;

    public void Dispose()
    {
        Instruments.Published(published, Stopwatch.GetElapsedTime(began), changes);
        span?.SetTag("dashboard.changes", changes).SetStatus(published ? ActivityStatusCode.Unset : ActivityStatusCode.Error).Dispose();
    }
}
