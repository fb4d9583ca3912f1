using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Importing.Seed;

namespace Ballerup.Dashboard.Tests.Seeds;

/// <summary>The project's own seed, and the figures that a person typed from it without the parser.</summary>
internal static class SeedFiles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static ReadingGuide Guide { get; } = ReadingGuide.FromJson(File.ReadAllText(Path.Combine(Folder, SeedReader.GuideFile)));

    public static string Document { get; } = File.ReadAllText(Path.Combine(Folder, Guide.Edition.Document));

    /// <param name="Line">In the document, from 1.</param>
    /// <param name="Row">The row's label in the document; empty in table 6.</param>
    /// <param name="Text">As the document writes it.</param>
    public sealed record Typed(int Line, int Table, string Row, string Category, string Measure, string Unit, string Period, string Text)
    {
        /// <summary>With a decimal point, as in the files for machines.</summary>
        public string Value => Text.Replace(".", "").Replace(',', '.');
    }

    public static IReadOnlyList<Typed> Figures { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Seeds", "figures.txt")).Skip(1)
            .Select(l => l.Split(';'))
            .Select(c => new Typed(int.Parse(c[0]), int.Parse(c[1]), c[2], c[3], c[4], c[5], c[6], c[7])),
    ];
}
