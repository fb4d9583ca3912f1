using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Ballerup.Dashboard.Importing.Formats;

namespace Ballerup.Dashboard.Importing.Files;

/// <summary>
/// The program as the reader of files: without a web site, a database or settings, started and ended by <see cref="FileReader"/>. It is
/// sent one file after the other, each with its length before it, and answers each with a byte that says what follows, a length, and a
/// reading. A file that is more than it can bear ends it, and nothing else.
/// </summary>
internal static class ReaderProgram
{
    /// <summary>The one argument that makes the program a reader. No command: nobody types it.</summary>
    public const string Argument = "--reader-of-files";

    /// <summary>What an answer has.</summary>
    public enum Answer : byte
    {
        Reading,

        /// <summary>What failed unexpectedly, for the log; the reader is of no use afterwards.</summary>
        Failure,
    }

    /// <summary>In bytes. What reads a document goes down into it with each level of the document.</summary>
    private const int Stack = 16 * 1024 * 1024;

    /// <summary>Above it the memory is handed back before the next file.</summary>
    private const long Tidy = 64_000_000;

    /// <summary>Nobody may be there any more to end a reading that goes on for ever.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <returns>The exit code.</returns>
    public static int Run()
    {
        VolunteerToBeKilled();
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        Console.SetOut(TextWriter.Null); // what a library writes is no answer
        // What ends the server ends the reader by the end of its input, when the requests under way are answered.
        void Ignore(PosixSignalContext signal) => signal.Cancel = true;
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ignore);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ignore);
        var work = new Thread(() => Answers(input, output), Stack);
        work.Start();
        work.Join();
        return 0;
    }

    private static void Answers(Stream input, Stream output)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        while (input.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) == length.Length)
        {
            var content = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
            input.ReadExactly(content);
            Answer kind;
            byte[] answer;
            using (new Timer(_ => Environment.Exit(1), state: null, Longest, Timeout.InfiniteTimeSpan))
                (kind, answer) = AnswerOf(content);
            output.WriteByte((byte)kind);
            BinaryPrimitives.WriteInt32LittleEndian(length, answer.Length);
            output.Write(length);
            output.Write(answer);
            output.Flush();
            (content, answer) = ([], []);
            if (GC.GetTotalMemory(forceFullCollection: false) > Tidy)
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    private static (Answer, byte[]) AnswerOf(byte[] content)
    {
        try
        {
            return (Answer.Reading, ReadingFormat.Write(Reading.Of(content)));
        }
        catch (SheetException e)
        {
            return (Answer.Reading, ReadingFormat.Write(Reading.Refused(e.Message)));
        }
        catch (Exception e)
        {
            // Without the message, which can quote the file.
            return (Answer.Failure, Encoding.UTF8.GetBytes($"{e.GetType()}{Environment.NewLine}{e.StackTrace}"));
        }
    }

    /// <summary>Where Linux is short of memory it ends the reader, and not the server or its neighbours.</summary>
    private static void VolunteerToBeKilled()
    {
        try
        {
            if (OperatingSystem.IsLinux())
                File.WriteAllText("/proc/self/oom_score_adj", "1000");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is read all the same.
        }
    }
}
