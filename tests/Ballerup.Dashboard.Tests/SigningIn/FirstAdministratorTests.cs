using System.Net;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.Tests.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests.SigningIn;

/// <summary>How the first user comes to be.</summary>
[Trait(TestRun.On, TestRun.Full)]
public sealed partial class FirstAdministratorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("first-").FullName;

    public void Dispose() => TestDatabase.Remove(folder);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What the program says to whoever started it, and when it does.</summary>
    private sealed class Told : StringWriter
    {
        private readonly TaskCompletionSource line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Line => line.Task;

        public override Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            line.TrySetResult();
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Start_WithoutUsers_ShowsTheLinkToTheOperatorAlone()
    {
        await using var output = new Told();
        await using var errors = new StringWriter();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = InProcess.Run(folder, new() { ["urls"] = "http://127.0.0.1:0" }, [], new(output, errors, ShowsProgress: false),
            stop.Token);
        await Task.WhenAny(output.Line, running);
        await stop.CancelAsync();
        Assert.Equal(0, await running); // and all of the log is written
        var path = Link().Match(output.ToString()).Groups["path"].Value;
        Assert.NotEmpty(path);
        Assert.Equal("", errors.ToString());
        Assert.DoesNotContain(path.Split('=')[1], Log());
    }

    /// <summary>The same in the file as on the console.</summary>
    private string Log() => string.Concat(Directory.GetFiles(Path.Combine(folder, "logs")).Select(File.ReadAllText));

    [Trait(TestDatabase.On, TestDatabase.Both)]
    [Fact]
    public async Task Start_WithBootstrap_MakesTheAdministratorOnceAndShowsNoLink()
    {
        for (var i = 0; i < 2; i++)
        {
            await using var app = Bootstrapped();
            _ = app.Browse();
            await using var output = new StringWriter();
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().ShowLinkAsync(output, Cancellation);
            Assert.Equal("", output.ToString());
            Assert.Single(await app.WithDb(db => db.Users.ToListAsync(Cancellation)));
        }
        Assert.DoesNotContain("kode=", Log());
        Assert.DoesNotContain("cykler", Log());
        Assert.Single(Regex.Matches(Log(), "was made the first administrator"));
    }

    private DashboardApp Bootstrapped() => new()
    {
        Folder = folder,
        Shared = true,
        Settings = { ["Bootstrap:AdminEmail"] = "ane@test.example", ["Bootstrap:AdminPassword"] = "tyve grønne cykler" },
    };

    [Fact]
    public async Task Start_WithBootstrap_LetsTheAdministratorIn()
    {
        await using var app = Bootstrapped();
        var client = app.Browse();
        await client.Submit("/konto/login", new() { ["Email"] = "ane@test.example", ["Password"] = "tyve grønne cykler" });
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/admin/brugere", Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("ane@test.example", "", "Bootstrap:AdminPassword skal også angives, når Bootstrap:AdminEmail er det.")]
    [InlineData("", "tyve grønne cykler", "Bootstrap:AdminEmail skal også angives, når Bootstrap:AdminPassword er det.")]
    [InlineData("ane", "tyve grønne cykler", "Bootstrap:AdminEmail skal være en e-mailadresse, fx navn@ballerup.dk.")]
    [InlineData("ane@test.example", "Ballerup2026!", "Bootstrap:AdminPassword kan ikke bruges. Adgangskoden er for let at gætte.")]
    public async Task Start_WithABootstrapThatCannotBe_StopsWithASentence(string email, string password, string sentence)
    {
        var (code, _, errors) = await RefusedStart.Run(folder,
            new() { ["Bootstrap__AdminEmail"] = email, ["Bootstrap__AdminPassword"] = password });
        Assert.Equal(1, code);
        Assert.StartsWith("Ballerup Dashboard startede ikke. ", errors);
        Assert.Contains(sentence, errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    [GeneratedRegex("^Der er ingen brugere endnu\\. .*: (?<path>/konto/foerste\\?kode=[A-Za-z0-9_-]{43})$", RegexOptions.Multiline)]
    private static partial Regex Link();
}
