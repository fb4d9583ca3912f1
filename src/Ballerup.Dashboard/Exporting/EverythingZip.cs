using System.IO.Compression;
using System.Text;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>All files in one, with what it takes to understand them; sent as it is made, a file at a time.</summary>
public static class EverythingZip
{
    /// <summary>More than what is left to compress of an entry when it ends.</summary>
    private const int EndOfAnEntry = 256 * 1024;

    public static async Task WriteAsync(DataSource source, Stream to, CancellationToken cancellation)
    {
        // The end of an entry is written at once, not asynchronously; a server lets nobody do that, so it waits here.
        var waiting = new BufferedStream(to, EndOfAnEntry);
        await WriteAsync(source, waiting, cancellation);
        await waiting.FlushAsync(cancellation);
    }

    private static async Task WriteAsync(DataSource source, BufferedStream to, CancellationToken cancellation)
    {
        var edition = source.Edition;
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        async Task Add(string name, Func<Stream, CancellationToken, Task> write)
        {
            var entry = zip.CreateEntry(name);
            if (edition.PublishedUtc is { Year: >= 1980 } made)
                entry.LastWriteTime = new DateTimeOffset(DateTime.SpecifyKind(made, DateTimeKind.Utc));
            await using var stream = await entry.OpenAsync(cancellation);
            await write(stream, cancellation);
            await stream.FlushAsync(cancellation);
            await to.FlushAsync(cancellation);
        }

        await Add("laes-mig.txt", (s, stop) => DanishCsv.WriteAsync(ReadMe(edition, source.History is not null), s, stop));
        await Add("datafelter.csv", (s, stop) => DanishCsv.WriteAsync(Fields(), s, stop));
        await Add("tidsserier.csv", (s, stop) => DanishCsv.WriteAsync(Series(edition), s, stop));
        // All tables are in one workbook.
        foreach (var file in DataFile.Each(source).Where(f => !(f.Table is not null && f.Type == DataFile.Xlsx)))
            await Add(file.Path, file.WriteAsync);
    }

    private static IEnumerable<string> ReadMe(EditionView edition, bool history)
    {
        yield return edition.CurrentPlan?.Title ?? "Data";
        yield return $"{TableFacts.RevisionAndDate(edition)}.";
        yield return "";
        yield return "Tallene kan frit hentes og bruges. Oplys kilden, som står ved hver tabel.";
        yield return "";
        yield return "opfoelgning.docx    Opfølgningsdokumentet i Word.";
        yield return "tabeller.xlsx       Alle tabeller til Excel, et ark til hver, med diagrammer.";
        yield return "tabel/1.csv         Én tabel til Excel som tekst: semikolon mellem felterne og komma som decimaltegn.";
        yield return "tabel/1.json        Én tabel til programmer, i formatet JSON-stat 2.0 (json-stat.org).";
        yield return "observationer.csv   Alle tal, et på hver linje: komma mellem felterne og punktum som decimaltegn.";
        if (history)
            yield return "historik.csv        Alle ændringer af tal og tekster, den nyeste revision først.";
        yield return "datafelter.csv      Hvad felterne i observationer.csv betyder.";
        yield return "tidsserier.csv      Hvad der måles i hver tabel: enhed, decimaler, perioder og kilde.";
        yield return "";
        foreach (var table in edition.Tables)
            yield return $"{table.Number,2}  {TableFacts.Title(edition, table)}";
    }

    private static IEnumerable<string> Fields() =>
        ObservationsCsv.Fields.Select(f => DanishCsv.Line(f.Name, f.Meaning)).Prepend(DanishCsv.Line("felt", "betydning"));

    private static IEnumerable<string> Series(EditionView edition)
    {
        yield return DanishCsv.Line("tabel", "titel", "område", "række", "måltal", "enhed", "tæller", "decimaler", "ønsket retning",
            "første periode", "sidste periode", "kilde", "opdateret", "revision");
        foreach (var table in edition.Tables)
            foreach (var area in edition.AreasOf(table))
                foreach (var series in TableView.Of(table, area).Series)
                {
                    var measure = series.Measure;
                    yield return DanishCsv.Line(
                        $"{table.Number}", TableFacts.Title(edition, table), area.Name, series.Category.Name, measure.Name,
                        measure.UnitCode, measure.Counted, $"{measure.Decimals}",
                        measure.Good switch { GoodDirection.Up => "op", GoodDirection.Down => "ned", _ => "ingen" },
                        series.Cells[0].Period.ToString(), series.Cells[^1].Period.ToString(), table.Source,
                        table.UpdatedUtc is { } updated ? DanishPeriod.Date(updated) : "", $"{table.LastRevision}");
                }
    }
}
