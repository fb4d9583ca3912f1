using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// Who asked, and whether by https, as told by the proxy where TLS ends. Anyone can send those headers, so only the
/// addresses of the setting are believed. ASP.NET Core itself would believe the whole of 127.0.0.0/8.
/// </summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services) =>
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<SiteOptions>>((forwarded, site) =>
        {
            forwarded.ForwardLimit = site.Value.ForwardLimit;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in Read(site.Value.TrustedProxies))
                forwarded.KnownIPNetworks.Add(network!.Value);
            // To the middleware, an empty list means that everyone is trusted.
            forwarded.ForwardedHeaders = forwarded.KnownIPNetworks.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        });

    /// <summary>A network of every address would let anyone be anyone.</summary>
    public static bool AreReadable(string text) => Read(text).All(n => n is { PrefixLength: > 0 });

    /// <summary>Each address as a network of its own; null for what is neither.</summary>
    private static IEnumerable<IPNetwork?> Read(string text) =>
        text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(word =>
            IPNetwork.TryParse(word, out var network) ? network
            // "10.1" is read as 10.0.0.1, which nobody means.
            : IPAddress.TryParse(word, out var address)
            && (word.Contains(':') || word == address.ToString()) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : (IPNetwork?)null);
}
