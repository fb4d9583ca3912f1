using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Ballerup.Dashboard.Measuring;

/// <summary>
/// Many editors at once, each with figures of its own that it publishes again and again: no error, and none of it is lost.
/// </summary>
internal static class ManyEditors
{
    /// <summary>Tables without totals: a figure of theirs can be changed alone.</summary>
    private static readonly int[] Tables = [2, 3, 4, 5, 6];

    /// <param name="addresses">Of one program, or of several on one database.</param>
    public static async Task<int> RunAsync(IReadOnlyList<Uri> addresses, string email, string password, int editors, TimeSpan time)
    {
        var errors = new System.Collections.Concurrent.ConcurrentBag<string>();
        var (keys, asked) = (new List<string>(), 0);
        using (var reader = await Editor.SignInAsync(addresses[0], email, password))
            foreach (var table in Tables)
                keys.AddRange(await reader.KeysAsync(table));
        var sessions = new List<Editor>();
        for (var number = 0; number < editors; number++) // one after the other: a program slows down many attempts at once
            sessions.Add(await Editor.SignInAsync(addresses[number % addresses.Count], email, password));
        var until = Stopwatch.StartNew();
        var published = await Task.WhenAll(sessions.Select(async (editor, number) =>
        {
            var (key, count, last) = (keys[number], 0, "");
            while (until.Elapsed < time)
            {
                try
                {
                    var typed = key.Contains("/antal", StringComparison.Ordinal)
                        ? $"{100 + (count % 800)}" : $"{10 + (count % 80)},{number % 9 + 1}";
                    await editor.PublishAsync(await editor.SaveAsync(key, typed));
                    (count, last) = (count + 1, typed);
                }
                catch (HttpRequestException e) when (e.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict)
                {
                    // a neighbour of the figure was published meanwhile: what the checks say of it is another thing now
                    Interlocked.Increment(ref asked);
                }
                catch (HttpRequestException e)
                {
                    errors.Add(e.Message);
                }
            }
            return (Key: key, Count: count, Last: last);
        }));
        foreach (var address in addresses)
        {
            using var reader = await Editor.SignInAsync(address, email, password);
            var shown = await Task.WhenAll(published.Where(p => p.Last.Length > 0)
                .Select(async p => (p.Key, p.Last, Now: await reader.FigureAsync(p.Key))));
            foreach (var (key, last, now) in shown.Where(f => f.Now != f.Last))
                errors.Add($"{address}: {key} is {now} instead of {last}");
        }
        sessions.ForEach(s => s.Dispose());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{editors} editors at {addresses.Count} program(s) published {published.Sum(p => p.Count)} revisions in "
                + $"{time.TotalSeconds:F0} s and were asked to look again {asked} times; {errors.Count} errors"));
        foreach (var error in errors.GroupBy(e => e).OrderByDescending(e => e.Count()).Take(10))
            Console.WriteLine($"  {error.Count()} × {error.Key}");
        return errors.IsEmpty ? 0 : 1;
    }
}
