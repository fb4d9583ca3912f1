using System.Globalization;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Site;

/// <summary>The filter of the history as it stands in an address, for the page and for the file.</summary>
/// <param name="Wanted">What could be understood of it.</param>
/// <param name="Problems">A Danish sentence for each field that could not.</param>
internal sealed record HistoryQuery(HistoryFilter Wanted, IReadOnlyDictionary<string, string> Problems)
{
    public const string Table = "Tabel";
    public const string From = "Fra";
    public const string To = "Til";
    public const string Person = "Person";

    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <param name="people">The ids that can be asked for; null for the public, whose question for a person is passed over.</param>
    public static HistoryQuery Read(IQueryCollection query, EditionView today, IReadOnlyCollection<string>? people)
    {
        var problems = new Dictionary<string, string>();
        int? table = null;
        if (Given(query, Table) is { Length: > 0 } number)
        {
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known > 0
                && today.Find(Subject.Table, $"{known}") is not null)
                table = known;
            else
                problems[Table] = "Tabellen findes ikke. Vælg en anden på listen.";
        }

        var (from, to) = (Date(query, From, problems), Date(query, To, problems));
        if (from > to)
            problems[To] = "Slutdatoen ligger før startdatoen. Vælg en senere slutdato.";

        var person = people is null ? "" : Given(query, Person);
        if (person.Length > 0 && !people!.Contains(person))
        {
            problems[Person] = "Personen findes ikke. Vælg en anden på listen.";
            person = "";
        }
        return new HistoryQuery(new HistoryFilter(table, from, to, person.Length > 0 ? person : null), problems);
    }

    private static string Given(IQueryCollection query, string field) => query[field].ToString().Trim();

    /// <summary>The same filter as a query; empty when nothing is filtered.</summary>
    public override string ToString() => LinkQuery.Of(
        ("tabel", Wanted.Table is { } table ? $"{table}" : null), ("fra", Wanted.From is { } from ? Iso(from) : null),
        ("til", Wanted.To is { } to ? Iso(to) : null), ("person", Wanted.Person));

    private static DateOnly? Date(IQueryCollection query, string field, Dictionary<string, string> problems)
    {
        if (Given(query, field) is not { Length: > 0 } text)
            return null;
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d/M-yyyy"], CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var date)
            && date.Year is >= FirstYear and <= LastYear)
        {
            return date;
        }
        problems[field] = "Skriv datoen med dag, måned og år, fx 31-12-2026.";
        return null;
    }

    /// <summary>As addresses and date fields write it; empty for none.</summary>
    public static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
