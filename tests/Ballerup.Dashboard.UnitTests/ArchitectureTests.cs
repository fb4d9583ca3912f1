using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Ballerup.Dashboard.UnitTests;

/// <summary>Imports run one way: a folder knows those before it in this list and none after it.</summary>
public class ArchitectureTests
{
    private static readonly string[] Folders =
    [
        "Danish", "Texts", "Statistics", "Sentences", "Plans", "Revisions", "Searching", "Checks", "Accounts", "Telemetry", "Database", "SigningIn", "Publishing", "Importing", "Charts", "Exporting", "Operating", "Site", "Api", "Pages",
    ];

    /// <summary>Pure: nothing of the web or the database.</summary>
    private static readonly string[] Pure = ["Danish", "Texts", "Statistics", "Sentences", "Plans", "Revisions", "Searching", "Checks", "Charts", "Importing.FollowUp", "Importing.Sheets"];

    private const string Root = "Ballerup.Dashboard.";

    private static readonly Architecture Architecture = new ArchLoader().LoadAssembly(typeof(Ballerup.Dashboard.Danish.DanishNumber).Assembly).Build();

    /// <summary>The program's own: asked for once, since the list is made anew each time.</summary>
    private static readonly List<IType> Types =
        [.. Architecture.Types.Where(t => t.Namespace is not null && t.FullName.StartsWith(Root, StringComparison.Ordinal))];

    private static readonly List<(string From, string To)> Imports =
    [
        .. from type in Types
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
            Types.Where(t => Folder(t.FullName) is not "Database" && Calls(t, "DashboardDb::SaveAsync(")).Select(t => Outer(t.FullName)).Distinct());

    /// <summary>Who writes waits for the one before, on both kinds of database: through <c>DashboardDb.BeginWritingAsync</c>.</summary>
    [Fact]
    public void Transactions_AreBegunByTheContextAlone() =>
        Assert.Empty(Types
            .Where(t => Folder(t.FullName) is { } folder and not "Database" && folder != "Migrations" && Calls(t, "::BeginTransaction"))
            .Select(t => Outer(t.FullName)).Distinct());

    private static bool Calls(IType type, string method) => type.Dependencies
        .OfType<ArchUnitNET.Domain.Dependencies.MethodCallDependency>()
        .Any(d => d.TargetMember.FullName.Contains(method, StringComparison.Ordinal));

    private static string Outer(string type) => type.Split('+', '/')[0];

    private static string? Folder(string type) =>
        type.StartsWith(Root, StringComparison.Ordinal) && type[Root.Length..].Split('.') is { Length: > 1 } parts ? parts[0] : null;
}
