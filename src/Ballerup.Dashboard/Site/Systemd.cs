using System.Runtime.CompilerServices;
using Microsoft.Extensions.Hosting.Systemd;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// Under a systemd unit of type notify, tells systemd when the first request can come and when the program is on its way
/// out. Elsewhere not even the assembly is loaded.
/// </summary>
internal static class Systemd
{
    public static IServiceCollection AddSystemdNotices(this IServiceCollection services)
    {
        if (Environment.GetEnvironmentVariable("NOTIFY_SOCKET") is { Length: > 0 })
            Register(services);
        return services;
    }

    // Not AddSystemd, which asks whether the parent process is called systemd: in a container or behind a wrapper it is not.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Register(IServiceCollection services) => services
        .AddSingleton<ISystemdNotifier, SystemdNotifier>()
        .AddSingleton<IHostLifetime, SystemdLifetime>();
}
