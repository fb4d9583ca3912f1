using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Exporting;
using Ballerup.Dashboard.Plans;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// What an address wants in the follow-up document: <c>maal</c> goals by number, <c>perioder</c> how many of the newest,
/// <c>diagrammer</c> and <c>saetninger</c> with or without, <c>siden</c> the revision since which changes are marked.
/// </summary>
/// <param name="Since">The revision that changes are marked since; null when none are to be.</param>
/// <param name="Problem">A Danish sentence that says what to write; empty when all was understood.</param>
internal sealed record FollowUpQuery(FollowUpChoice Wanted, int? Since, string Problem)
{
    public const string Goals = "maal";
    public const string Periods = "perioder";
    public const string Charts = "diagrammer";
    public const string Sentences = "saetninger";
    public const string Marked = "siden";

    private const string All = "alle";
    private const int MostPeriods = 9999;

    public static FollowUpQuery Read(IQueryCollection query, Plan plan, int revision)
    {
        var problems = new List<string>();
        var goals = ReadGoals(query, plan, problems);
        var newest = ReadPeriods(query, problems);
        var charts = ReadChoice(query, Charts, problems);
        var sentences = ReadChoice(query, Sentences, problems);
        var since = ReadRevision(query, revision, problems);
        return new FollowUpQuery(new FollowUpChoice(goals, newest, charts, sentences), since, DanishText.Sentences(problems));
    }

    /// <summary>"1,2" or each by itself, as a form sends them.</summary>
    private static HashSet<int> ReadGoals(IQueryCollection query, Plan plan, List<string> problems)
    {
        var known = plan.ShownGoals.Select(g => g.Number).ToList();
        var wanted = new HashSet<int>();
        foreach (var text in query[Goals]
            .SelectMany(v => (v ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && known.Contains(number))
                wanted.Add(number);
            else if (problems.Count == 0)
                problems.Add(
                    $"Skriv de ønskede ministermål med numre fra planen og komma imellem, fx {Goals}={string.Join(',', known.Take(2))}.");
        }
        return wanted;
    }

    private static int? ReadPeriods(IQueryCollection query, List<string> problems)
    {
        var text = query[Periods].ToString();
        if (text.Length == 0)
            return null;
        if (text == All)
            return FollowUpChoice.All;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var newest) && newest is >= 1 and <= MostPeriods)
            return newest;
        problems.Add($"Skriv, hvor mange af de nyeste perioder hver tabel skal vise, fx {Periods}=5, eller {Periods}={All}.");
        return null;
    }

    /// <param name="last">The revision that the document is of.</param>
    private static int? ReadRevision(IQueryCollection query, int last, List<string> problems)
    {
        var text = query[Marked].ToString();
        if (text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var since) && since >= 1 && since <= last)
            return since;
        problems.Add($"Skriv, siden hvilken revision ændringerne skal markeres: {Marked}= og et tal fra 1 til {last}.");
        return null;
    }

    private static bool ReadChoice(IQueryCollection query, string name, List<string> problems)
    {
        var text = query[name].ToString();
        if (text is not ("" or "ja" or "nej"))
            problems.Add($"Skriv {name}=ja eller {name}=nej.");
        return text != "nej";
    }
}
