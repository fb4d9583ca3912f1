namespace Ballerup.Dashboard.Tests.Deploy;

/// <summary>The unit as systemd itself reads it, in a root of its own where the program is where the unit says.</summary>
public sealed class UnitTests : IDisposable
{
    private const string Unit = "ballerup-dashboard.service";

    private readonly string root = Directory.CreateTempSubdirectory("unit-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static string Analyze()
    {
        var program = DeployFiles.Find("systemd-analyze");
        Assert.SkipWhen(program is null, "systemd-analyze is not installed; tests/run.sh installs it.");
        return program;
    }

    private async Task<(int Code, string Said)> Verify(string unit, string name)
    {
        var analyze = Analyze();
        var program = Directory.CreateDirectory(Path.Combine(root, "opt/ballerup-dashboard")).FullName;
        File.Copy("/bin/true", Path.Combine(program, "Ballerup.Dashboard"), overwrite: true); // what the unit starts must be executable
        var units = Directory.CreateDirectory(Path.Combine(root, "etc/systemd/system")).FullName;
        await File.WriteAllTextAsync(Path.Combine(units, name), unit, TestContext.Current.CancellationToken);
        // The units that it waits for are not in this root.
        return await DeployFiles.Run(analyze, "verify", "--man=no", "--recursive-errors=no", $"--root={root}",
            name.Replace("@.", "@5001."));
    }

    [Fact]
    public async Task Unit_IsOneThatSystemdUnderstands()
    {
        var (code, said) = await Verify(DeployFiles.Read(Unit), Unit);
        Assert.Equal("", said);
        Assert.Equal(0, code);
        // What is wrong is said.
        Assert.Contains("Protekt", (await Verify(DeployFiles.Read(Unit) + "\n[Service]\nProtekt=yes\n", Unit)).Said);
        Assert.NotEqual(0, (await Verify(DeployFiles.Read(Unit).Replace("/opt/", "/hvor/"), Unit)).Code);
    }

    /// <summary>The unit for several instances is made from it as deploy/README.md says.</summary>
    [Fact]
    public async Task TemplateUnit_IsOneThatSystemdUnderstands()
    {
        Assert.Contains("sed 's/127.0.0.1:5000/127.0.0.1:%i/'", DeployFiles.Read("README.md"));
        var (code, said) = await Verify(DeployFiles.Read(Unit).Replace("127.0.0.1:5000", "127.0.0.1:%i"), "ballerup-dashboard@.service");
        Assert.Equal("", said);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Unit_IsExposedNoMoreThanItHasToBe()
    {
        var (code, said) = await DeployFiles.Run(Analyze(), "security", "--offline=true", "--no-pager", "--threshold=15",
            Path.Combine(DeployFiles.Folder, Unit));
        Assert.True(code == 0, said);
    }
}
