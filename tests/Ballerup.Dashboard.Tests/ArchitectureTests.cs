using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Ballerup.Dashboard.Tests;

/// <summary>Imports run one way: a folder knows those before it in this list and none after it.</summary>
public class ArchitectureTests
{
    private static readonly string[] Folders =
    [
        "Danish", "Texts", "Statistics", "Sentences", "Plans", "Revisions", "Searching", "Checks", "Accounts", "Telemetry", "Database", "SigningIn", "Publishing", "Importing", "Charts", "Exporting", "Operating", "Site", "Api", "Pages",
    ];

    /// <summary>Pure: nothing of the web or the database.</summary>
    private static readonly string[] Pure = ["Danish", "Texts", "Statistics", "Sentences", "Plans", "Revisions", "Searching", "Checks", "Charts", "Importing.FollowUp"];

    private const string Root = "Ballerup.Dashboard.";

    private static readonly Architecture Architecture = new ArchLoader()
        .LoadAssemblyIncludingDependencies(typeof(Ballerup.Dashboard.Danish.DanishNumber).Assembly, recursive: false).Build();

    private static readonly List<(string From, string To)> Imports =
    [
        .. from type in Architecture.Types
           where type.Namespace is not null && type.FullName.StartsWith(Root, StringComparison.Ordinal)
           from dependency in type.Dependencies
           select (type.FullName, dependency.Target.FullName),
    ];

    [Fact]
    public void Every_Folder_IsInTheList()
    {
        var found = Imports.Select(i => Folder(i.From)).OfType<string>().Where(f => f is not "Migrations").Distinct().Order();
        Assert.Equal(Folders.Order(), found);
    }

    [Fact]
    public void Imports_RunOneWay() =>
        Assert.Empty(Imports
            .Where(i => Folder(i.From) is { } from && Folder(i.To) is { } to && Array.IndexOf(Folders, to) > Array.IndexOf(Folders, from))
            .Select(i => $"{i.From} knows {i.To}").Distinct());

    [Fact]
    public void PureFolders_KnowNothingOfTheWebOrTheDatabase() =>
        Assert.Empty(Imports
            .Where(i => Array.Exists(Pure, p => i.From.StartsWith($"{Root}{p}.", StringComparison.Ordinal)))
            .Where(i => i.To.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || i.To.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
                || i.To.StartsWith("Microsoft.Data", StringComparison.Ordinal))
            .Select(i => $"{i.From} knows {i.To}").Distinct());

    [Fact]
    public void Figures_AreWrittenByPublishingAlone() =>
        Assert.Equal(
            [$"{Root}Publishing.Publisher"],
            Imports.Where(i => Folder(i.From) is not "Database" && Calls(i.From, "SaveAsync")).Select(i => Outer(i.From)).Distinct());

    /// <summary>Who writes waits for the one before, on both kinds of database: through <c>DashboardDb.BeginWritingAsync</c>.</summary>
    [Fact]
    public void Transactions_AreBegunByTheContextAlone() =>
        Assert.Empty(Architecture.Types
            .Where(t => Folder(t.FullName) is { } folder and not "Database" && folder != "Migrations" && t.Dependencies
                .OfType<ArchUnitNET.Domain.Dependencies.MethodCallDependency>().Any(d => d.TargetMember.FullName.Contains("::BeginTransaction", StringComparison.Ordinal)))
            .Select(t => Outer(t.FullName)).Distinct());

    private static bool Calls(string type, string method) => Architecture.Types.Single(t => t.FullName == type).Dependencies
        .OfType<ArchUnitNET.Domain.Dependencies.MethodCallDependency>()
        .Any(d => d.TargetMember.FullName.Contains($"DashboardDb::{method}(", StringComparison.Ordinal));

    private static string Outer(string type) => type.Split('+', '/')[0];

    private static string? Folder(string type) =>
        type.StartsWith(Root, StringComparison.Ordinal) && type[Root.Length..].Split('.') is { Length: > 1 } parts ? parts[0] : null;
}
