using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;

namespace Ballerup.Dashboard.Operating;

/// <summary>One line that counts on a terminal, of what takes longer than a second; nothing in a file.</summary>
internal sealed class ProgressLine(Terminal terminal) : IProgress<RowProgress>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    private DateTime next = DateTime.UtcNow + (2 * Interval);
    private bool shown;

    public void Report(RowProgress value)
    {
        if (!terminal.ShowsProgress || DateTime.UtcNow < next)
            return;
        terminal.Errors.Write($"\r{value.What}: {DanishNumber.Format(value.Done, 0)} rækker\u001b[K");
        (next, shown) = (DateTime.UtcNow + Interval, true);
    }

    /// <summary>The line is free for what comes.</summary>
    public void Clear()
    {
        if (shown)
            terminal.Errors.Write("\r\u001b[K");
        shown = false;
    }

    public void Dispose() => Clear();
}
