using System.Text.RegularExpressions;
using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.UnitTests.Disclosure;

/// <summary>The whole calculation held against trying every number and every choice, on random tables of overlapping totals.</summary>
public partial class RandomTablesTests
{
    private const int Threshold = CheckRunner.UsualSmallCount;

    [Fact]
    public void Hidden_InRandomTables_IsDisclosedExactlyWhereTryingEveryNumberSaysSo()
    {
        var random = new Random(151);
        var (disclosed, safe) = (0, 0);
        for (var round = 0; round < 150; round++)
        {
            var table = RandomTable.Of(random, mostHidden: 3);
            var found = SmallTables.Of(table.Text(table.Hidden)).Findings().Select(f => Row($"{f.At}")).ToHashSet();
            var expected = table.Disclosed();
            Assert.True(expected.SetEquals(found),
                $"{table.Text(table.Hidden)}: {string.Join(' ', expected)}; found {string.Join(' ', found)}");
            (disclosed, safe) = (disclosed + expected.Count, safe + table.Hidden.Count - expected.Count);
        }
        Assert.True(disclosed > 100 && safe > 100, $"{disclosed} disclosed, {safe} safe");
    }

    [Fact]
    public void Proposal_InRandomTables_IsSafe_AndTheFewestAndSmallest()
    {
        var random = new Random(152);
        var proposals = 0;
        for (var round = 0; round < 80; round++)
        {
            var table = RandomTable.Of(random, mostHidden: 2);
            foreach (var block in SmallTables.Of(table.Text(table.Hidden)).Findings().GroupBy(f => Proposed(f.Message)))
            {
                if (block.Key.Length == 0)
                    continue;
                proposals++;
                var hide = block.Key.Split(' ');
                Assert.Empty(Rows(table, hide).Intersect(block.Select(f => Row($"{f.At}"))));
                // Everything that costs less is tried: something that was hidden, or would be, is disclosed.
                foreach (var other in Choices(table.Values.Keys.Except(table.Hidden).ToList(), hide.Length))
                {
                    if (other.Count < hide.Length || other.Sum(o => table.Values[o]) < hide.Sum(h => table.Values[h]))
                        Assert.True(Rows(table, other).Overlaps(block.Select(f => Row($"{f.At}")).Concat(other)),
                            $"{table.Text(table.Hidden)}: {block.Key}, but {string.Join(' ', other)} is enough");
                }
            }
        }
        Assert.True(proposals > 30, $"{proposals}");
    }

    /// <summary>The rows that are still disclosed when these are hidden too.</summary>
    private static HashSet<string> Rows(RandomTable table, IEnumerable<string> hide) =>
        [.. SmallTables.Of(table.Text([.. table.Hidden, .. hide])).Findings().Select(f => Row($"{f.At}"))];

    private static IEnumerable<List<string>> Choices(IReadOnlyList<string> rows, int most) =>
        from bits in Enumerable.Range(1, (1 << rows.Count) - 1)
        let chosen = rows.Where((_, i) => (bits >> i & 1) == 1).ToList()
        where chosen.Count <= most
        select chosen;

    private static string Proposed(string message) =>
        string.Join(' ', Names().Matches(message.Split("Skjul også ")[1]).Select(m => m.Groups[1].Value));

    private static string Row(string key) => Key.Last(Key.Parent(Key.Parent(Key.Parent(key))));

    [GeneratedRegex("»([^«]+)«")]
    private static partial Regex Names();

    /// <summary>Three to five rows with small numbers, and two or three totals of some of them.</summary>
    private sealed record RandomTable(Dictionary<string, int> Values, Dictionary<string, string[]> Totals, List<string> Hidden)
    {
        /// <summary>Higher than any number that could make a difference.</summary>
        private const int Most = 45;

        public static RandomTable Of(Random random, int mostHidden)
        {
            var values = Enumerable.Range(0, random.Next(3, 6)).ToDictionary(i => $"{(char)('a' + i)}", _ => random.Next(9));
            var totals = new Dictionary<string, string[]>();
            for (var i = random.Next(2, 4); i > 0; i--)
            {
                string[] parts = [.. values.Keys.Where(_ => random.Next(2) == 0)];
                if (parts.Length < 2)
                    continue;
                totals[$"t{i}"] = parts;
                values[$"t{i}"] = parts.Sum(p => values[p]);
            }
            string[] shuffled = [.. values.Keys];
            random.Shuffle(shuffled);
            return new RandomTable(values, totals, [.. shuffled.Take(random.Next(1, mostHidden + 1))]);
        }

        public string Text(IReadOnlyList<string> hidden) => string.Join(' ', Values.Select(v =>
            $"{v.Key}{Parts(v.Key)}={v.Value}{(hidden.Contains(v.Key) ? "!" : "")}"));

        private string Parts(string row) => Totals.TryGetValue(row, out var parts) ? $"({string.Join(',', parts)})" : "";

        /// <summary>By trying all numbers for all that is hidden.</summary>
        public HashSet<string> Disclosed()
        {
            var possible = Hidden.ToDictionary(h => h, _ => new HashSet<int>());
            Try(new Dictionary<string, int>(Values), 0, possible);
            return [.. Hidden.Where(h => possible[h].Count < Threshold
                || (Values[h] is >= 1 and <= Threshold && !Enumerable.Range(1, Threshold).All(possible[h].Contains)))];
        }

        private void Try(Dictionary<string, int> values, int next, Dictionary<string, HashSet<int>> possible)
        {
            if (next == Hidden.Count)
            {
                if (Totals.All(t => t.Value.Sum(p => values[p]) == values[t.Key]))
                    Hidden.ForEach(h => possible[h].Add(values[h]));
                return;
            }
            for (var value = 0; value <= Most; value++)
            {
                values[Hidden[next]] = value;
                Try(values, next + 1, possible);
            }
        }
    }
}
