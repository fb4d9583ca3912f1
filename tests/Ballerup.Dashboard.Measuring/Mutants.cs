using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Ballerup.Dashboard.Measuring;

/// <summary>
/// How many small mistakes in the rules the unit tests notice: each mutant is the rules' project with one place changed, compiled in
/// memory and put beside the built tests.
/// </summary>
internal sealed class Mutants
{
    private static readonly string[] Folders = ["Danish", "Statistics", "Sentences", "Checks"];

    /// <summary>The tests of these, and of what is made of them at once; the others take most of the time and are of other rules.</summary>
    private static readonly string[] Asked = [.. Folders, "Charts", "Revisions", "Searching"];

    /// <summary>A mutant that makes a test wait for ever is noticed too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<SyntaxKind, SyntaxKind> Others = new()
    {
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
        [SyntaxKind.EqualsEqualsToken] = SyntaxKind.ExclamationEqualsToken,
        [SyntaxKind.ExclamationEqualsToken] = SyntaxKind.EqualsEqualsToken,
        [SyntaxKind.PlusToken] = SyntaxKind.MinusToken,
        [SyntaxKind.MinusToken] = SyntaxKind.PlusToken,
        [SyntaxKind.AsteriskToken] = SyntaxKind.SlashToken,
        [SyntaxKind.SlashToken] = SyntaxKind.AsteriskToken,
        [SyntaxKind.AmpersandAmpersandToken] = SyntaxKind.BarBarToken,
        [SyntaxKind.BarBarToken] = SyntaxKind.AmpersandAmpersandToken,
        [SyntaxKind.AndKeyword] = SyntaxKind.OrKeyword,
        [SyntaxKind.OrKeyword] = SyntaxKind.AndKeyword,
        [SyntaxKind.TrueKeyword] = SyntaxKind.FalseKeyword,
        [SyntaxKind.FalseKeyword] = SyntaxKind.TrueKeyword,
    };

    private static readonly Dictionary<string, string> OtherNames = new (string, string)[]
    {
        ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"),
        ("Any", "All"), ("Min", "Max"), ("MinBy", "MaxBy"), ("Skip", "Take"), ("SkipWhile", "TakeWhile"), ("Floor", "Ceiling"),
    }.SelectMany(n => new[] { n, (n.Item2, n.Item1) }).ToDictionary(n => n.Item1, n => n.Item2);

    private readonly string tests;
    private readonly CSharpCompilation whole;

    /// <param name="arguments">A file with those that the rules' project is compiled with, as MSBuild tells its items.</param>
    /// <param name="project">Its folder.</param>
    /// <param name="tests">A copy of the built unit tests, which is written in.</param>
    public Mutants(string arguments, string project, string tests)
    {
        this.tests = tests;
        using var told = JsonDocument.Parse(File.ReadAllText(arguments));
        var items = told.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray();
        var asked = CSharpCommandLineParser.Default.Parse(items.Select(a => a.GetProperty("Identity").GetString()!), project,
            sdkDirectory: null);
        var sources = asked.SourceFiles.Select(f =>
            CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(f.Path), System.Text.Encoding.UTF8), asked.ParseOptions, f.Path));
        var compilation = CSharpCompilation.Create(asked.CompilationName, sources,
            asked.MetadataReferences.Select(r => MetadataReference.CreateFromFile(r.Reference)),
            asked.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        var generators = asked.AnalyzerReferences.Where(r => r.FilePath.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal))
            .SelectMany(r => new AnalyzerFileReference(r.FilePath, new Loader()).GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, parseOptions: asked.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        whole = (CSharpCompilation)generated;
    }

    private sealed record Mutant(SyntaxTree Tree, TextSpan Span, string Text)
    {
        public SyntaxTree Made => Tree.WithChangedText(Tree.GetText().WithChanges(new TextChange(Span, Text)));

        public override string ToString()
        {
            var line = Tree.GetText().Lines.GetLineFromPosition(Span.Start);
            var was = string.Join(' ', Tree.GetText().ToString(Span).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            var file = $"{Path.GetFileName(Path.GetDirectoryName(Tree.FilePath))}/{Path.GetFileName(Tree.FilePath)}";
            return $"{file}:{line.LineNumber + 1}: {was} -> {(Text.Length > 0 ? Text : "nothing")}   in: {line.ToString().Trim()}";
        }
    }

    /// <summary>Makes some of them, chosen by chance, and tells which ones no test noticed.</summary>
    /// <returns>The exit code: 1 when the tests notice nothing at all, or what is no change.</returns>
    public int Run(int count, int seed)
    {
        const string rounding = "Math.Round(value, decimals, MidpointRounding.AwayFromZero)";
        var numbers = whole.SyntaxTrees.Single(t => Path.GetFileName(t.FilePath) == "DanishNumber.cs");
        var place = new TextSpan(numbers.GetText().ToString().IndexOf(rounding, StringComparison.Ordinal), rounding.Length);
        var (same, wrong) = (Survives(new(numbers, place, $"decimal.Add({rounding}, 0)")), Survives(new(numbers, place, "value")));
        Console.WriteLine($"Planted: what changes nothing {(same == true ? "survives" : "does not survive")}, "
            + $"a lost rounding {(wrong == true ? "survives" : "does not")}");
        if (same != true || wrong != false)
            return 1;

        var all = Every().ToArray();
        new Random(seed).Shuffle(all);
        var (killed, survived, made) = (0, 0, 0);
        foreach (var mutant in all)
        {
            if (killed + survived == count)
                break;
            made++;
            if (Survives(mutant) is not { } alive)
                continue; // not compiled
            if (alive)
                survived++;
            else
                killed++;
            Console.WriteLine($"{(alive ? "SURVIVED" : "killed  ")} {mutant}");
        }
        Console.WriteLine(
            $"{killed} of {killed + survived} are killed, {100.0 * killed / Math.Max(1, killed + survived):F0} % (at least 80); "
            + $"{all.Length} are known, {made - killed - survived} did not compile; seed {seed}");
        return 0;
    }

    private IEnumerable<Mutant> Every()
    {
        foreach (var tree in whole.SyntaxTrees.Where(t => Folders.Contains(Path.GetFileName(Path.GetDirectoryName(t.FilePath)))))
        {
            var model = whole.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes(n => n is not AttributeListSyntax))
                foreach (var (span, text) in Of(node, model))
                    yield return new(tree, span, text);
        }
    }

    private static IEnumerable<(TextSpan Span, string Text)> Of(SyntaxNode node, SemanticModel model)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when Others.TryGetValue(binary.OperatorToken.Kind(), out var other)
                && (other != SyntaxKind.MinusToken || model.GetTypeInfo(binary).Type?.SpecialType != SpecialType.System_String):
                yield return (binary.OperatorToken.Span, SyntaxFacts.GetText(other));
                break;
            case BinaryPatternSyntax pattern when Others.TryGetValue(pattern.OperatorToken.Kind(), out var other):
                yield return (pattern.OperatorToken.Span, SyntaxFacts.GetText(other));
                break;
            case RelationalPatternSyntax pattern when Others.TryGetValue(pattern.OperatorToken.Kind(), out var other):
                yield return (pattern.OperatorToken.Span, SyntaxFacts.GetText(other));
                break;
            case UnaryPatternSyntax not:
                yield return (not.OperatorToken.Span, "");
                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                yield return (not.OperatorToken.Span, "");
                break;
            case LiteralExpressionSyntax literal when Others.TryGetValue(literal.Token.Kind(), out var other):
                yield return (literal.Span, SyntaxFacts.GetText(other));
                break;
            case LiteralExpressionSyntax { Token.Value: int number } literal:
                yield return (literal.Span, $"{number + 1}");
                if (number > 0)
                    yield return (literal.Span, $"{number - 1}");
                break;
            case LiteralExpressionSyntax { Token.Value: decimal number } literal:
                yield return (literal.Span, FormattableString.Invariant($"{number + 1}m"));
                break;
            case ExpressionStatementSyntax or IfStatementSyntax { Else: null } or ContinueStatementSyntax or YieldStatementSyntax:
                yield return (node.Span, ";");
                break;
            case IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access } name
                when access.Name == name && OtherNames.TryGetValue(name.Identifier.Text, out var other):
                yield return (name.Span, other);
                break;
        }
    }

    /// <returns>Null when it can't be compiled.</returns>
    private bool? Survives(Mutant mutant)
    {
        using (var file = File.Create(Path.Combine(tests, whole.AssemblyName + ".dll")))
            if (!whole.ReplaceSyntaxTree(mutant.Tree, mutant.Made).Emit(file).Success)
                return null;
        // Nearly all are noticed by the tests of their own folder, which saves the others.
        var near = Path.GetFileName(Path.GetDirectoryName(mutant.Tree.FilePath))!;
        return Passes(near) && Passes([.. Asked.Where(f => f != near)]);
    }

    private bool Passes(params string[] folders)
    {
        string[] options = ["-stopOnFail", .. folders.SelectMany(f => new[] { "-namespace", $"Ballerup.Dashboard.UnitTests.{f}" })];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(tests, "Ballerup.Dashboard.UnitTests.dll"), .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        // Read, so that it never waits for a reader.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Patience))
            return process.ExitCode == 0;
        process.Kill(entireProcessTree: true);
        return false;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
