using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Tests.Pages.Admin.Import;

namespace Ballerup.Dashboard.Measuring;

/// <summary>The tests' bad files, sent one by one to a program that runs, as a browser sends them.</summary>
internal static partial class Corpus
{
    private const int Told = 5;

    /// <param name="address">Where the program answers, with a first administrator of <paramref name="email"/>.</param>
    /// <param name="process">Its number, for the memory it holds.</param>
    public static async Task SendAsync(Uri address, int process, string email, string password)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using var client = new HttpClient(handler) { BaseAddress = address };
        var token = await TokenAsync(client, "/konto/login");
        SendWithoutHttps(handler.CookieContainer);
        using (var answer = await client.PostAsync("/konto/login",
            new FormUrlEncodedContent([new("Email", email), new("Password", password), new(Token, token)])))
            if (answer.StatusCode != HttpStatusCode.Found)
                throw new InvalidOperationException($"Signing in: {answer.StatusCode}");

        SendWithoutHttps(handler.CookieContainer);
        var book = await client.GetByteArrayAsync("/data/tabel/6.xlsx");
        await SendAsync(client, new BadFile("tabel-6.xlsx", book, "6", "")); // a good one, so that the program is warm
        var start = Memory(process);
        var sent = new List<(BadFile File, double Seconds, double Grown)>();
        foreach (var file in BadFiles.All(book))
        {
            await File.WriteAllTextAsync($"/proc/{process}/clear_refs", "5"); // the peak begins again
            var before = Memory(process);
            var began = Stopwatch.GetTimestamp();
            var status = await SendAsync(client, file);
            if (status is not (HttpStatusCode.BadRequest or HttpStatusCode.OK))
                throw new InvalidOperationException($"{file.Name}: {status}");
            sent.Add((file, Stopwatch.GetElapsedTime(began).TotalSeconds, Memory(process) - before));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{sent.Count} files, {sent.Sum(s => s.Seconds):F1} s; half of them within "
                + $"{sent.Select(s => s.Seconds).Order().ElementAt(sent.Count / 2) * 1000:F0} ms; the program held {start:F0} MB "
                + $"before, {Memory(process):F0} MB after the last"));
        foreach (var (file, seconds, _) in sent.OrderByDescending(s => s.Seconds).Take(Told))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {file.Name} ({file.Content.Length / 1000.0:F0} kB): {seconds:F2} s"));
        foreach (var (file, _, grown) in sent.OrderByDescending(s => s.Grown).Take(Told))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {file.Name} ({file.Content.Length / 1000.0:F0} kB): {grown:F0} MB more than before it at most"));
    }

    private const string Token = "__RequestVerificationToken";

    private static async Task<string> TokenAsync(HttpClient client, string page) =>
        TokenField().Match(await client.GetStringAsync(page)).Groups[1].Value;

    /// <summary>As browsers do on the machine itself.</summary>
    private static void SendWithoutHttps(CookieContainer cookies)
    {
        foreach (Cookie cookie in cookies.GetAllCookies())
            cookie.Secure = false;
    }

    /// <summary>With the page that it leads on to.</summary>
    private static async Task<HttpStatusCode> SendAsync(HttpClient client, BadFile file)
    {
        const string page = "/admin/import?kladde=ny";
        using var form = new MultipartFormDataContent
        {
            { new StringContent(file.Table), "Table" },
            { new StringContent(await TokenAsync(client, page)), Token },
            { new ByteArrayContent(file.Content), "Chosen", file.Name },
        };
        using var answer = await client.PostAsync(page, form);
        if (answer.StatusCode != HttpStatusCode.Found)
            return answer.StatusCode;
        using var next = await client.GetAsync(answer.Headers.Location);
        return next.StatusCode;
    }

    /// <summary>The most that it has held since the peak began, in MB.</summary>
    private static double Memory(int process) => File.ReadLines($"/proc/{process}/status")
        .Where(l => l.StartsWith("VmHWM:", StringComparison.Ordinal))
        .Select(l => double.Parse(l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1000)
        .Single();

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex TokenField();
}
