using System.Diagnostics.CodeAnalysis;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>A table's figures on their way.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The source is disposed of when the work ends, which JobindsatsFetches waits for.")]
public sealed class JobindsatsFetch(JobindsatsQuery query, DateTime startedUtc)
{
    internal CancellationTokenSource Source { get; } = new();

    internal Task Work { get; set; } = Task.CompletedTask;

    public JobindsatsQuery Query => query;

    public DateTime StartedUtc => startedUtc;

    /// <summary>Nothing has come of it yet.</summary>
    public bool IsRunning => File is null && Problem is null;

    /// <summary>The id of the file that the figures were kept as.</summary>
    public Guid? File { get; internal set; }

    /// <summary>Why there is none, as a Danish sentence.</summary>
    public string? Problem { get; internal set; }
}

/// <summary>
/// Fetches figures beside the pages, since it can take minutes: one fetch a table, of which the page asks how far it is. What comes is
/// kept as a file like one that somebody uploads. It lives as long as the program; one that a restart cuts off is begun again by a person.
/// </summary>
public sealed partial class JobindsatsFetches(IServiceScopeFactory scopes, JobindsatsClient client, TimeProvider clock,
    ILogger<JobindsatsFetches> logger) : IAsyncDisposable
{
    /// <summary>So that neither the service nor the memory is asked for too much.</summary>
    private const int AtOnce = 2;

    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);
    private readonly Dictionary<int, JobindsatsFetch> fetches = [];
    private bool ended;

    /// <summary>The last one for a table, running or not; null when there was none.</summary>
    public JobindsatsFetch? Find(int table)
    {
        lock (fetches)
            return fetches.GetValueOrDefault(table);
    }

    /// <summary>Begins, unless one for the table is running already.</summary>
    /// <param name="known">The table's periods in their order.</param>
    /// <param name="step">The table's, in periods.</param>
    /// <param name="author">The id of the user.</param>
    public void Start(JobindsatsQuery query, IReadOnlyList<Period> known, int step, string author)
    {
        lock (fetches)
        {
            if (ended || fetches.GetValueOrDefault(query.TableNumber) is { IsRunning: true })
                return;
            var fetch = new JobindsatsFetch(query, clock.GetUtcNow().UtcDateTime);
            fetches[query.TableNumber] = fetch;
            fetch.Work = Task.Run(() => RunAsync(fetch, known, step, author));
        }
    }

    /// <summary>Stops the one that is running for a table, and comes back when it has.</summary>
    public async Task StopAsync(int table)
    {
        if (Find(table) is not { IsRunning: true } fetch)
            return;
        await fetch.Source.CancelAsync();
        await fetch.Work;
    }

    public async ValueTask DisposeAsync()
    {
        List<JobindsatsFetch> all;
        lock (fetches)
        {
            ended = true;
            all = [.. fetches.Values];
        }
        foreach (var fetch in all.Where(f => f.IsRunning))
            await fetch.Source.CancelAsync();
        await Task.WhenAll(all.Select(f => f.Work));
        places.Dispose();
    }

    private async Task RunAsync(JobindsatsFetch fetch, IReadOnlyList<Period> known, int step, string author)
    {
        var stop = fetch.Source.Token;
        try
        {
            await places.WaitAsync(stop);
            try
            {
                var query = fetch.Query;
                var content = await client.DataAsync(query, await PeriodsAsync(query, known, step, stop), stop);
                await using var scope = scopes.CreateAsyncScope();
                var file = await scope.ServiceProvider.GetRequiredService<Imports>().KeepAsync(
                    $"Jobindsats {query.Dataset} {DanishPeriod.Timestamp(clock.GetUtcNow().UtcDateTime)[..10]}.json", content,
                    query.TableNumber, numbers: null, author, stop);
                Log.Fetched(logger, query.Dataset, query.TableNumber, content.Length);
                fetch.File = file.Id;
            }
            finally
            {
                places.Release();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            fetch.Problem = "Hentningen er stoppet. Intet er hentet.";
        }
        catch (Exception e) when (e is JobindsatsException or SheetException)
        {
            fetch.Problem = e.Message;
        }
        catch (Exception e) when (DatabaseTrouble.IsCauseOf(e))
        {
            Log.Failed(logger, fetch.Query.Dataset, e);
            fetch.Problem = "Databasen kunne ikke gemme tallene fra Jobindsats lige nu. Prøv igen om lidt.";
        }
        catch (Exception e) // thrown on, nobody would hear of it
        {
            Log.Failed(logger, fetch.Query.Dataset, e);
            fetch.Problem = "Der skete en fejl, som står i loggen. Intet er hentet.";
        }
    }

    /// <summary>Those that the query names, or the table's own among those that Jobindsats has.</summary>
    private async Task<string> PeriodsAsync(JobindsatsQuery query, IReadOnlyList<Period> known, int step, CancellationToken stop)
    {
        if (query.Periods.Length > 0)
            return query.Periods;
        var offered = (await client.ChoicesAsync(query.Dataset, page: false, stop)).PeriodsOf(query.PeriodType);
        if (offered.Count == 0)
            throw new JobindsatsException(
                $"Jobindsats har ingen perioder af typen {query.PeriodType} i tabellen {query.Dataset}. Vælg en anden periodetype.");
        return JobindsatsPeriod.Of(known, step, offered) is { Length: > 0 } periods
            ? periods
            : throw new JobindsatsException(
                "Jobindsats har ingen af tabellens perioder og ingen, der følger efter dem. Skriv selv, hvilke perioder der skal hentes.");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Jobindsats table {Dataset} was fetched for table {Table} ({Bytes} bytes)")]
        public static partial void Fetched(ILogger logger, string dataset, int table, int bytes);

        [LoggerMessage(LogLevel.Error, "What Jobindsats answered for {Dataset} could not be kept")]
        public static partial void Failed(ILogger logger, string dataset, Exception exception);
    }
}
