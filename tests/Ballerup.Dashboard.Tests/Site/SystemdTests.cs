using System.Net.Sockets;
using System.Text;
using Ballerup.Dashboard.Tests.Starting;

namespace Ballerup.Dashboard.Tests.Site;

/// <summary>The unit in deploy/ is of type notify: without these words systemd would take the start as failed.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed class SystemdTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("systemd-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<string> Told(Socket socket)
    {
        var buffer = new byte[1024];
        var length = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken).AsTask()
            .WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    [Fact]
    public async Task Start_UnderSystemd_SaysWhenItIsReadyAndWhenItStops()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        var path = Path.Combine(folder, "notify");
        socket.Bind(new UnixDomainSocketEndPoint(path));
        await using var process = DashboardProcess.Start(Path.Combine(folder, "data"), new() { ["NOTIFY_SOCKET"] = path });
        Assert.Equal("READY=1", await Told(socket));
        Assert.True(process.HasLoaded("Microsoft.Extensions.Hosting.Systemd"));
        // Ready means that the very first request is answered.
        using var client = new HttpClient { BaseAddress = process.Address };
        Assert.True((await client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        var stopped = process.Stop();
        Assert.Equal("STOPPING=1", await Told(socket));
        Assert.Equal(0, await stopped);
    }
}
