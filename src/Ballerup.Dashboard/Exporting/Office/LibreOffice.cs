using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>Settings under <c>LibreOffice</c>: the program that makes PDF files of Word documents, where it is installed.</summary>
public sealed class LibreOfficeOptions
{
    /// <summary>The path of <c>soffice</c>; empty where there is none, and documents can be had in Word only.</summary>
    public string Program { get; set; } = "";
}

/// <summary>A document could not be made now; it may work later.</summary>
public sealed class NotConvertedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// Makes PDF files of Word documents with LibreOffice, in a process of its own for each, one at a time: it takes seconds and a
/// few hundred megabytes, and anyone may ask.
/// </summary>
public sealed class LibreOffice(IOptions<LibreOfficeOptions> options) : IDisposable
{
    private const int MostWaiting = 4;
    private const int MostKept = 4;

    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim running = new(1, 1);
    private readonly LinkedList<((object Edition, string Choice) Of, byte[] Pdf)> kept = [];
    private int waiting;

    public bool IsThere => options.Value.Program.Length > 0;

    /// <param name="of">What is written: the same of the same edition is made once, as long as few others are asked for.</param>
    /// <exception cref="NotConvertedException">Too many wait already, or LibreOffice made nothing of it.</exception>
    public async Task<byte[]> ToPdfAsync(Func<Stream, CancellationToken, Task> write, (object Edition, string Choice) of,
        CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref waiting);
            throw new NotConvertedException("Others wait for documents already.");
        }
        try
        {
            await running.WaitAsync(cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
        try
        {
            if (kept.FirstOrDefault(k => k.Of == of) is { Pdf: { } known })
                return known;
            var pdf = await ConvertAsync(write, cancellation);
            kept.AddFirst((of, pdf));
            if (kept.Count > MostKept)
                kept.RemoveLast();
            return pdf;
        }
        finally
        {
            running.Release();
        }
    }

    private async Task<byte[]> ConvertAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("pdf-").FullName;
        try
        {
            var document = Path.Combine(folder, "dokument.docx");
            using (var whole = new MemoryStream())
            {
                await write(whole, cancellation);
                await File.WriteAllBytesAsync(document, whole.ToArray(), cancellation);
            }
            await RunAsync(folder, document, cancellation);
            return await File.ReadAllBytesAsync(Path.ChangeExtension(document, "pdf"), cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            throw new NotConvertedException("LibreOffice made no PDF file.", e);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task RunAsync(string folder, string document, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(LongestRun);
        // A profile of its own: two that share one wait for each other.
        var start = new ProcessStartInfo(options.Value.Program,
        [
            "--headless", "--norestore", "--nolockcheck", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profil"))}",
            "--convert-to", "pdf", "--outdir", folder, document,
        ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["HOME"] = folder; // a service has none that it may write to
        using var process = Process.Start(start)!;
        try
        {
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limited.Token), process.StandardError.ReadToEndAsync(limited.Token),
                process.WaitForExitAsync(limited.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            throw new NotConvertedException("LibreOffice took too long.");
        }
    }

    public void Dispose() => running.Dispose();
}
