using System.Diagnostics;
using System.Globalization;

namespace Ballerup.Dashboard.Measuring;

/// <summary>Many editors at once, each with figures of its own that it publishes again and again: no error, and none of it is lost.</summary>
internal static class ManyEditors
{
    /// <summary>Tables without totals: a figure of theirs can be changed alone.</summary>
    private static readonly int[] Tables = [2, 3, 4, 5, 6];

    /// <param name="addresses">Of one program, or of several on one database.</param>
    public static async Task<int> RunAsync(IReadOnlyList<Uri> addresses, string email, string password, int editors, TimeSpan time)
    {
        var errors = new System.Collections.Concurrent.ConcurrentBag<string>();
        var keys = new List<string>();
        using (var reader = await Editor.SignInAsync(addresses[0], email, password))
            foreach (var table in Tables)
                keys.AddRange((await reader.KeysAsync(table)).Where(k => k.Contains("antal", StringComparison.Ordinal)));
        var until = Stopwatch.StartNew();
        var published = await Task.WhenAll(Enumerable.Range(0, editors).Select(async number =>
        {
            using var editor = await Editor.SignInAsync(addresses[number % addresses.Count], email, password);
            var (key, count, last) = (keys[number], 0, "");
            while (until.Elapsed < time)
            {
                try
                {
                    var typed = $"{1000 + (number * 100) + (count % 100)}";
                    await editor.PublishAsync(await editor.SaveAsync(key, typed));
                    (count, last) = (count + 1, typed);
                }
                catch (Exception e) when (e is InvalidOperationException or HttpRequestException)
                {
                    errors.Add(e.Message);
                }
            }
            return (Key: key, Count: count, Last: last);
        }));
        foreach (var address in addresses)
        {
            using var reader = await Editor.SignInAsync(address, email, password);
            var shown = await Task.WhenAll(published.Where(p => p.Last.Length > 0).Select(async p => (p.Key, p.Last, Now: await reader.FigureAsync(p.Key))));
            foreach (var (key, last, now) in shown.Where(f => f.Now != f.Last))
                errors.Add($"{address}: {key} is {now} instead of {last}");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{editors} editors at {addresses.Count} program(s) published {published.Sum(p => p.Count)} revisions in {time.TotalSeconds:F0} s; {errors.Count} errors"));
        foreach (var error in errors.GroupBy(e => e).OrderByDescending(e => e.Count()).Take(10))
            Console.WriteLine($"  {error.Count()} × {error.Key}");
        return errors.IsEmpty ? 0 : 1;
    }
}
