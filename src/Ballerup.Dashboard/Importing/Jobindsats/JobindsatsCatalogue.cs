using System.Collections.Concurrent;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>What Jobindsats offers, kept for an hour, so that pages that show it ask seldom.</summary>
public sealed class JobindsatsCatalogue(JobindsatsClient client, TimeProvider clock)
{
    private const int MostKept = 200;

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Read, object Answer)> kept = new();

    /// <exception cref="JobindsatsException">It can't be read now.</exception>
    public Task<IReadOnlyList<JobindsatsTable>> TablesAsync(CancellationToken cancellation) =>
        KeepAsync("", () => client.TablesAsync(page: true, cancellation));

    /// <inheritdoc cref="TablesAsync"/>
    public Task<JobindsatsChoices> ChoicesAsync(string dataset, CancellationToken cancellation) =>
        KeepAsync(dataset, () => client.ChoicesAsync(dataset, page: true, cancellation));

    private async Task<T> KeepAsync<T>(string name, Func<Task<T>> read) where T : class
    {
        var now = clock.GetUtcNow();
        if (kept.TryGetValue(name, out var known) && now - known.Read < Fresh)
            return (T)known.Answer;
        var answer = await read();
        if (kept.Count >= MostKept)
            kept.Clear();
        kept[name] = (now, answer);
        return answer;
    }
}
