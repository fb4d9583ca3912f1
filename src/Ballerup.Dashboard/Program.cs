using Ballerup.Dashboard.Api;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Importing.Jobindsats;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Operating;
using Ballerup.Dashboard.Pages;
using Ballerup.Dashboard.Pages.Admin;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.SigningIn.Authority;
using Ballerup.Dashboard.Site;
using Ballerup.Dashboard.Telemetry;

namespace Ballerup.Dashboard;

/// <summary>The whole program, in the order in which it is put together.</summary>
public sealed class Program
{
    /// <summary>No pattern that is looked for takes a millisecond; a text that had one search for ever would be a fault.</summary>
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(5);

    public static Task<int> Main(string[] args)
    {
        AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", LongestMatch);
        return args is [ReaderProgram.Argument]
            ? Task.FromResult(ReaderProgram.Run())
            : RunAsync(args, new Terminal(Console.Out, Console.Error, ShowsProgress: !Console.IsErrorRedirected));
    }

    /// <summary>All but the streams of the process, and so can be started many times in one.</summary>
    /// <param name="stop">Ends it as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken stop = default)
    {
        try
        {
            _ = Task.Run(SqliteDashboardDb.BuildModel); // a fifth of the first start, beside the rest of it

            // A published folder is complete and starts from anywhere; "dotnet run" uses the project's own folder.
            var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions
            {
                Args = args,
                ContentRootPath = published ? AppContext.BaseDirectory : null,
            });

            builder.Services.AddRequestLog(builder.Configuration);
            builder.Services.AddTelemetry(builder.Configuration);
            builder.Services.AddSystemdNotices();
            builder.Services.AddDashboardDatabase(builder.Configuration);
            builder.Services.AddSigningIn(builder.Configuration);
            builder.Services.AddPublishing();
            builder.Services.AddSeed();
            builder.Services.AddImporting();
            builder.Services.AddJobindsats();
            builder.Services.AddOperating();
            builder.Services.AddSite();
            builder.Services.AddApi();
            builder.Services.AddPages();
            builder.Services.AddEditing();

            await using var app = builder.Build();
            app.StartTelemetry();
            if (CommandLine.Knows(args))
                return await CommandLine.RunAsync(args, app.Services, terminal, stop);
            var prepared = Task.Run(app.PrepareAsync, CancellationToken.None); // the database, while the pipeline is put together

            app.UseForwardedHeaders();
            app.UseSecurityHeaders();
            app.UseRequestLog();
            app.UseResponseCompression();
            app.UseErrorPage();
            app.UseApiProblems();
            app.UseRouting();
            app.UseCors();
            app.UseRateLimiter();
            app.UseCookiePolicy();
            app.UsePageMethods();
            app.UseAuthentication();
            app.UseKnownUsers();
            app.UseKeptForms();
            app.UsePrivateAnswers();
            app.UseAuthorization();

            // Closed to all but editors and administrators, unless opened here or, for the pages, in Site/Access.cs.
            app.MapHealth().AllowAnonymous();
            app.MapStaticAssets().AllowAnonymous();
            app.MapRazorPages().WithStaticAssets();
            app.MapDownloads().OpenToReaders(app.Services);
            app.MapApi().OpenToReaders(app.Services);
            app.MapShortAddresses().AllowAnonymous();
            app.MapSession();
            app.MapAuthority();

            await prepared;
            app.ShowFirstLinkWhenStarted(terminal.Output);
            await app.RunAsync(stop);
            return 0;
        }
        catch (Exception e) when (StartProblem.Describe(e) is { } problem)
        {
            await terminal.Errors.WriteLineAsync($"Ballerup Dashboard startede ikke. {problem}");
            return 1;
        }
    }
}
