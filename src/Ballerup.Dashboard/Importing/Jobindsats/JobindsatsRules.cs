using System.Globalization;
using System.Text.RegularExpressions;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>What a query may hold, whether it was chosen from lists or typed.</summary>
public static partial class JobindsatsRules
{
    private const string Latest = "latest:";
    private const int MostLatest = 1000;

    /// <summary>How many of the newest periods are asked for; null when it is said in another way.</summary>
    public static string? LatestOf(JobindsatsQuery query) =>
        query.Periods.StartsWith(Latest, StringComparison.Ordinal) ? query.Periods[Latest.Length..] : null;

    /// <summary>One line for each group of measures.</summary>
    public static string Measures(IEnumerable<string> chosen) => string.Join('\n', Lines(chosen).Distinct());

    /// <summary>One line for each hierarchy; values that are chosen one by one go before a choice of many.</summary>
    public static string Hierarchies(IEnumerable<string> chosen) => string.Join('\n', Lines(chosen)
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .GroupBy(parts => parts[0], parts => parts.Length > 1 ? parts[1] : JobindsatsAddress.Everything)
        .Select(hierarchy => (hierarchy.Key, Single: hierarchy.Where(IsSingle).Distinct().ToList(), First: hierarchy.First()))
        .Select(h => $"{h.Key}={(h.Single.Count > 0 ? string.Join(',', h.Single) : h.First)}"));

    /// <summary>A value, or a list of them: no total, no level, and not all.</summary>
    public static bool IsSingle(string value) =>
        value is not (JobindsatsAddress.Total or JobindsatsAddress.Everything)
            && !value.StartsWith(JobindsatsAddress.Level, StringComparison.Ordinal);

    /// <param name="latest">How many of the newest; empty when <paramref name="list"/> says which.</param>
    public static string Periods(string latest, string list) =>
        latest.Trim() is { Length: > 0 } number
            ? Latest + number
            : string.Join(
                ',', list.Split([',', ';', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>What is wrong, by the name of the field that it is about, each a Danish sentence that says what to do.</summary>
    /// <param name="choices">What the table offers; null when that is not known.</param>
    public static IEnumerable<(string Field, string Problem)> Problems(JobindsatsQuery query, JobindsatsChoices? choices)
    {
        if (!Name().IsMatch(query.Dataset) || query.Dataset.Length > JobindsatsQuery.DatasetLength)
            yield return (nameof(query.Dataset), "Skriv tabellens id hos Jobindsats, fx y60a02.");
        if (query.Measures.Length > JobindsatsQuery.MeasuresLength
            || !query.Measures.Split('\n').All(m => m.Length == 0 || Part().IsMatch(m)))
            yield return (nameof(query.Measures), "Skriv hver gruppe på sin egen linje med et lighedstegn mellem gruppens og måltallets "
                + "id, fx gruppe=*.");
        if (query.Hierarchies.Length > JobindsatsQuery.HierarchiesLength
            || !query.Hierarchies.Split('\n').All(h => h.Length == 0 || Part().IsMatch(h)))
            yield return (nameof(query.Hierarchies), "Skriv hver opdeling på sin egen linje med et lighedstegn mellem opdelingen og "
                + "dens værdier, fx _ygrpa02=*.");
        if (!Name().IsMatch(query.PeriodType) || query.PeriodType.Length > JobindsatsQuery.PeriodTypeLength)
            yield return (nameof(query.PeriodType), "Skriv periodetypen, fx M for måneder eller Q for kvartaler.");
        if (query.Areas is JobindsatsAreas.Own or JobindsatsAreas.OwnAndCountry
            && (query.OwnArea.Length is 0 or > JobindsatsQuery.OwnAreaLength || !Value().IsMatch(query.OwnArea)))
            yield return (nameof(query.OwnArea), "Skriv kommunens id hos Jobindsats.");
        foreach (var problem in PeriodProblems(query, choices))
            yield return problem;
    }

    private static IEnumerable<(string Field, string Problem)> PeriodProblems(JobindsatsQuery query, JobindsatsChoices? choices)
    {
        if (LatestOf(query) is not { } latest)
        {
            if (query.Periods.Length > JobindsatsQuery.PeriodsLength
                || !query.Periods.Split(',').All(p => p.Length == 0 || Name().IsMatch(p)))
                yield return (
                    nameof(query.Periods), "Skriv perioderne, som Jobindsats skriver dem, med komma imellem, fx 2025M06,2026M06.");
        }
        else if (!int.TryParse(latest, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) || wanted is < 1 or > MostLatest)
        {
            yield return ("Latest", $"Skriv et antal perioder fra 1 til {DanishNumber.Format(MostLatest, 0)}.");
        }
        else if (choices?.PeriodsOf(query.PeriodType).Count is > 0 and var there && wanted > there)
        {
            yield return ("Latest", $"Jobindsats har kun {DanishNumber.Format(there, 0)} perioder af den type.");
        }
    }

    private static IEnumerable<string> Lines(IEnumerable<string> chosen) =>
        chosen.SelectMany(c => (c ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    [GeneratedRegex(@"\A[\p{L}\p{N}_-]+\z")]
    private static partial Regex Name();

    /// <summary>"gruppe=måltal".</summary>
    [GeneratedRegex(@"\A[\p{L}\p{N}_.*-]+=[^\p{C}=&#]+\z")]
    private static partial Regex Part();

    [GeneratedRegex(@"\A[^\p{C}=&#]+\z")]
    private static partial Regex Value();
}
