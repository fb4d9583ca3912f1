using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>A hidden count that is not protected by what else is hidden.</summary>
/// <param name="Verdict">Disclosed, or not decided.</param>
/// <param name="Message">In Danish: how it is computed, and what else to hide.</param>
public sealed record Disclosed(ObservationKey At, Verdict Verdict, string Message);

/// <summary>
/// Looks for hidden counts that a draft lets a reader compute, from what would be shown and from what can be read in earlier revisions.
/// </summary>
public static class DisclosureSearch
{
    /// <summary>For one block of linked cells; most are done after a few hundred.</summary>
    private const long StepsOfBlock = 2_000_000;

    /// <summary>For all proposals together.</summary>
    private const long StepsOfProposals = 10_000_000;

    /// <param name="changes">What leads from the one to the other.</param>
    /// <param name="touched">The numbers of the tables that they are about.</param>
    /// <param name="earlier">Reads what stood in revisions before the published one; null where nobody can.</param>
    /// <param name="threshold">The fewest numbers that a hidden count must be able to be.</param>
    public static IReadOnlyList<Disclosed> Of(
        Edition before, Edition after, IReadOnlyCollection<Change> changes, IReadOnlySet<int> touched, int threshold, ReadEarlier? earlier)
    {
        var tables = SameFigures.Sharing(after.Tables, touched);
        var places = Places(changes);
        var groups = new Groups(after, before, tables, tables);
        var published = new Lazy<Groups>(() => new Groups(
            before, past: null, [.. tables.Select(t => before.FindTable(t.Number)).OfType<Table>().Where(t => !t.Retired)],
            named: tables));
        var proposals = new Budget(StepsOfProposals);
        List<Disclosed> found = [];
        var hidden = groups.WithHidden().Where(p => places is null || places.Contains(p)).ToList();
        if (hidden.Count > 0 && earlier is not null)
            groups.LookUp(hidden, earlier);
        foreach (var (area, period) in hidden)
        {
            var blocks = groups.Of(area, period).Blocks().Select(b => new Block(b, threshold)).ToList();
            if (blocks.TrueForAll(b => b.Found.Count == 0))
                continue;
            var known = published.Value.Of(area, period).Blocks().Select(b => new Block(b, threshold)).SelectMany(b => b.Sentences())
                .ToLookup(s => s.At, s => s.Sums);
            var isOwn = after.AreasByCode.GetValueOrDefault(area)?.Own == true;
            foreach (var block in blocks)
            {
                var caused = block.Sentences().Where(s => !known[s.At].Contains(s.Sums) && !(s.IsOld && known.Contains(s.At))).ToList();
                if (caused.Count == 0)
                    continue;
                var hide = isOwn ? new Proposal(block.Group, threshold, proposals).Find() : null;
                found.AddRange(caused.Select(s => new Disclosed(
                    s.At, s.Verdict, isOwn ? $"{s.Text} {Advice(hide, s.At.Series.TableNumber, period)}" : s.Text)));
            }
        }
        return found;
    }

    /// <summary>The areas and periods that the changes are about; null where they are about whole tables.</summary>
    private static HashSet<(string, Period)>? Places(IReadOnlyCollection<Change> changes)
    {
        var places = new HashSet<(string, Period)>();
        foreach (var change in changes)
        {
            if (change.Subject is Subject.Table or Subject.Measure or Subject.Category or Subject.Exemption)
                return null;
            if (change.Subject == Subject.Observation && ObservationKey.TryParse(change.Key, out var at))
                places.Add((at.Series.AreaCode, at.Period));
        }
        return places;
    }

    private static string Advice(IReadOnlyList<Candidate>? hide, int table, Period period) =>
        hide is not { Count: > 0 } ? "Skjul også flere af de tal, som det kan regnes ud af."
        : $"Skjul også {DanishText.Join([.. hide.Select(h => h.At.Series.TableNumber == table
            ? h.Name : $"{h.Name} i tabel {h.At.Series.TableNumber}")])} {period.When}.";

    private sealed record Said(ObservationKey At, Verdict Verdict, string Text, string Sums, bool IsOld);

    /// <summary>A block with what is found in it.</summary>
    private sealed class Block
    {
        private static readonly IReadOnlySet<ObservationKey> Nothing = new HashSet<ObservationKey>();

        private readonly int threshold;
        private readonly Budget budget = new(StepsOfBlock);
        private readonly List<(Group Of, Reading Reading, Cell Cell, Protection Protection, bool IsOld)> found = [];

        public Block(Group group, int threshold)
        {
            (Group, this.threshold) = (group, threshold);
            Look(group.Now(), isOld: false);
            if (group.HasOld)
                Look(group, isOld: true);
        }

        public Group Group { get; }

        public IReadOnlyCollection<object> Found => [.. found.Select(f => f.Cell)];

        /// <summary>One for each hidden figure.</summary>
        public IEnumerable<Said> Sentences() => found.DistinctBy(f => f.Cell.At).Select(f =>
        {
            if (f.Protection.Verdict == Verdict.NotDecided)
            {
                var unclear = $"{f.Cell.Name} er skjult {Group.Period.When}. Der er for mange skjulte tal til at afgøre, om det kan "
                    + "regnes ud. Forklar, hvorfor det ikke kan.";
                return new Said(f.Cell.At, Verdict.NotDecided, unclear, unclear, f.IsOld);
            }
            var sentence = new Derivation(f.Of, f.Reading, f.Cell, f.Protection, threshold, budget).Sentence(f.Cell.Name, Group.Period);
            return new Said(f.Cell.At, Verdict.Disclosed, sentence, sentence, f.IsOld);
        });

        private void Look(Group of, bool isOld)
        {
            var reading = new Reading(of, Nothing, budget);
            foreach (var cell in reading.Protected)
            {
                var protection = reading.Of(cell, threshold);
                if (protection.Verdict != Verdict.Safe && !found.Exists(f => f.Cell == cell))
                    found.Add((of, reading, cell, protection, isOld));
            }
        }
    }
}
