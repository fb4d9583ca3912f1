using System.Diagnostics;
using System.Security.Cryptography;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Tests.Importing.FollowUp;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Measuring;

/// <summary>
/// Files changed by chance, read by the program's own reader and compared with the seed's figures. There is no instrument in the code that
/// would say which ways a file takes through it; instead a file is kept in the corpus, to be changed further, when it was answered in a way
/// that no file before it was. What ends the reader, takes long or fails is written among the files of the tests.
/// </summary>
internal sealed class Fuzz
{
    /// <summary>In processor time, of comparing a file with what is published; of reading, the reader says it itself.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    private const int MostKept = 2_000;

    private readonly Edition published = Edition.Empty.With(SeedReader.Read(Path.Combine(AppContext.BaseDirectory, "seeds")).Changes);
    private readonly Readings readings;
    private readonly string corpus;
    private readonly string finds;

    /// <param name="corpus">The folder of the files that are changed, carried on from run to run.</param>
    /// <param name="finds">The folder of the tests' files.</param>
    public Fuzz(string corpus, string finds)
    {
        (this.corpus, this.finds) = (corpus, finds);
        // By processor time alone: that the machine is busy with other things is no find.
        var reader = new FileReader { LongestWait = TimeSpan.FromMinutes(5) };
        readings = new Readings(reader, Options.Create(new DataOptions()), NullLogger<Readings>.Instance);
    }

    /// <param name="formats">As files end; all of them when empty.</param>
    /// <returns>The exit code: 1 when something was found.</returns>
    public async Task<int> RunAsync(TimeSpan each, IReadOnlyCollection<string> formats)
    {
        Directory.CreateDirectory(finds);
        var found = 0;
        foreach (var (format, samples) in Samples().Where(s => formats.Count == 0 || formats.Contains(s.Format)))
            found += await RunAsync(format, samples, each);
        return found > 0 ? 1 : 0;
    }

    private IEnumerable<(string Format, IReadOnlyList<byte[]> Samples)> Samples()
    {
        var own = published.OwnArea!;
        byte[] Book(Table table)
        {
            using var book = new MemoryStream();
            TableXlsx.Write(published.View, table, own, book);
            return book.ToArray();
        }
        yield return ("xlsx", [.. published.Tables.Take(3).Select(Book)]);
        yield return ("docx", [OddDocuments.Docx(OddDocuments.Document(OddDocuments.Table6)), OddDocuments.Docx(OddDocuments.Nested(10))]);
        yield return ("pdf", [MutatedFiles.SamplePdf, OddDocuments.PdfPage(OddDocuments.Stream("BT /F 10 Tf 70 740 Td (Tabel 6) Tj ET"))]);
        yield return ("csv",
        [
            "aug 2020;aug 2021\n136;137\n"u8.ToArray(), "Række;Antal fuldtidspersoner jun 2021\n\"Sygedagpenge\";1.971,5*\n"u8.ToArray(),
            "area,category,measure,period,value,status\n151,I alt,Antal kontanthjælpsmodtagere,2021-08,136,\n"u8.ToArray(),
        ]);
        yield return ("txt", [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Select(File.ReadAllBytes)]);
        yield return ("json", [MutatedFiles.SampleJson]);
    }

    private async Task<int> RunAsync(string format, IReadOnlyList<byte[]> samples, TimeSpan time)
    {
        var folder = Directory.CreateDirectory(Path.Combine(corpus, format)).FullName;
        var files = samples.Concat(Directory.GetFiles(folder).Order().Select(File.ReadAllBytes)).ToList();
        var seed = Environment.TickCount;
        var (mutated, random, ways, told) = (new MutatedFiles(seed), new Random(seed), new HashSet<string>(), new HashSet<string>());
        foreach (var file in files)
            ways.Add((await WayAsync(file)).Way);
        var (tried, began, carried) = (0, Stopwatch.GetTimestamp(), files.Count);
        for (; Stopwatch.GetElapsedTime(began) < time; tried++)
        {
            var file = mutated.Next(files[random.Next(files.Count)]);
            var (way, fault) = await WayAsync(file);
            var name = Convert.ToHexStringLower(SHA256.HashData(file))[..12];
            if (fault is not null && told.Add(fault))
            {
                await File.WriteAllBytesAsync(Path.Combine(finds, $"{name}.{format}"), file);
                Console.WriteLine($"{name}.{format} ({file.Length} bytes): {fault}");
            }
            else if (fault is null && ways.Add(way) && files.Count < MostKept)
            {
                files.Add(file);
                await File.WriteAllBytesAsync(Path.Combine(folder, name), file);
            }
        }
        Console.WriteLine($"{format}: {tried} files in {time.TotalSeconds:F0} s, seed {seed}; a corpus of {carried}, {files.Count} now; "
            + $"{told.Count} finds");
        return told.Count;
    }

    /// <returns>How a file was answered, without what differs from file to file; and what was wrong with that.</returns>
    private async Task<(string Way, string? Fault)> WayAsync(byte[] file)
    {
        try
        {
            var reading = await readings.OfAsync(file, CancellationToken.None);
            var began = Environment.CpuUsage.TotalTime;
            var proposals = reading.Propose(null, null, published, new HashSet<ObservationKey>(), []);
            var compared = Environment.CpuUsage.TotalTime - began;
            static int Size(int count) => int.Log2(count + 1);
            var tables = proposals.Tables.Select(t => $"{t.Table.Number}:{Size(t.Proposals.Count)}:{Size(t.Reading.Problems.Count)}"
                + $":{Size(t.Reading.Words.Count)}");
            return (
                $"{string.Join(',', tables)} {Size(proposals.Problems.Count)} {proposals.Remarks.Count}",
                compared > Slow ? "It is compared slowly." : null);
        }
        catch (SheetException e) when (e.InnerException is ReaderFailedException failed)
        {
            return ("", string.Join(' ', failed.Message.Split('\n').Take(3)));
        }
        catch (SheetException e)
        {
            return (string.Concat(e.Message.Where(c => !char.IsAsciiDigit(c))), null);
        }
        catch (Exception e)
        {
            return ("", $"{e.GetType()} {e.StackTrace?.Split('\n')[0]}");
        }
    }
}
