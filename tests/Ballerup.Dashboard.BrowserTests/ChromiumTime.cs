using System.Globalization;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>The processor time of the browser that these tests have started, which a run tells apart from its own.</summary>
internal static class ChromiumTime
{
    /// <summary>Linux counts in hundredths, whatever its kernel does.</summary>
    private const int TicksPerSecond = 100;

    /// <summary>Of all its processes: those that live, and those of pages that have ended.</summary>
    public static int Seconds()
    {
        var all = Directory.EnumerateDirectories("/proc").Select(Read).OfType<Stat>().ToDictionary(s => s.Id);
        return (int)(all.Values.Where(s => s.Name.StartsWith("chromium", StringComparison.Ordinal) && IsOurs(s))
            .Sum(s => s.Ticks) / TicksPerSecond);

        bool IsOurs(Stat stat)
        {
            for (var next = stat; next is not null; next = all.GetValueOrDefault(next.Parent))
            {
                if (next.Id == Environment.ProcessId)
                    return true;
            }
            return false;
        }
    }

    private sealed record Stat(int Id, string Name, int Parent, long Ticks);

    /// <summary>proc(5): the name stands in brackets, and may hold anything.</summary>
    private static Stat? Read(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id))
            return null;
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, "stat"));
            var end = text.LastIndexOf(')');
            var fields = text[(end + 2)..].Split(' ');
            var times = fields[11..15]; // own in user and kernel, and the same of its children that have ended
            return new Stat(id, text[(text.IndexOf('(') + 1)..end], int.Parse(fields[1], CultureInfo.InvariantCulture),
                times.Sum(t => long.Parse(t, CultureInfo.InvariantCulture)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // it has just ended
        }
    }
}
