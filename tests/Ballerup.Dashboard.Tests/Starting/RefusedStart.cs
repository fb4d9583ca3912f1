using System.Net;
using System.Net.Sockets;

namespace Ballerup.Dashboard.Tests.Starting;

/// <summary>
/// A start that is to be refused. It is told to listen where someone listens already, the last thing that a start can fail at: one that
/// is not refused before ends at once too, with another sentence than the one that is waited for.
/// </summary>
internal static class RefusedStart
{
    private static readonly TcpListener Taken = Listen();

    public static Task<(int Code, string Output, string Errors)> Run(string dataFolder, Dictionary<string, string> settings) =>
        InProcess.Run(dataFolder, new(settings) { ["urls"] = $"http://{Taken.LocalEndpoint}" });

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }
}
