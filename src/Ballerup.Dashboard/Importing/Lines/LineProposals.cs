using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Matching;
using Ballerup.Dashboard.Importing.Proposals;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Lines;

/// <summary>What a file with a line for each figure would do: the same as <see cref="SheetProposals"/> says, piece by piece.</summary>
public static class LineProposals
{
    /// <param name="number">The table that all of it is for; null where the file says so.</param>
    /// <param name="state">What is published, with the draft that the figures are to be put into.</param>
    /// <param name="corrected">The keys of the figures that someone typed.</param>
    /// <param name="learned">What someone has said that words mean.</param>
    /// <returns>The tables of each piece; a table comes again with the next.</returns>
    /// <exception cref="SheetException">A line can't be read.</exception>
    public static IEnumerable<FileProposals> Of(
        LineFile file, int? number, Edition state, IReadOnlySet<ObservationKey> corrected, IReadOnlyCollection<LearnedWord> learned)
    {
        var (seen, names) = (new Dictionary<ObservationKey, int>(), new Dictionary<string, string>());
        var labels = SheetProposals.LabelsOf(state, learned);
        foreach (var (sheet, later) in file.Pieces())
            yield return new FileProposals([.. SheetProposals.Of([sheet], number, file.Numbers, state, corrected, labels)
                .Select(t => InFile(t, later, seen, names))], [], []);
    }

    /// <summary>With the lines of the file, and without the figures that stood in a piece before.</summary>
    /// <param name="names">Of rows and columns, each kept once: a million lines say the same few.</param>
    private static TableProposals InFile(TableProposals table, int later, Dictionary<ObservationKey, int> seen,
        Dictionary<string, string> names)
    {
        var problems = table.Reading.Problems.Select(p => p with { Line = p.Line + later }).ToList();
        var proposals = new List<Proposal>(table.Proposals.Count);
        foreach (var proposal in table.Proposals)
        {
            var figure = proposal.Figure with
            {
                Line = proposal.Figure.Line + later,
                Row = Known(proposal.Figure.Row, names),
                Column = Known(proposal.Figure.Column, names)
            };
            if (seen.TryAdd(figure.Key, figure.Line))
                proposals.Add(proposal with { Figure = figure });
            else
                problems.Add(new Problem(figure.Line, figure.Figure.ToString(),
                    new Cause.FigureTwice(figure.Row, figure.Column, figure.Key.Period, seen[figure.Key])));
        }
        var words = table.Reading.Words.Select(w => w with { Line = w.Line + later }).ToList();
        return table with { Proposals = proposals, Reading = table.Reading with { Figures = [], Problems = problems, Words = words } };
    }

    private static string Known(string name, Dictionary<string, string> names) =>
        names.TryGetValue(name, out var known) ? known : names[name] = name;
}
