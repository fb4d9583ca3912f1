using System.Net;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests;

/// <summary>The whole program on a real database (<see cref="TestDatabase"/>) and a folder of its own, which go when the app goes.</summary>
public sealed class DashboardApp : WebApplicationFactory<Program>
{
    public string Folder { get; init; } = Directory.CreateTempSubdirectory("dashboard-").FullName;

    /// <summary>The folder and its database stay when the app goes: others use them.</summary>
    public bool Shared { get; init; }

    /// <summary>The program's clock; the real one when null.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Passwords take as long to check as they do for users; otherwise no longer than a test must wait.</summary>
    public bool SlowPasswords { get; init; }

    /// <summary>Services in the place of the program's.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Beyond those of a test: nothing is done daily, unless it is asked for.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["Backup:Time"] = "", ["Jobindsats:Look"] = "" };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
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
            Replace?.Invoke(services);
        });
    }

    /// <summary>A client that answers are compared with as they are: no redirect is followed.</summary>
    public HttpClient Browse() => CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    /// <summary>A client of someone with that role, signed in through the page.</summary>
    public async Task<HttpClient> SignIn(Role role, string name = "Gro Medarbejder")
    {
        if (name == "Gro Medarbejder")
            name = $"Gro {role}";
        await this.AddUser(role, name);
        var client = Browse();
        var response = await client.Submit("/konto/login", new() { ["Email"] = TestUsers.EmailOf(name), ["Password"] = TestUsers.Password }, "main form[novalidate]");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        return client;
    }

    public async Task<T> WithDb<T>(Func<DashboardDb, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<DashboardDb>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!Shared)
            TestDatabase.Remove(Folder);
    }
}
