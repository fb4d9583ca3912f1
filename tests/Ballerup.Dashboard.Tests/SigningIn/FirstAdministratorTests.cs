using System.Net;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Tests.Starting;

namespace Ballerup.Dashboard.Tests.SigningIn;

/// <summary>How the first user comes to be, in a process of its own.</summary>
[Trait(TestDatabase.On, TestDatabase.Both)]
public sealed partial class FirstAdministratorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("first-").FullName;

    public void Dispose() => TestDatabase.Remove(folder);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_WithoutUsers_ShowsTheLinkOnTheConsoleAlone()
    {
        await using var process = DashboardProcess.Start(folder);
        var client = await process.Ready();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/", Cancellation)).StatusCode);
        for (var tries = 0; tries < 200 && await Links() == "0"; tries++) // made beside the first requests
            await Task.Delay(50, Cancellation);
        await Task.Delay(500, Cancellation);
        process.Kill();
        var (_, output, errors) = await process.Ended();
        var path = Link().Match(output).Groups["path"].Value;
        Assert.NotEmpty(path);
        Assert.DoesNotContain("kode=", errors);
        foreach (var log in Directory.GetFiles(Path.Combine(folder, "logs")))
            Assert.DoesNotContain(path.Split('=')[1], await File.ReadAllTextAsync(log, Cancellation));
    }

    [Fact]
    public async Task Start_WithBootstrap_MakesTheAdministratorOnce_AndShowsNoLink()
    {
        for (var i = 0; i < 2; i++)
        {
            await using var process = DashboardProcess.Start(folder, new()
            {
                ["Bootstrap__AdminEmail"] = "ane@test.example",
                ["Bootstrap__AdminPassword"] = "tyve grønne cykler",
            });
            await process.Ready();
            process.Kill();
            var (_, output, _) = await process.Ended();
            Assert.DoesNotContain("kode=", output);
            Assert.DoesNotContain("cykler", output);
            Assert.Equal(i == 0, output.Contains("was made the first administrator", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Start_WithBootstrap_LetsTheAdministratorIn()
    {
        await using var app = new DashboardApp { Settings = { ["Bootstrap:AdminEmail"] = "ane@test.example", ["Bootstrap:AdminPassword"] = "tyve grønne cykler" } };
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
        await using var process = DashboardProcess.Start(folder, new() { ["Bootstrap__AdminEmail"] = email, ["Bootstrap__AdminPassword"] = password });
        var (code, _, errors) = await process.Ended();
        Assert.Equal(1, code);
        Assert.StartsWith("Ballerup Dashboard startede ikke. ", errors);
        Assert.Contains(sentence, errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    private Task<string> Links() => TestDatabase.Sql(folder, """SELECT COUNT(*) FROM "OneTimeLinks" """);

    [GeneratedRegex("^Der er ingen brugere endnu\\. .*: (?<path>/konto/foerste\\?kode=[A-Za-z0-9_-]{43})$", RegexOptions.Multiline)]
    private static partial Regex Link();
}
