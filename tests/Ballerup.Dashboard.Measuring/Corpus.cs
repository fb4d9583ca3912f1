using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Tests.Importing.FollowUp;
using Ballerup.Dashboard.Tests.Pages.Admin.Import;

namespace Ballerup.Dashboard.Measuring;

/// <summary>
/// The tests' bad and heavy files, and two hundred changed by chance, sent one by one to a program that runs, as a browser sends them.
/// </summary>
internal static partial class Corpus
{
    private const int Told = 5;
    private const int Mutated = 200;

    /// <summary>Of an answer, in seconds, and of the program, in MB.</summary>
    private const double Longest = 10;

    private const double MostMemory = 400;

    /// <param name="address">Where the program answers, with a first administrator of <paramref name="email"/>.</param>
    /// <param name="process">Its number, for the memory it holds.</param>
    /// <returns>The exit code: 1 when an answer took too long, or the program too much memory.</returns>
    public static async Task<int> SendAsync(Uri address, int process, string email, string password)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using var client = new HttpClient(new WithoutHttps(handler)) { BaseAddress = address };
        var token = await TokenAsync(client, "/konto/login");
        using (var answer = await client.PostAsync("/konto/login",
            new FormUrlEncodedContent([new("Email", email), new("Password", password), new(Token, token)])))
            if (answer.StatusCode != HttpStatusCode.Found)
                throw new InvalidOperationException($"Signing in: {answer.StatusCode}");

        var book = await client.GetByteArrayAsync("/data/tabel/6.xlsx");
        await SendAsync(client, new BadFile("tabel-6.xlsx", book, "6", "")); // a good one, so that the program is warm
        var start = Memory(process);
        var bad = await SendAsync(client, process, BadFiles.All(book));
        Tell("bad files", bad);
        var heavy = await SendAsync(client, process,
            HeavyFiles.All.Append(HeavyFiles.Slow).Select(f => new BadFile(f.Name, f.Content(), f.Table, "")));
        Tell("heavy files", heavy);
        var seed = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt")[0];
        (string, byte[])[] samples =
        [
            ("tabel.xlsx", book), ("opfølgning.docx", await client.GetByteArrayAsync("/data/opfoelgning.docx")),
            ("side.pdf", MutatedFiles.SamplePdf), ("tabel.csv", await client.GetByteArrayAsync("/data/tabel/1.csv")),
            ("opfølgning.txt", await File.ReadAllBytesAsync(seed)), ("svar.json", MutatedFiles.SampleJson),
        ];
        var mutated = await SendAsync(client, process,
            MutatedFiles.Of(samples, Mutated, seed: 1).Select(f => new BadFile(f.Name, f.Content, "", "")));
        Tell("files changed by chance", mutated);
        var all = bad.Concat(heavy).Concat(mutated).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"The program held {start:F0} MB before, at most {all.Max(s => s.Memory):F0} MB (at most {MostMemory}), "
                + $"{Memory(process):F0} MB after the last; the slowest answer took {all.Max(s => s.Seconds):F1} s (at most {Longest})"));
        return all.Exists(s => s.Seconds > Longest || s.Memory > MostMemory) ? 1 : 0;
    }

    /// <param name="Seconds">The longest of its answers: to the file, and to whoever looks at it, twice.</param>
    /// <param name="Memory">The most that the program held, in MB.</param>
    private sealed record Sent(BadFile File, double Seconds, double Memory, double Grown);

    private static async Task<List<Sent>> SendAsync(HttpClient client, int process, IEnumerable<BadFile> files)
    {
        var sent = new List<Sent>();
        foreach (var file in files)
        {
            await File.WriteAllTextAsync($"/proc/{process}/clear_refs", "5"); // the peak begins again
            var before = Memory(process);
            var seconds = await SendAsync(client, file);
            sent.Add(new Sent(file, seconds, Memory(process), Memory(process) - before));
        }
        return sent;
    }

    private static void Tell(string kind, List<Sent> sent)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{sent.Count} {kind}, {sent.Sum(s => s.Seconds):F1} s; half of them within "
                + $"{sent.Select(s => s.Seconds).Order().ElementAt(sent.Count / 2) * 1000:F0} ms"));
        foreach (var s in sent.OrderByDescending(s => s.Seconds).Take(Told))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {s.File.Name} ({s.File.Content.Length / 1000.0:F0} kB): {s.Seconds:F2} s"));
        foreach (var s in sent.OrderByDescending(s => s.Grown).Take(Told))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {s.File.Name} ({s.File.Content.Length / 1000.0:F0} kB): {s.Grown:F0} MB more than before it at most, "
                    + $"{s.Memory:F0} in all"));
    }

    private const string Token = "__RequestVerificationToken";

    private static async Task<string> TokenAsync(HttpClient client, string page) =>
        TokenField().Match(await client.GetStringAsync(page)).Groups[1].Value;

    /// <summary>Sends cookies without HTTPS too, as browsers do on the machine itself; the program makes them anew every minute.</summary>
    private sealed class WithoutHttps(SocketsHttpHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            foreach (Cookie cookie in inner.CookieContainer.GetAllCookies())
                cookie.Secure = false;
            return answer;
        }
    }

    /// <summary>With the page that it leads on to, looked at twice.</summary>
    /// <returns>The seconds of the longest answer.</returns>
    private static async Task<double> SendAsync(HttpClient client, BadFile file)
    {
        const string page = "/admin/import?kladde=ny";
        using var form = new MultipartFormDataContent
        {
            { new StringContent(file.Table), "Table" },
            { new StringContent(await TokenAsync(client, page)), Token },
            { new ByteArrayContent(file.Content), "Chosen", file.Name },
        };
        var began = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsync(page, form);
        var longest = Stopwatch.GetElapsedTime(began).TotalSeconds;
        if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.Found))
            throw new InvalidOperationException($"{file.Name}: {answer.StatusCode}");
        for (var times = 0; answer.StatusCode == HttpStatusCode.Found && times < 2; times++)
        {
            began = Stopwatch.GetTimestamp();
            using var next = await client.GetAsync(answer.Headers.Location);
            longest = Math.Max(longest, Stopwatch.GetElapsedTime(began).TotalSeconds);
            if (next.StatusCode != HttpStatusCode.OK)
                throw new InvalidOperationException($"{file.Name}, looked at: {next.StatusCode}");
        }
        return longest;
    }

    /// <summary>The most that it has held since the peak began, in MB.</summary>
    private static double Memory(int process) => File.ReadLines($"/proc/{process}/status")
        .Where(l => l.StartsWith("VmHWM:", StringComparison.Ordinal))
        .Select(l => double.Parse(l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1000)
        .Single();

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex TokenField();
}
