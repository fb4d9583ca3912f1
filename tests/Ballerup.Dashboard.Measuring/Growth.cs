using System.Globalization;

namespace Ballerup.Dashboard.Measuring;

/// <summary>
/// What the common ways cost a program that runs, in processor time: a page, saving, reviewing and publishing one figure of a seed table,
/// the history, and a page as it was at revision 1.
/// </summary>
internal sealed class Growth(Editor editor, int process)
{
    private const int Rounds = 20;
    private const string Cell = "6/i-alt/antal-kontanthjaelpsmodtagere/151/2020-08";

    /// <summary>Linux counts in hundredths of a second.</summary>
    private const double Tick = 10;

    /// <param name="address">Where the program answers, with a first administrator of <paramref name="email"/>.</param>
    /// <param name="process">Its number.</param>
    public static async Task MeasureAsync(Uri address, int process, string email, string password)
    {
        Tell("start to the first page", Used(process));
        using var editor = await Editor.SignInAsync(address, email, password);
        await new Growth(editor, process).RunAsync();
        Tell("memory, only seed tables opened, MB", Memory(process));
        await editor.ReadAsync("/data/observationer.csv");
        Tell("memory, everything read, MB", Memory(process));
    }

    private async Task RunAsync()
    {
        for (var warm = 0; warm < 2; warm++)
            await editor.PublishAsync(await SaveAsync(warm));
        var drafts = new List<string>();
        await TimeAsync("goal page", _ => editor.ReadAsync("/maal/6"));
        await TimeAsync("save one figure", async i => drafts.Add(await SaveAsync(i + 2)));
        await TimeAsync("review", i => editor.ReadAsync($"/admin/kladde/{drafts[i]}"));
        await TimeAsync("save, review and publish one figure", async i => await editor.PublishAsync(await SaveAsync(i + 40)));
        await TimeAsync("/historik", _ => editor.ReadAsync("/historik"));
        await TimeAsync("?revision=1", _ => editor.ReadAsync("/maal/6?revision=1"));
    }

    /// <summary>Each time another figure: one that stands there already would make no draft.</summary>
    private Task<string> SaveAsync(int number) => editor.SaveAsync(Cell, $"{140 + number}");

    private async Task TimeAsync(string name, Func<int, Task> act)
    {
        var before = Used(process);
        for (var i = 0; i < Rounds; i++)
            await act(i);
        Tell(name, (Used(process) - before) / Rounds);
    }

    private static void Tell(string name, double number) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{number:F1}"));

    /// <summary>Milliseconds of processor time since the process began, of all its threads (proc(5)).</summary>
    private static double Used(int process)
    {
        var text = File.ReadAllText($"/proc/{process}/stat");
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) * Tick;
    }

    private static double Memory(int process) => File.ReadLines($"/proc/{process}/status")
        .Where(l => l.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Select(l => double.Parse(l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1000)
        .Single();
}
