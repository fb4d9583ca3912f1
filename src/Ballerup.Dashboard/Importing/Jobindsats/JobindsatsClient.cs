using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>
/// Asks version 3 of Jobindsats' API, with patience where it is busy or ill. Every member throws <see cref="JobindsatsException"/> with a
/// sentence for the user when nothing comes of it.
/// </summary>
public sealed partial class JobindsatsClient(
    IHttpClientFactory factory, IOptions<JobindsatsOptions> options, JobindsatsRetries patience, TimeProvider clock,
    ILogger<JobindsatsClient> logger)
{
    /// <summary>Of its <see cref="HttpClient"/>.</summary>
    public const string Name = "Jobindsats";

    private const int LargestRefusal = 16 * 1024;
    private const int LongestCause = 300;

    private readonly ResiliencePipeline patient = Pipeline(patience, clock, logger);

    private readonly ResiliencePipeline quick = new ResiliencePipelineBuilder { TimeProvider = clock }.AddTimeout(patience.Page).Build();

    /// <param name="page">Somebody waits for a page: it is asked once, and not waited for long.</param>
    public async Task<IReadOnlyList<JobindsatsTable>> TablesAsync(bool page, CancellationToken cancellation) =>
        Read(await GetAsync("tables?format=json", page, cancellation), JobindsatsAnswers.Tables);

    /// <inheritdoc cref="TablesAsync"/>
    public async Task<JobindsatsChoices> ChoicesAsync(string dataset, bool page, CancellationToken cancellation) =>
        Read(await GetAsync($"table/{Uri.EscapeDataString(dataset)}?format=json", page, cancellation), JobindsatsAnswers.Choices);

    /// <summary>The figures, byte for byte as they came, once they are known to have the shape of figures.</summary>
    /// <param name="periods">As <see cref="JobindsatsQuery.Periods"/>, and not empty.</param>
    public async Task<byte[]> DataAsync(JobindsatsQuery query, string periods, CancellationToken cancellation)
    {
        var content = await GetAsync(JobindsatsAddress.Of(query, periods), page: false, cancellation);
        if (Read(content, JobindsatsAnswers.Rows) == 0)
            throw new JobindsatsException("Jobindsats har ingen tal for det, der er valgt. Vælg andre perioder, opdelinger eller områder.");
        return content;
    }

    private async Task<byte[]> GetAsync(string address, bool page, CancellationToken cancellation)
    {
        if (!options.Value.HasToken)
            throw new JobindsatsException(JobindsatsException.NoToken);
        try
        {
            return await (page ? quick : patient).ExecuteAsync(async token => await AskAsync(address, token), cancellation);
        }
        catch (RefusedException e)
        {
            Log.Refused(logger, (int)e.Status, address, e.Cause, e.RequestId);
            throw new JobindsatsException(Sentence(e), e);
        }
        catch (TimeoutRejectedException e)
        {
            Log.NotReached(logger, address, e);
            throw new JobindsatsException(page
                ? "Jobindsats svarer ikke lige nu. Prøv igen om lidt."
                : "Jobindsats blev ikke færdig med at svare. Bed om færre perioder, områder eller måltal, eller prøv igen senere.", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            Log.NotReached(logger, address, e);
            throw new JobindsatsException($"Der er ingen forbindelse til Jobindsats ({options.Value.Address.Host}). Prøv igen om lidt. "
                + "Bliver det ved, så bed den, der driver systemet, om at se efter netværket og indstillingen Jobindsats:BaseUrl.", e);
        }
    }

    private async Task<byte[]> AskAsync(string address, CancellationToken cancellation)
    {
        using var client = factory.CreateClient(Name);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(options.Value.Address, address));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (response.IsSuccessStatusCode)
            return await ReadAsync(response.Content, ImportedFile.Largest, cancellation)
                ?? throw new JobindsatsException($"Svaret fra Jobindsats fylder mere end {DanishNumber.Size(ImportedFile.Largest)}. Bed "
                    + "om færre perioder, områder eller måltal.");
        var (cause, id) = JobindsatsAnswers.Refusal(await ReadAsync(response.Content, LargestRefusal, cancellation) ?? []);
        throw new RefusedException(response.StatusCode, Short(cause), Short(id), WaitOf(response.Headers.RetryAfter));
    }

    /// <summary>Null when there is more; the rest is not read.</summary>
    private static async Task<byte[]?> ReadAsync(HttpContent content, int most, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        using var whole = new MemoryStream();
        var part = new byte[81_920];
        while (await stream.ReadAsync(part, cancellation) is > 0 and var read)
        {
            if (whole.Length + read > most)
                return null;
            whole.Write(part, 0, read);
        }
        return whole.ToArray();
    }

    private T Read<T>(byte[] content, Func<byte[], T> read)
    {
        try
        {
            return read(content);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            Log.NotUnderstood(logger, e);
            throw new JobindsatsException("Svaret fra Jobindsats er ikke JSON og kan ikke læses. Prøv igen om lidt. Bliver det ved, så "
                + "bed den, der driver systemet, om at se efter indstillingen Jobindsats:BaseUrl.", e);
        }
        catch (FormatException e)
        {
            Log.NotUnderstood(logger, e);
            throw new JobindsatsException($"Svaret fra Jobindsats har en anden form, end programmet kender: Der mangler {e.Message}. "
                + "Formen kan være ændret; sig det til den, der driver systemet.", e);
        }
    }

    private TimeSpan? WaitOf(RetryConditionHeaderValue? after) =>
        after?.Delta ?? (after?.Date is { } date && date - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero ? wait : null);

    private static string Short(string text) => text.Length > LongestCause ? text[..LongestCause] + " …" : text;

    private static string Sentence(RefusedException refused)
    {
        var id = refused.RequestId.Length > 0 ? $" Henvendelsens nummer hos Jobindsats er {refused.RequestId}." : "";
        return (int)refused.Status switch
        {
            401 => $"Jobindsats kender ikke nøglen. Bed den, der driver systemet, om at se efter indstillingen Jobindsats:Token.{id}",
            403 => $"Nøglen til Jobindsats giver ikke adgang til det, der er valgt. Spørg jobindsats@star.dk.{id}",
            404 => $"Jobindsats har ikke den tabel. Se efter tabellens id.{id}",
            400 or 422 =>
                $"Jobindsats kan ikke svare på det, der er valgt{(refused.Cause.Length > 0 ? $": »{refused.Cause}«" : "")}. "
                    + $"{Advice(refused.Cause)}{id}",
            429 => "Jobindsats har fået for mange spørgsmål. Vent "
                + $"{(refused.Wait is { } wait ? DanishText.Wait(wait) : "nogle minutter")}, og prøv igen.{id}",
            >= 500 => $"Jobindsats har selv en fejl lige nu (status {(int)refused.Status}). Prøv igen senere.{id}",
            _ => $"Jobindsats svarede uventet (status {(int)refused.Status}). Bed den, der driver systemet, om at se efter "
                + $"indstillingen Jobindsats:BaseUrl.{id}",
        };
    }

    /// <summary>What is known of the causes, which are English.</summary>
    private static string Advice(string cause) =>
        cause.StartsWith("Unknown hierarchies", StringComparison.OrdinalIgnoreCase)
            ? "Tabellen har ikke den opdeling eller de områder. Fjern dem, eller vælg nogle andre."
        : cause.Contains("periods are available", StringComparison.OrdinalIgnoreCase) ? "Bed om færre perioder."
        : "Ret det, der er valgt, og prøv igen.";

    private static ResiliencePipeline Pipeline(JobindsatsRetries patience, TimeProvider clock, ILogger logger) =>
        new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = patience.Again,
                Delay = patience.FirstWait,
                MaxDelay = patience.LongestWait,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = new PredicateBuilder()
                    .Handle<RefusedException>(e => e.Passes && !(e.Wait > patience.LongestWait))
                    .Handle<TimeoutRejectedException>().Handle<HttpRequestException>().Handle<IOException>(),
                DelayGenerator = attempt => new ValueTask<TimeSpan?>((attempt.Outcome.Exception as RefusedException)?.Wait),
                OnRetry = attempt =>
                {
                    Log.AskingAgain(logger, attempt.Outcome.Exception!.Message, attempt.RetryDelay.TotalSeconds);
                    return default;
                },
            })
            .AddTimeout(patience.Answer)
            .Build();

    /// <param name="wait">How long the service says that it should be waited.</param>
    private sealed class RefusedException(HttpStatusCode status, string cause, string requestId, TimeSpan? wait)
        : Exception(string.Create(CultureInfo.InvariantCulture, $"Status {(int)status}"))
    {
        public HttpStatusCode Status => status;

        public string Cause => cause;

        public string RequestId => requestId;

        public TimeSpan? Wait => wait;

        /// <summary>Nothing is wrong with the question.</summary>
        public bool Passes => status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)status >= 500;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Jobindsats refused {Address} with status {Status}: {Cause} (request_id {RequestId})")]
        public static partial void Refused(ILogger logger, int status, string address, string cause, string requestId);

        [LoggerMessage(LogLevel.Warning, "Jobindsats gave no answer to {Address}")]
        public static partial void NotReached(ILogger logger, string address, Exception exception);

        [LoggerMessage(LogLevel.Warning, "What Jobindsats answered could not be read")]
        public static partial void NotUnderstood(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Information, "Jobindsats: {Reason}; asked again in {Seconds} s")]
        public static partial void AskingAgain(ILogger logger, string reason, double seconds);
    }
}
