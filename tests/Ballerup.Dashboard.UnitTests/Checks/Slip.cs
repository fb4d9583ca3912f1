using System.Globalization;
using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Checks;

/// <summary>
/// A planted slip from slips.txt: one cell, or several that belong together (the lines that begin with "+"). Where the
/// period is not in the seed, the whole year that follows is entered with the slip in it.
/// </summary>
internal sealed record Slip(string Kind, IReadOnlyList<Slip.Cell> Cells)
{
    public static readonly IReadOnlyList<Slip> All = Read();

    private static readonly Dictionary<string, (int Table, decimal Value)> NextYear = YearOn.Of(times: 1);

    /// <summary>What the checks say of the slip and don't say of the true figures.</summary>
    public List<Finding> Found()
    {
        if (!Cells.Any(c => NextYear.ContainsKey(c.Key)))
            return [.. SeedDraft.Check(SeedDraft.Seed, Cells.Select(c => (c.Key, c.Figure)))];
        var year = NextYear.Where(f => f.Value.Table == Cells[0].Table).ToDictionary(f => f.Key, f => Figure.Write(f.Value.Value));
        var truly = SeedDraft.Check(SeedDraft.Seed, year.Select(f => (f.Key, f.Value)));
        foreach (var cell in Cells)
            year[cell.Key] = cell.Figure;
        return [.. SeedDraft.Check(SeedDraft.Seed, year.Where(f => f.Value.Length > 0).Select(f => (f.Key, f.Value))).Except(truly)];
    }

    /// <summary>True when the file has the figures that are in the seed, or that the next year gives.</summary>
    public bool IsTrue => Cells.All(c => Number(c.True) ==
        (NextYear.TryGetValue(c.Key, out var next)
            ? next.Value : decimal.Parse(SeedDraft.Seed.Read(Subject.Observation, c.Key, nameof(Observation.Figure))!,
                CultureInfo.InvariantCulture)));

    public override string ToString() => string.Join(" + ", Cells.Select(c => $"{c.Key}: {c.True} → {c.Typed}"));

    private static List<Slip> Read()
    {
        var slips = new List<Slip>();
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Checks", "slips.txt")).Skip(1))
        {
            var c = line.Split(';');
            var cell = new Cell(int.Parse(c[1]), SeedDraft.KeyOf(int.Parse(c[1]), c[2], c[3], c[4]), c[5], c[6]);
            if (c[0] == "+")
                slips[^1] = slips[^1] with { Cells = [.. slips[^1].Cells, cell] };
            else
                slips.Add(new Slip(c[0], [cell]));
        }
        return slips;
    }

    private static decimal Number(string text) =>
        DanishNumber.TryParse(text, out var value, out _) ? value : throw new FormatException(text);

    /// <param name="True">As a person writes it: "1.971", "2,0".</param>
    /// <param name="Typed">The same, or "tomt", "mangler", "udeladt".</param>
    public sealed record Cell(int Table, string Key, string True, string Typed)
    {
        public string Figure => Typed switch
        {
            "tomt" => "",
            "mangler" => "missing",
            "udeladt" => "suppressed",
            _ => Ballerup.Dashboard.Statistics.Figure.Write(Number(Typed)),
        };
    }
}
