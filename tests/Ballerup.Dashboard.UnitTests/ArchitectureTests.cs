using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Ballerup.Dashboard.UnitTests;

/// <summary>Imports run one way: a folder knows those before it in this list and none after it.</summary>
public class ArchitectureTests
{
    /// <summary>Of <c>Ballerup.Dashboard.Core</c>, which names no package of the web or the database.</summary>
    private static readonly string[] Core = ["Danish", "Texts", "Statistics", "Sentences", "Charts", "Plans", "Revisions", "Searching",
        "Disclosure", "Checks"];

    private static readonly string[] Program =
        ["Links", "Accounts", "Telemetry", "Database", "SigningIn", "Publishing", "Importing", "Exporting", "Operating", "Site", "Api",
            "Pages"];

    private static readonly string[] Folders = [.. Core, .. Program];

    /// <summary>Of the program, and pure all the same: nothing of the web or the database.</summary>
    private static readonly string[] Pure = ["Importing.Formats", "Importing.Matching", "Importing.FollowUp", "Importing.Lines"];

    /// <summary>
    /// Folders that are parted by what they do, in the same order; pages are parted by their addresses. The empty name is for what lies
    /// in no part; <c>Extensions</c>, where a folder has one of its own, puts the parts together.
    /// </summary>
    private static readonly (string Folder, string[] Parts)[] Parted =
    [
        ("SigningIn", ["", "Authority", "Extensions"]),
        ("Importing", ["Formats", "Matching", "Proposals", "FollowUp", "Lines", "Files", "Jobindsats", "Seed"]),
        ("Exporting", ["Office", ""]),
    ];

    private const string Root = "Ballerup.Dashboard.";

    /// <summary>The program's own namespaces: what is generated from pages is read with them no more.</summary>
    private static readonly Architecture Architecture = new ArchLoader()
        .LoadNamespacesWithinAssembly(typeof(Ballerup.Dashboard.Danish.DanishNumber).Assembly, "Ballerup.Dashboard")
        .LoadNamespacesWithinAssembly(typeof(Ballerup.Dashboard.Database.DashboardDb).Assembly, "Ballerup.Dashboard")
        .Build();

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
    public void Every_Part_IsInTheList() =>
        Assert.Equal(
            Parted.SelectMany(p => p.Parts.Select(part => (p.Folder, part))).Order(),
            Types.Where(t => Array.Exists(Parted, p => p.Folder == Folder(t.FullName))).Select(t => (Folder(t.FullName)!, Part(t.FullName)))
                .Distinct().Order());

    [Fact]
    public void Parts_ImportOneWay() =>
        Assert.Empty(
            from import in Imports
            from parted in Parted
            where Folder(import.From) == parted.Folder && Folder(import.To) == parted.Folder
                && Array.IndexOf(parted.Parts, Part(import.To)) > Array.IndexOf(parted.Parts, Part(import.From))
            select $"{Outer(import.From)} knows {Outer(import.To)}");

    [Fact]
    public void Core_IsOneProject_AndTheProgramTheOther()
    {
        string[] Of(System.Reflection.Assembly assembly) =>
            [.. assembly.GetTypes().Select(t => t.FullName is { } name ? Folder(name) : null).OfType<string>().Distinct().Intersect(Folders)
                .Order()];
        Assert.Equal(Core.Order(), Of(typeof(Ballerup.Dashboard.Danish.DanishNumber).Assembly));
        Assert.Equal(Program.Order(), Of(typeof(Ballerup.Dashboard.Database.DashboardDb).Assembly));
    }

    /// <summary>The picture in docs/architecture.md is made from the same lists: what it should hold stands in the failure.</summary>
    [Fact]
    public void Picture_IsWhatTheImportsAre() =>
        Assert.True(File.ReadAllText(Document()).Contains(Picture(), StringComparison.Ordinal),
            $"docs/architecture.md should hold:\n{Picture()}");

    private static string Picture()
    {
        var known = Imports.Select(i => (From: Folder(i.From), To: Folder(i.To)))
            .Where(i => i.From is not null && i.To is not null && i.From != i.To && Folders.Contains(i.From) && Folders.Contains(i.To))
            .Distinct().ToLookup(i => i.From!, i => i.To!);
        // Only the shortest ways: what is known through another folder goes without an arrow.
        HashSet<string> Behind(string folder) => [.. known[folder].SelectMany(f => Behind(f).Append(f))];
        var lines = new List<string> { "```mermaid", "flowchart TD" };
        foreach (var (name, folders) in (ReadOnlySpan<(string, string[])>)[("Core", Core), ("Program", Program)])
        {
            lines.Add($"  subgraph {name}");
            lines.AddRange(folders.Select(f => $"    {f}"));
            lines.Add("  end");
        }
        foreach (var folder in Folders.Reverse())
            lines.AddRange(known[folder].Where(f => !known[folder].Any(o => Behind(o).Contains(f)))
                .OrderByDescending(f => Array.IndexOf(Folders, f)).Select(f => $"  {folder} --> {f}"));
        return string.Join('\n', [.. lines, "```"]);
    }

    private static string Document([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../docs/architecture.md"));

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
            Types.Where(t => Folder(t.FullName) is not "Database" && Calls(t, "DashboardDb::SaveAsync(")).Select(t => Outer(t.FullName))
                .Distinct());

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

    /// <summary>The part of its folder that a type lies in.</summary>
    private static string Part(string type) =>
        type[Root.Length..].Split('+', '/', '<', '`', '[')[0].Split('.') is var names && (names.Length > 2 || names[1] == "Extensions")
            ? names[1] : "";

    private static string? Folder(string type) =>
        type.StartsWith(Root, StringComparison.Ordinal) && type[Root.Length..].Split('.') is { Length: > 1 } parts ? parts[0] : null;
}
