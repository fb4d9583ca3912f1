using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Proposals;

/// <summary>What a file would do, counted while it is read: the proposals themselves are not kept.</summary>
public sealed class FileTally
{
    private readonly Dictionary<int, TableTally> tables = [];

    /// <summary>In the order of their numbers.</summary>
    public IEnumerable<TableTally> Tables => tables.Values.OrderBy(t => t.Table.Number);

    public void Add(TableProposals proposals)
    {
        if (!tables.TryGetValue(proposals.Table.Number, out var tally))
            tally = tables[proposals.Table.Number] = new TableTally(proposals.Table, proposals.Heading);
        tally.Add(proposals);
    }
}

/// <param name="Heading">As <see cref="TableProposals.Heading"/>.</param>
public sealed record TableTally(Table Table, string Heading)
{
    private readonly Dictionary<ProposalKind, int> counts = [];
    private readonly List<Problem> problems = [];
    private readonly HashSet<string> words = [];

    public int Read { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    public int Count(ProposalKind kind) => counts.GetValueOrDefault(kind);

    internal void Add(TableProposals proposals)
    {
        Read += proposals.Proposals.Count;
        foreach (var proposal in proposals.Proposals)
            counts[proposal.Kind] = Count(proposal.Kind) + 1;
        // Words that are not known come again with each piece of a file.
        var unknown = proposals.Reading.Unknown.Where(w => words.Add(w.Text)).Select(w => w.Problem);
        problems.AddRange(unknown.Concat(proposals.Reading.Problems).Take(SheetReadingBuilder.MostProblems - problems.Count));
    }
}
