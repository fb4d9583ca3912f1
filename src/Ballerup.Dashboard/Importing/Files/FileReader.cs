using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Ballerup.Dashboard.Importing.Formats;

namespace Ballerup.Dashboard.Importing.Files;

/// <summary>A file ended its reader or took too long. The message is English, for the log.</summary>
public sealed class ReaderFailedException(string message, bool isTime) : Exception(message)
{
    /// <summary>It took too long.</summary>
    public bool IsTime { get; } = isTime;
}

/// <summary>
/// Has files read by a process of its own, which has little memory, little time and nothing to give away, and is replaced when a file ends
/// it. One file at a time: others wait for their turn. The process is started for the first file and kept for the next.
/// </summary>
public sealed class FileReader : IDisposable
{
    /// <summary>A new one takes a third of a second; an old one may have kept something of what it read.</summary>
    private const int MostFiles = 50;

    /// <summary>Of what a reader says of its end, in characters.</summary>
    private const int MostSaid = 2_000;

    private const int LargestAnswer = 100_000_000;

    /// <summary>
    /// What a reader is told of its surroundings: no settings of the program, which hold passwords and keys.
    /// </summary>
    private static readonly string[] Told = ["PATH", "HOME", "TMPDIR", "TMP", "TEMP", "SystemRoot", "windir", "LANG", "LC_ALL",
        "LD_LIBRARY_PATH"];

    private readonly SemaphoreSlim turn = new(1, 1);
    private Running? running;

    /// <summary>One for all that runs in this process.</summary>
    public static FileReader Shared { get; } = new();

    /// <summary>How often it is looked at how far a reading is.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    /// <summary>Of one reading, in processor time: that the machine is busy with other things is not the file's fault.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Of one reading, by the clock.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a file waits for those before it.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>What the runtime of the reader may take for its objects, in bytes.</summary>
    public long MostMemory { get; init; } = 400_000_000;

    /// <summary>The process that reads a file at this moment; null between files.</summary>
    public int? BusyProcess => turn.CurrentCount == 0 ? running?.Process.Id : null;

    /// <returns>The reading as <see cref="ReadingFormat"/> writes it; a refusal is one too.</returns>
    /// <exception cref="SheetException">Others are being read all the time.</exception>
    /// <exception cref="ReaderFailedException">The file ended the reader.</exception>
    internal async Task<byte[]> ReadAsync(byte[] content, CancellationToken cancellation)
    {
        if (!await turn.WaitAsync(Patience, cancellation))
            throw new SheetException("Der læses andre filer lige nu. Prøv igen om et øjeblik.");
        try
        {
            if (running is { Process.HasExited: true })
                End(); // by nobody's file
            var reader = running ??= Start();
            // What is begun is brought to its end, even when nobody waits any more: it is soon over, and half a conversation is none.
            var (spent, began) = (reader.Spent, Stopwatch.GetTimestamp());
            byte[] answer;
            await using (new Timer(_ =>
            {
                if (reader.Spent - spent > Longest || Stopwatch.GetElapsedTime(began) > LongestWait)
                    reader.EndOverdue();
            }, state: null, Step, Step))
                answer = await reader.AskAsync(content);
            if (++reader.Files >= MostFiles)
                Replace();
            return answer;
        }
        catch (ReaderFailedException)
        {
            Replace();
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        End();
        turn.Dispose();
    }

    /// <summary>The next file finds a new one ready.</summary>
    private void Replace()
    {
        End();
        try
        {
            running = Start();
        }
        catch (ReaderFailedException)
        {
            // The next file tries it again, and tells of it.
        }
    }

    private void End()
    {
        running?.Dispose();
        running = null;
    }

    private Running Start()
    {
        var (program, arguments) = Program();
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var name in start.Environment.Keys
            .Where(n => !Told.Contains(n) && !n.StartsWith("DOTNET_", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        // No debugger's door, and no dump of the memory when it ends.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            return new Running(Process.Start(start)!);
        }
        catch (Win32Exception e)
        {
            throw new ReaderFailedException($"The reader can't be started: {e.Message} ({program})", isTime: false);
        }
    }

    /// <summary>This program, found beside its own assembly whoever started this process: an operator, "dotnet run" or a test.</summary>
    private static (string Program, string[] Arguments) Program()
    {
        var own = typeof(FileReader).Assembly.Location;
        var started = Environment.ProcessPath;
        // Published as one file it has no assembly, and what was started is the program.
        if (started is not null && (own.Length == 0 || started == Path.ChangeExtension(own, OperatingSystem.IsWindows() ? ".exe" : null)))
            return (started, [ReaderProgram.Argument]);
        var host = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        if (Path.GetFileName(started) == host)
            return (started!, [own, ReaderProgram.Argument]);
        // dotnet/shared/Microsoft.NETCore.App/10.0.0/
        var installed = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", host));
        return (File.Exists(installed) ? installed : host, [own, ReaderProgram.Argument]);
    }

    /// <summary>A process, and what is said to it and by it.</summary>
    private sealed class Running : IDisposable
    {
        private readonly Task<string> errors;
        private volatile bool overdue;

        public Running(Process process)
        {
            Process = process;
            errors = Task.Run(ErrorsAsync);
        }

        public Process Process { get; }

        public int Files { get; set; }

        /// <summary>Processor time; none of a process that has ended.</summary>
        public TimeSpan Spent
        {
            get
            {
                try
                {
                    return Process.TotalProcessorTime;
                }
                catch (Exception e) when (e is InvalidOperationException or Win32Exception)
                {
                    return TimeSpan.Zero;
                }
            }
        }

        /// <exception cref="ReaderFailedException">It ended, was ended, or could not do it.</exception>
        public async Task<byte[]> AskAsync(byte[] content)
        {
            var head = new byte[1 + sizeof(int)];
            byte[] answer;
            try
            {
                BinaryPrimitives.WriteInt32LittleEndian(head, content.Length);
                var (input, output) = (Process.StandardInput.BaseStream, Process.StandardOutput.BaseStream);
                await input.WriteAsync(head.AsMemory(0, sizeof(int)), CancellationToken.None);
                await input.WriteAsync(content, CancellationToken.None);
                await input.FlushAsync(CancellationToken.None);
                await output.ReadExactlyAsync(head, CancellationToken.None);
                answer = new byte[BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(1)) is >= 0 and <= LargestAnswer and var size
                    ? size : throw new InvalidDataException("The reader's answer is too long.")];
                await output.ReadExactlyAsync(answer, CancellationToken.None);
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                Kill();
                await Process.WaitForExitAsync(CancellationToken.None);
                throw overdue
                    ? new ReaderFailedException("It took too long.", isTime: true)
                    : new ReaderFailedException($"The reader ended with {Process.ExitCode}. {await errors}", isTime: false);
            }
            return (ReaderProgram.Answer)head[0] == ReaderProgram.Answer.Reading
                ? answer : throw new ReaderFailedException(Encoding.UTF8.GetString(answer), isTime: false);
        }

        /// <summary>Its file is told to have taken too long.</summary>
        public void EndOverdue()
        {
            overdue = true;
            Kill();
        }

        public void Kill()
        {
            try
            {
                Process.Kill();
            }
            catch (InvalidOperationException)
            {
                // It has ended.
            }
        }

        public void Dispose()
        {
            Kill();
            Process.Dispose();
        }

        /// <summary>Read to the end, so that the reader never waits for it; an overflowing stack alone says thousands of lines.</summary>
        private async Task<string> ErrorsAsync()
        {
            var (said, part) = (new StringBuilder(), new char[4096]);
            while (await Process.StandardError.ReadAsync(part) is > 0 and var read)
                said.Append(part, 0, Math.Min(read, MostSaid - said.Length));
            return said.ToString();
        }
    }
}
