using System.Text.RegularExpressions;
using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Tests.Deploy;

/// <summary>Every setting that the program reads is explained to operators, and none that it does not.</summary>
public sealed partial class SettingsTests
{
    private static readonly string[] NotInClasses = ["ConnectionStrings:Dashboard", Ballerup.Dashboard.Telemetry.Extensions.Endpoint];

    /// <summary>Of others: read by ASP.NET Core and OpenTelemetry.</summary>
    private static readonly string[] Others = ["OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_HEADERS", "OTEL_SERVICE_NAME",
        "AllowedHosts"];

    /// <summary>From the options classes that the program registers: those of <c>SiteOptions</c> are under <c>Site</c>.</summary>
    private static List<string> Settings()
    {
        var types = new List<Type>();
        using var app = new DashboardApp();
        using var looked = app.WithWebHostBuilder(web => web.ConfigureTestServices(services => types.AddRange(
            from service in services
            where service.ServiceType.IsGenericType && service.ServiceType.GetGenericTypeDefinition() == typeof(IOptionsChangeTokenSource<>)
            select service.ServiceType.GetGenericArguments()[0])));
        _ = looked.Services;
        var ours = types.Distinct().Where(t => t.Assembly == typeof(SiteOptions).Assembly).ToList();
        Assert.Contains(typeof(SiteOptions), ours);
        Assert.Equal(typeof(SiteOptions).Assembly.GetTypes().Where(t => t.Name.EndsWith("Options", StringComparison.Ordinal))
            .OrderBy(t => t.Name), ours.OrderBy(t => t.Name));
        return
        [
            .. from type in ours
               let section = type.GetField("Section")?.GetValue(null) ?? type.Name[..^"Options".Length]
               from property in type.GetProperties()
               where property.CanWrite
               select $"{section}:{property.Name}",
            .. NotInClasses,
        ];
    }

    [Fact]
    public void EnvironmentFile_NamesEverySettingAndNothingElse()
    {
        var file = DeployFiles.Read("ballerup-dashboard.env");
        var named = Named().Matches(file).Select(m => m.Groups["name"].Value.Replace("__", ":")).ToList();
        Assert.Equal(Settings().Order(StringComparer.Ordinal), named.Except(Others).Order(StringComparer.Ordinal));
        Assert.All(file.Split('\n'), line => Assert.True(line.Length == 0 || line[0] == '#', line));
        // Each is told about: a sentence above it, or above the ones it stands with.
        Assert.DoesNotMatch(@"\n\n#[A-Za-z_]+=", file);
    }

    [Fact]
    public void Readme_NamesEverySetting()
    {
        var readme = File.ReadAllText(Path.Combine(DeployFiles.Root(), "README.md"));
        Assert.DoesNotContain(Settings(), s => !readme.Contains($"`{s}`", StringComparison.Ordinal));
    }

    [GeneratedRegex("^#(?<name>[A-Za-z_]+)=", RegexOptions.Multiline)]
    private static partial Regex Named();
}
