using System.Collections.Concurrent;
using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Publishing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Ballerup.Dashboard.Tests.IdleApps))]

namespace Ballerup.Dashboard.Tests;

/// <summary>
/// The whole program on a real database (<see cref="TestDatabase"/>) and a folder of its own. A test that needs no settings of its own
/// borrows a running app; the others start one, on a copy of the database that the program's own first start made once in this run.
/// </summary>
public sealed class DashboardApp : WebApplicationFactory<Program>
{
    private static readonly Uri Site = new("https://localhost");

    private bool borrowed;

    public string Folder { get; init; } = Directory.CreateTempSubdirectory("dashboard-").FullName;

    /// <summary>The folder and its database stay when the app is disposed, because other apps use them.</summary>
    public bool Shared { get; init; }

    /// <summary>Starts on an empty folder: migrations, seed and keys are made by this app.</summary>
    public bool FirstStart { get; init; }

    /// <summary>The program's clock; the real one when null.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Hashes passwords as slowly as for users; otherwise with one iteration.</summary>
    public bool SlowPasswords { get; init; }

    /// <summary>
    /// Who reads files: one for all tests, which is patient by the clock, because many tests ask it at the same time and the machine is
    /// busy.
    /// </summary>
    public FileReader Reader { get; init; } = Patient;

    private static readonly FileReader Patient = new() { Patience = TimeSpan.FromMinutes(5), LongestWait = TimeSpan.FromMinutes(5) };

    /// <summary>Replaces services of the program.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>The settings of a test: no daily work, unless a test asks for it.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["Backup:Time"] = "", ["Jobindsats:Look"] = "" };

    /// <summary>
    /// A running app whose database is as after the first start. Disposing gives it back. Only what is in the database is restored: a test
    /// of what the program keeps in memory (wrong passwords, limits) starts its own app.
    /// </summary>
    public static DashboardApp Borrow()
    {
        var app = IdleApps.Take();
        if (app is not null)
        {
            app.Restore();
            return app;
        }
        app = new DashboardApp { borrowed = true };
        app.StartServer();
        return app;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (!FirstStart && !Settings.Keys.Any(k => k.StartsWith("Seed:", StringComparison.Ordinal)))
            FirstDatabase.CopyTo(Folder);
        builder.UseEnvironment("Production");
        builder.UseStaticWebAssets(); // as in Development: the files as they were built, compressed ones too
        builder.UseSetting("Data:Folder", Folder);
        foreach (var (key, value) in TestDatabase.Settings(Folder).Concat(Settings))
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            if (Clock is not null)
                services.AddSingleton(Clock);
            if (!SlowPasswords)
                services.PostConfigure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1);
            services.AddSingleton(Reader);
            Replace?.Invoke(services);
        });
    }

    /// <summary>A client that follows no redirect, so that answers are compared as they are.</summary>
    public HttpClient Browse() => CreateClient(new() { BaseAddress = Site, AllowAutoRedirect = false });

    /// <summary>
    /// A client with the session of someone in that role, made by the program's own sign-in without the form. The form is tested where
    /// signing in is the subject: <see cref="SignInByForm"/>.
    /// </summary>
    /// <param name="cookies">Where the client keeps its cookies, for a test that looks at them.</param>
    public async Task<HttpClient> SignIn(Role role, string name = "", CookieContainer? cookies = null)
    {
        var user = await this.AddUser(role, name.Length > 0 ? name : $"Gro {role}");
        await using var scope = Services.CreateAsyncScope();
        var context = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            Request = { Scheme = "https", Host = new(Site.Host) }
        };
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<User>>();
        signIn.Context = context;
        await signIn.SignInAsync(user, isPersistent: false);
        // As the sign-in page does: pages opened side by side then share one cookie for their forms.
        scope.ServiceProvider.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        cookies ??= new CookieContainer();
        foreach (var cookie in context.Response.Headers.SetCookie)
            cookies.SetCookies(Site, cookie!);
        return CreateDefaultClient(Site, new CookieContainerHandler(cookies));
    }

    /// <summary>A client of someone with that role, signed in through the page.</summary>
    public async Task<HttpClient> SignInByForm(Role role, string name = "")
    {
        name = name.Length > 0 ? name : $"Gro {role}";
        await this.AddUser(role, name);
        var client = Browse();
        await client.SignIn(name);
        return client;
    }

    public async Task<T> WithDb<T>(Func<DashboardDb, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<DashboardDb>());
    }

    private void Restore()
    {
        FirstDatabase.Restore(Folder);
        // The way in which an instance notices that an operator has restored a backup.
        Task.Run(() => WithDb(async db =>
        {
            await Services.GetRequiredService<CurrentEdition>().CatchUpAsync(db);
            return true;
        })).GetAwaiter().GetResult();
    }

    public override async ValueTask DisposeAsync()
    {
        if (borrowed)
        {
            IdleApps.Return(this);
            return;
        }
        await base.DisposeAsync();
        if (!Shared)
            TestDatabase.Remove(Folder);
    }

    /// <summary>Ends an app that nobody will borrow again.</summary>
    internal ValueTask Stop()
    {
        borrowed = false;
        return DisposeAsync();
    }
}

/// <summary>The running apps that no test has borrowed; they stop when all tests have ended.</summary>
public sealed class IdleApps : IAsyncDisposable
{
    private static readonly ConcurrentBag<DashboardApp> Idle = [];

    internal static DashboardApp? Take() => Idle.TryTake(out var app) ? app : null;

    internal static void Return(DashboardApp app) => Idle.Add(app);

    public async ValueTask DisposeAsync()
    {
        while (Idle.TryTake(out var app))
            await app.Stop();
        FirstDatabase.Remove();
    }
}
