using System.Globalization;
using System.Text;
using Ballerup.Dashboard.Importing.Jobindsats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ballerup.Dashboard.Tests.Importing.Jobindsats;

/// <summary>
/// Answers as version 3 of Jobindsats' API does, on a port of its own: small answers of the same shapes, and its errors and delays when
/// they are put into <see cref="Instead"/>.
/// </summary>
internal sealed class JobindsatsServer : IAsyncDisposable
{
    public const string Token = "en-noegle-som-ingen-kender";
    public const string RequestId = "00000000-aaaa-bbbb-cccc-123456789abc";

    private readonly WebApplication app;
    private readonly List<HttpRequestLine> asked = [];

    private JobindsatsServer(WebApplication app) => this.app = app;

    /// <param name="Target">Path and query, as they were sent.</param>
    public sealed record HttpRequestLine(string Method, string Target, string Authorization, string UserAgent, string Accept);

    /// <summary>What is answered in the place of the next answers, one each.</summary>
    public Queue<Func<HttpContext, Task>> Instead { get; } = new();

    /// <summary>What every question is answered, when there is something here.</summary>
    public Func<HttpContext, Task>? Always { get; set; }

    public string Tables { get; set; } = """
        [
          {"subject_name":"Ydelser","table_groups":[{"table_group_name":"Kontanthjælp","tables":[
            {"table_id":"y60a02","table_name":"Antal personer på kontanthjælp","update_freq":"Månedlig","update_latest":"2021-10-12","update_next":"15.11.2021","mgroups":[{"mgroup_id":"mgrp_pers","mgroup_name":"Personer"},{"mgroup_id":"mgrp_fuld","mgroup_name":"Fuldtidspersoner"}]},
            {"table_id":"ptv_a02","table_name":"Alle ydelser","update_freq":"Månedlig","update_latest":null,"update_next":"ukendt","mgroups":[{"mgroup_id":7,"mgroup_name":"Personer"}],"noget_nyt":[]}]}]},
          {"subject_name":"Tomt emne","table_groups":[]}
        ]
        """;

    public string Choices { get; set; } = """
        {"periods":[{"periodtype_id":"M","values":[{"period_id":"2021M09"},{"period_id":"2021M08"},{"period_id":"2020M08"},{"period_id":"2019M08"},{"period_id":"2018M08"}]},
                    {"periodtype_id":"QMAT","values":[{"period_id":"2021QMAT02"}]}],
         "dimensions":[
           {"dimension_id":"omr","hierarchies":[{"hierarchy_id":"_nykom","levels":[{"level_id":"kom","values":[{"value_id":"/147/","value_name":"Frederiksberg"},{"value_id":"/151/","value_name":"Ballerup"}]}]},{"hierarchy_id":"_region","levels":[]}]},
           {"dimension_id":"alder","hierarchies":[{"hierarchy_id":"_alder","levels":[{"level_id":"grp","values":[{"value_id":"/1/","value_name":"16-24 år"},{"value_id":"/2/","value_name":"25-29 år"},{"value_id":"/3/","value_name":"30 år og derover"}]}]}]}]}
        """;

    public string Data { get; set; } = """
        {"columns":["Periode","Område","Antal kontanthjælpsmodtagere"],"rows":[["2018M08","Ballerup",151],["2019M08","Ballerup",141],["2020M08","Ballerup",136],["2021M08","Ballerup",null]]}
        """;

    public string Address => app.Urls.Single();

    /// <summary>Everything that was asked, in its order.</summary>
    public IReadOnlyList<HttpRequestLine> Asked
    {
        get
        {
            lock (asked)
                return [.. asked];
        }
    }

    /// <summary>Tests wait for nothing.</summary>
    public static JobindsatsRetries Impatient { get; } = new()
    {
        Answer = TimeSpan.FromMilliseconds(300),
        Page = TimeSpan.FromSeconds(5),
        Again = 2,
        FirstWait = TimeSpan.FromMilliseconds(5),
        LongestWait = TimeSpan.FromSeconds(1)
    };

    public static async Task<JobindsatsServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new JobindsatsServer(app);
        app.Run(server.Answer);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>The dashboard with this server as its Jobindsats.</summary>
    /// <param name="patience">As if somebody waited: for tests of what is slow.</param>
    public DashboardApp App(JobindsatsRetries? patience = null, TimeProvider? clock = null) => new()
    {
        Clock = clock,
        Settings = { ["Jobindsats:BaseUrl"] = Address + "/v3", ["Jobindsats:Token"] = Token },
        Replace = services => services.AddSingleton(patience ?? Impatient),
    };

    /// <summary>The client alone.</summary>
    public JobindsatsClient Client(string? token = Token, string? address = null, JobindsatsRetries? patience = null) =>
        new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Jobindsats:BaseUrl"] = (address ?? Address) + "/v3",
            ["Jobindsats:Token"] = token,
        }).Build())
        .AddSingleton(TimeProvider.System)
        .AddJobindsats()
        .AddSingleton(patience ?? Impatient)
        .BuildServiceProvider().GetRequiredService<JobindsatsClient>();

    public static Func<HttpContext, Task> Text(string text, int status = 200) => Bytes(Encoding.UTF8.GetBytes(text), status);

    public static Func<HttpContext, Task> Bytes(byte[] content, int status = 200) => async http =>
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.Body.WriteAsync(content, http.RequestAborted);
    };

    /// <summary>As the real ones are: <c>code</c>, <c>cause</c> and <c>request_id</c>.</summary>
    public static Func<HttpContext, Task> Refuse(int status, string cause) =>
        Text($$"""{"code":{{status}},"cause":"{{cause}}","request_id":"{{RequestId}}"}""", status);

    /// <param name="after">Seconds.</param>
    public static Func<HttpContext, Task> Busy(int after) => http =>
    {
        http.Response.Headers.RetryAfter = after.ToString(CultureInfo.InvariantCulture);
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Task.CompletedTask;
    };

    /// <summary>No answer as long as somebody waits for it.</summary>
    public static async Task Never(HttpContext http)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The one who waited has gone.
        }
    }

    /// <summary>More than anyone takes.</summary>
    public static async Task Endless(HttpContext http)
    {
        var part = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
        for (var i = 0; i < 100 && !http.RequestAborted.IsCancellationRequested; i++)
            await http.Response.Body.WriteAsync(part, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task Answer(HttpContext http)
    {
        var headers = http.Request.Headers;
        Func<HttpContext, Task>? instead;
        lock (asked)
        {
            asked.Add(new HttpRequestLine(
                http.Request.Method, http.Features.Get<IHttpRequestFeature>()!.RawTarget,
                headers.Authorization.ToString(), headers.UserAgent.ToString(), headers.Accept.ToString()));
            Instead.TryDequeue(out instead);
        }
        if ((instead ?? Always) is { } answer)
            return answer(http);
        if (headers.Authorization != $"Bearer {Token}")
            return Refuse(401, "Unauthorized")(http);
        var path = http.Request.Path.Value!;
        return path == "/v3/tables" ? Text(Tables)(http)
            : path.StartsWith("/v3/table/", StringComparison.Ordinal) ? Text(Choices)(http)
            : path.StartsWith("/v3/data/", StringComparison.Ordinal) ? Text(Data)(http)
            : Refuse(404, "Not found")(http);
    }
}
