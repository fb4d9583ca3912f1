using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Links;

/// <summary>The pages of editors and administrators; those that edit stay within a draft.</summary>
public static class AdminLinks
{
    public const string Home = "/admin";
    public const string Users = $"{Home}/brugere";
    public const string NewUser = $"{Users}/ny";
    public const string Operation = $"{Home}/drift";

    /// <summary>Offers the form that was sent after one had been signed out.</summary>
    public const string KeptForm = $"{Home}/gemt";

    public static string HomeIn(DraftQuery draft) => $"{Home}{draft}";

    public static string User(string id) => $"{Users}/{id}";

    /// <summary>Where a draft is reviewed and published.</summary>
    public static string Draft(Guid id) => $"{Home}/kladde/{id}";

    public static string Plan(string id, DraftQuery draft = default) => $"{Home}/plan/{id}{draft}";

    public static string NewPlan(DraftQuery draft = default) => $"{Home}/plan/ny{draft}";

    public static string Goal(Plan plan, Goal goal, DraftQuery draft = default) => $"{Plan(plan.Id)}/maal/{Key.Last(goal.Id)}{draft}";

    public static string NewGoal(Plan plan, DraftQuery draft = default) => $"{Plan(plan.Id)}/maal/ny{draft}";

    /// <summary>The grid of a table's figures.</summary>
    public static string Table(int number, DraftQuery draft = default) => $"{Home}/tabel/{number}{draft}";

    public static string NewTable(DraftQuery draft = default) => $"{Home}/tabel/ny{draft}";

    /// <summary>Its texts, and what its rows and measures are.</summary>
    public static string TableTexts(int number, DraftQuery draft = default) => $"{Table(number)}/oplysninger{draft}";

    public static string TableNotes(int number, DraftQuery draft = default) => $"{Table(number)}/noter{draft}";

    public static string TableTargets(int number, DraftQuery draft = default) => $"{Table(number)}/maalsaetninger{draft}";

    public static string TableChecks(int number, DraftQuery draft = default) => $"{Table(number)}/kontrol{draft}";

    public static string Row(int table, Category category, DraftQuery draft = default) =>
        $"{Table(table)}/raekke/{category.Code}{draft}";

    public static string NewRow(int table, DraftQuery draft = default) => $"{Table(table)}/raekke/ny{draft}";

    public static string Measure(int table, Measure measure, DraftQuery draft = default) =>
        $"{Table(table)}/maaltal/{measure.Code}{draft}";

    public static string NewMeasure(int table, DraftQuery draft = default) => $"{Table(table)}/maaltal/ny{draft}";

    /// <summary>Where the choice of one figure is sent.</summary>
    public static string ChosenFigure(int table) => $"{Table(table)}/tal";

    /// <summary>Where one figure is edited.</summary>
    public static string Figure(ObservationKey key, DraftQuery draft = default)
    {
        var text = key.ToString();
        return $"{ChosenFigure(key.Series.TableNumber)}/{text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..]}{draft}";
    }

    public static string Import(DraftQuery draft = default) => $"{Home}/import{draft}";

    /// <summary>An empty file with room for new figures of a table.</summary>
    public static string Template(int table) =>
        LinkQuery.Add(Import(), LinkQuery.Of(("handler", "Skabelon"), ("tabel", $"{table}")));

    /// <summary>What a file that was brought in would do.</summary>
    /// <param name="table">The number of the table that it is for; null or empty where the file says it.</param>
    /// <param name="draft">The draft that the figures are to be put into; none for the user's own.</param>
    public static string ImportedFile(Guid id, string? table = null, DraftQuery draft = default) =>
        OfFile($"{Import()}/{id}", table, draft);

    /// <summary>What the words of such a file are read as.</summary>
    public static string ImportedWords(Guid id, string? table = null, DraftQuery draft = default) =>
        OfFile($"{Import()}/{id}/ord", table, draft);

    /// <summary>The file as it came.</summary>
    public static string OriginalFile(Guid id) => LinkQuery.Add(ImportedFile(id), LinkQuery.Of(("handler", "Hent")));

    public static string Jobindsats(DraftQuery draft = default) => $"{Home}/jobindsats{draft}";

    /// <summary>What is asked of Jobindsats for a table.</summary>
    public static string Query(int table, DraftQuery draft = default) => $"{Jobindsats()}/{table}{draft}";

    /// <summary>How far it has come.</summary>
    public static string Fetch(int table, DraftQuery draft = default) => $"{Query(table)}/hentning{draft}";

    private static string OfFile(string address, string? table, DraftQuery draft) => LinkQuery.Add(address,
        LinkQuery.Of(("tabel", string.IsNullOrEmpty(table) ? null : table), (LinkQuery.Draft, draft.Draft is "" ? null : draft.Draft)));
}
