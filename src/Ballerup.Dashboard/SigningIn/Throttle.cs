using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>
/// Slows down guessing without locking anyone out: after a few wrong attempts each further one has to wait longer, for
/// one user from one address; and one address may only fail so often in a quarter of an hour. Kept in memory, where it is
/// bounded: what was tried longest ago goes first.
/// </summary>
public sealed class Throttle(TimeProvider clock)
{
    /// <summary>Wrong attempts before there is anything to wait for.</summary>
    public const int Free = 3;

    /// <summary>Wrong attempts from one address in <see cref="Window"/>: a town hall may share one.</summary>
    public const int MostFromAddress = 60;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public const int MostKept = 10_000;

    /// <summary>How long wrong attempts for one user are remembered: longer than anyone ever waits.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);

    private sealed record Entry(int Failures, DateTimeOffset Last);

    private readonly Dictionary<string, Entry> kept = [];
    private readonly Lock keeping = new();

    /// <summary>How many users and addresses are kept now.</summary>
    public int Kept { get { lock (keeping) return kept.Count; } }

    /// <summary>
    /// Asks to make an attempt, and counts it as wrong until <see cref="Succeeded"/> says otherwise, so that a thousand
    /// at the same moment are a thousand attempts.
    /// </summary>
    /// <param name="subject">Whose secret is tried: an e-mail address as typed, or a user.</param>
    /// <param name="from">Null where it does not matter from where.</param>
    /// <returns>How long to wait first; zero when the attempt may be made.</returns>
    public TimeSpan Begin(string subject, IPAddress? from)
    {
        var now = clock.GetUtcNow();
        lock (keeping)
        {
            var (pair, address) = Keys(subject, from);
            var wait = Later(PairWait(pair, now), AddressWait(address, now));
            if (wait > TimeSpan.Zero)
                return wait;
            Count(pair, now, Memory);
            Count(address, now, Window);
            return TimeSpan.Zero;
        }
    }

    /// <summary>The attempt just made was right.</summary>
    public void Succeeded(string subject, IPAddress? from)
    {
        lock (keeping)
        {
            var (pair, address) = Keys(subject, from);
            kept.Remove(pair);
            if (kept.TryGetValue(address, out var entry))
                kept[address] = entry with { Failures = Math.Max(0, entry.Failures - 1) };
        }
    }

    private TimeSpan PairWait(string key, DateTimeOffset now) =>
        Known(key, now, Memory) is { Failures: >= Free } entry ? entry.Last + Delay(entry.Failures) - now : TimeSpan.Zero;

    private TimeSpan AddressWait(string key, DateTimeOffset now) =>
        Known(key, now, Window) is { Failures: >= MostFromAddress } entry ? entry.Last + Window - now : TimeSpan.Zero;

    /// <summary>5 s, 10 s, 20 s … at most a quarter of an hour.</summary>
    private static TimeSpan Delay(int failures) =>
        TimeSpan.FromSeconds(Math.Min(First.TotalSeconds * Math.Pow(2, Math.Min(failures - Free, 20)), Window.TotalSeconds));

    private Entry? Known(string key, DateTimeOffset now, TimeSpan memory) =>
        kept.TryGetValue(key, out var entry) && now - entry.Last < memory ? entry : null;

    private void Count(string key, DateTimeOffset now, TimeSpan memory)
    {
        kept[key] = new Entry((Known(key, now, memory)?.Failures ?? 0) + 1, now);
        if (kept.Count <= MostKept)
            return;
        // A tenth at a time, so that it costs nothing much each time.
        foreach (var old in kept.OrderBy(e => e.Value.Last).Take(MostKept / 10).Select(e => e.Key).ToList())
            kept.Remove(old);
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static (string Pair, string Address) Keys(string subject, IPAddress? from)
    {
        var address = Network(from);
        // A hash, since anyone may type a subject of any length.
        var known = SHA256.HashData(Encoding.UTF8.GetBytes(subject.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant()));
        return ($"{Convert.ToHexString(known)}\n{address}", "\n" + address);
    }

    /// <summary>One household or firm has a whole /64 of IPv6 addresses to choose from.</summary>
    private static string Network(IPAddress? from)
    {
        if (from is null)
            return "";
        if (from.IsIPv4MappedToIPv6)
            from = from.MapToIPv4();
        return from.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(from.GetAddressBytes(), 0, 8) : from.ToString();
    }
}
