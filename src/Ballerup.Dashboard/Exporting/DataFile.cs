using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Exporting;

/// <summary>What the files are made from.</summary>
/// <param name="First">Reads the first revision, for how long the tables were in their document; gives null when it can't be had.</param>
/// <param name="Address">From a table's number to where its JSON-stat is found.</param>
/// <param name="History">Writes the history as the public sees it; null where there is none to be had.</param>
public sealed record DataSource(EditionView Edition, Func<CancellationToken, ValueTask<EditionView?>> First, Func<int, string> Address,
    Func<Stream, CancellationToken, Task>? History);

/// <summary>
/// One of the files that everyone may take, in its usual form: a list for those who send them, pack them and tell of them.
/// </summary>
/// <param name="Path">Below <c>/data</c>, and in the zip: "tabel/1.csv".</param>
/// <param name="Table">The table that it is about; null when it is about all.</param>
/// <param name="IsWhole">It is put together in memory, because its format is finished at the end; the others are written as they are
/// made.</param>
public sealed record DataFile(string Path, string Type, Table? Table, bool IsWhole, Func<Stream, CancellationToken, Task> WriteAsync)
{
    public const string Csv = "text/csv; charset=utf-8; header=present";
    public const string Json = "application/json; charset=utf-8";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Pdf = "application/pdf";
    public const string Zip = "application/zip";

    public const string Observations = "observationer.csv";
    public const string Tables = "tabeller.xlsx";
    public const string FollowUp = "opfoelgning.docx";

    /// <summary>The same where LibreOffice is on the server; not among the others, for it takes seconds.</summary>
    public const string FollowUpPdf = "opfoelgning.pdf";

    public const string History = "historik.csv";
    public const string Everything = "alt.zip";

    public static string Of(int table, string ending) => $"tabel/{table}.{ending}";

    /// <summary>All of them, in the order in which they are explained.</summary>
    public static IEnumerable<DataFile> All(DataSource source) =>
        Each(source).Append(new DataFile(Everything, Zip, null, false, (to, stop) => EverythingZip.WriteAsync(source, to, stop)));

    /// <summary>All but the one that holds the others.</summary>
    public static IEnumerable<DataFile> Each(DataSource source)
    {
        var edition = source.Edition;
        yield return Streamed(Observations, Csv, (to, stop) => ObservationsCsv.WriteAsync(edition, to, stop));
        if (source.History is { } history)
            yield return Streamed(History, Csv, history);
        if (edition.OwnArea is not { } area)
            yield break;
        if (edition.CurrentPlan is { } plan)
            yield return Whole(
                FollowUp, Docx, async (to, stop) =>
                    FollowUpDocx.Write(edition, plan, area, FollowUpChoice.Usual, await source.First(stop), since: null, to));
        yield return Whole(Tables, Xlsx, (to, _) => Done(() => TableXlsx.WriteAll(edition, area, to)));
        foreach (var table in edition.Tables)
        {
            yield return Streamed(Of(table.Number, "csv"), Csv, (to, stop) => TableCsv.WriteAsync(edition, table, area, to, stop), table);
            yield return Streamed(Of(table.Number, "json"), Json,
                (to, stop) => TableJsonStat.WriteAsync(edition, table, source.Address(table.Number), to, stop), table);
            yield return Whole(Of(table.Number, "xlsx"), Xlsx, (to, _) => Done(() => TableXlsx.Write(edition, table, area, to)), table);
        }
    }

    private static DataFile Streamed(string path, string type, Func<Stream, CancellationToken, Task> write, Table? table = null) =>
        new(path, type, table, false, write);

    /// <param name="write">Wants a stream that can be read and sought.</param>
    private static DataFile Whole(string path, string type, Func<Stream, CancellationToken, Task> write, Table? table = null) =>
        new(path, type, table, true, async (to, stop) =>
    {
        if (to is MemoryStream)
        {
            await write(to, stop);
            return;
        }
        using var whole = new MemoryStream();
        await write(whole, stop);
        whole.Position = 0;
        await whole.CopyToAsync(to, stop);
    });

    private static Task Done(Action write)
    {
        write();
        return Task.CompletedTask;
    }
}
