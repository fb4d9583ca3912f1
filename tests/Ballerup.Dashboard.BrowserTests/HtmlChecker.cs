using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// The Nu checker as a service on this machine, which is started by the first page that asks and then stays: starting it takes
/// longer than checking every page.
/// </summary>
public sealed class HtmlChecker : IAsyncDisposable
{
    /// <summary>What no checker passes; asked first, so that the checker is seen to find something.</summary>
    internal const string Broken = "<!DOCTYPE html><html lang=da><title>x</title><p><table><b>";

    private const int Tries = 3;

    private static readonly string Jar = Path.Combine(TestsFolder(), ".tools/node_modules/vnu-jar/build/dist/vnu.jar");

    private readonly Lazy<Task<HttpClient>> service;
    private Process? process;

    public HtmlChecker() => service = new(Start);

    /// <summary>Why there is no checker on this machine; null when there is one.</summary>
    public static string? Missing { get; } =
        !File.Exists(Jar) ? $"{Jar} is not installed; tests/run.sh installs it."
        : !HasJava() ? "Java is not installed; tests/run.sh installs it."
        : null;

    private sealed record Answer(Message[] Messages);

    private sealed record Message(string Type, string? SubType, int? LastLine, [property: JsonPropertyName("message")] string? Text,
        string? Extract);

    /// <summary>Everything that the checker has to say of a document: errors, warnings, and that it could not be checked.</summary>
    public async Task<IReadOnlyList<string>> Check(string html) => await Ask(await service.Value, html);

    private static async Task<IReadOnlyList<string>> Ask(HttpClient client, string html)
    {
        using var content = new StringContent(html, Encoding.UTF8, "text/html");
        using var response = await client.PostAsync(new Uri("?out=json", UriKind.Relative), content, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<Answer>(TestContext.Current.CancellationToken);
        return
        [
            // ASP.NET Core writes the field of the token with a slash, which is no error.
            .. answer!.Messages.Where(m => m.Text?.StartsWith("Trailing slash on void elements", StringComparison.Ordinal) != true)
                .Select(m => $"{m.SubType ?? m.Type} in line {m.LastLine}: {m.Text} – {m.Extract}"),
        ];
    }

    private async Task<HttpClient> Start()
    {
        for (var tries = 1; ; tries++)
        {
            var port = FreePort();
            if (await Starts(port) is not { } said) // someone else may have taken the port in between
            {
                var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
                client.DefaultRequestHeaders.UserAgent.ParseAdd("Ballerup.Dashboard.BrowserTests"); // it answers nobody without a name
                Assert.NotEmpty(await Ask(client, Broken));
                return client;
            }
            if (tries == Tries)
                throw new InvalidOperationException($"The HTML checker does not start: {said}");
        }
    }

    /// <returns>What it said instead of starting; null when it has started.</returns>
    private async Task<string?> Starts(int port)
    {
        // The shell ends the service when the tests end, even when they are killed and close nothing but its input. The checker's
        // grammar needs a deep stack; and it lives too shortly for what Java learns in order to be fast later.
        process = Process.Start(new ProcessStartInfo("sh",
        [
            "-c", "java \"$@\" 2>&1 </dev/null & exec >&- 2>&-; read -r end; kill $!", "sh",
            "-Xss16m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dnu.validator.servlet.bind-address=127.0.0.1",
            "-cp", Jar, "nu.validator.servlet.Main", port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ])
        { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var said = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Checker service started", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(); // or it would wait for a reader one day
                return null;
            }
            said.AppendLine(line);
        }
        await End();
        return said.ToString();
    }

    private async Task End()
    {
        if (process is null)
            return;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool HasJava() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "java")));

    private static string TestsFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, ".."));

    public async ValueTask DisposeAsync()
    {
        if (service.IsValueCreated && service.Value.IsCompletedSuccessfully)
            (await service.Value).Dispose();
        await End();
    }
}
