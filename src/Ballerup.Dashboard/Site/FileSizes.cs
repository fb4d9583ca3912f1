using Ballerup.Dashboard.Exporting;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// How large the files are, in bytes, found by making each once after an edition, beside whoever asked. They are not kept: they are
/// made quickly, and asked for seldom.
/// </summary>
public sealed partial class FileSizes(ILogger<FileSizes> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly IReadOnlyDictionary<string, long> Unknown = new Dictionary<string, long>();

    private readonly Lock starting = new();
    private (object Edition, Task<IReadOnlyDictionary<string, long>> Sizes)? kept;

    /// <returns>By the path of the file; empty while they are not known.</returns>
    public async Task<IReadOnlyDictionary<string, long>> OfAsync(DataSource source, CancellationToken cancellation)
    {
        Task<IReadOnlyDictionary<string, long>> sizes;
        lock (starting)
        {
            if (kept is not { } known || known.Edition != source.Edition || known.Sizes.IsFaulted)
                kept = known = (source.Edition, Task.Run(() => MeasureAsync(source), CancellationToken.None));
            sizes = known.Sizes;
        }
        try
        {
            return await sizes.WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException)
        {
            return Unknown;
        }
        catch (Exception e) when (e is not OperationCanceledException) // a page that tells of files is of use without their sizes
        {
            Log.NotMeasured(logger, e);
            return Unknown;
        }
    }

    private static async Task<IReadOnlyDictionary<string, long>> MeasureAsync(DataSource source)
    {
        var sizes = new Dictionary<string, long>();
        foreach (var file in DataFile.All(source))
        {
            var counted = new Counter();
            await file.WriteAsync(counted, CancellationToken.None);
            sizes[file.Path] = counted.Length;
        }
        return sizes;
    }

    /// <summary>Counts what is written, and forgets it.</summary>
    private sealed class Counter : Stream
    {
        private long written;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => written;

        public override long Position { get => written; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => written += count;

        public override void Write(ReadOnlySpan<byte> buffer) => written += buffer.Length;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            written += buffer.Length;
            return ValueTask.CompletedTask;
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The sizes of the files could not be found out")]
        public static partial void NotMeasured(ILogger logger, Exception exception);
    }
}
