using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.Links;

/// <summary>The pages that readers have: the current plan has the short addresses.</summary>
public static class PublicLinks
{
    public const string Overview = "/";
    public const string History = "/historik";
    public const string About = "/om";
    public const string Help = "/hjaelp";
    public const string Glossary = "/ordforklaring";
    public const string Search = "/soeg";
    public const string Cookies = "/cookies";
    public const string Accessibility = "/tilgaengelighed";

    /// <summary>The short address that every public site has for its accessibility statement.</summary>
    public const string ShortAccessibility = "/was";

    public static string OverviewAsOf(int revision) => LinkQuery.Add(Overview, LinkQuery.Of((LinkQuery.Revision, $"{revision}")));

    public static string Plan(EditionContent edition, Plan plan) => plan == edition.CurrentPlan ? Overview : $"/plan/{plan.Id}";

    public static string Goal(EditionContent edition, Plan plan, Goal goal) => $"{Plan(edition, plan).TrimEnd('/')}/maal/{goal.Number}";

    /// <summary>Where a table of a goal is compared with other areas.</summary>
    /// <param name="goal">The address of the goal's page.</param>
    public static string Comparison(string goal, int numberInPlan) => $"{goal}/tabel/{numberInPlan}/sammenlign";

    /// <summary>A table of a goal in the current plan, for pages of other sites.</summary>
    public static string Embedded(Goal goal, int numberInPlan) => $"/maal/{goal.Number}/tabel/{numberInPlan}/indlejr";

    public static string Revision(int number) => $"{History}/{number}";

    /// <summary>Where an editor undoes a revision.</summary>
    /// <summary>Where an administrator takes a text out of it.</summary>
    public static string HideText(int number) => $"{Revision(number)}/skjul";

    public static string Undo(int number) => $"{Revision(number)}/fortryd";

    /// <summary>How a figure came to be what it is.</summary>
    public static string FigureHistory(Cell cell) => FigureHistory(cell.Key);

    public static string FigureHistory(ObservationKey key) => $"{History}/tal/{key}";

    public static string Term(Term term) => Term(term.Id);

    /// <param name="id">Of the word that is explained.</param>
    public static string Term(string id) => $"{Glossary}#{id}";
}
