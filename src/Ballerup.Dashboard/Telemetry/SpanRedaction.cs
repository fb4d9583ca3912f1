using System.Diagnostics;

namespace Ballerup.Dashboard.Telemetry;

/// <summary>
/// Takes out of a request's span what may be about a person or may open a door: addresses as typed (a query can hold a
/// one-time code, a path a user's id), where the request came from, and with which browser. The route stays.
/// </summary>
internal static class SpanRedaction
{
    private static readonly string[] Private =
    [
        "url.full", "url.path", "url.query", "http.url", "http.target", "user_agent.original", "http.user_agent",
        "client.address", "client.port", "network.peer.address", "network.peer.port", "enduser.id",
    ];

    public static void Keep(Activity span)
    {
        foreach (var name in Private)
            span.SetTag(name, null);
    }
}
