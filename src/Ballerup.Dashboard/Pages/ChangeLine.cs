using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Pages;

/// <summary>One change as a list shows it.</summary>
/// <param name="Hidden">The values may not be seen by this reader.</param>
/// <param name="Who">Empty for the public.</param>
/// <param name="Address">Of what has a page of its own; otherwise null.</param>
public sealed record ChangeLine(string What, string Label, string Old, string New, bool Hidden, string From, string Who, string? Address)
{
    /// <summary>Longer values than this stand under each other.</summary>
    private const int LongestInLine = 60;

    public bool IsLong => Old.Length > LongestInLine || New.Length > LongestInLine;

    /// <param name="edition">Where the names are, and what is withheld.</param>
    /// <param name="names">From a user's id to the name; null for the public, who see neither names nor withheld values.</param>
    public static ChangeLine Of(Revision revision, Change change, EditionContent edition, Func<string, string>? names)
    {
        var hidden = names is null && edition.Withholds(change);
        return new ChangeLine(
            ChangeWords.What(change, edition),
            ChangeWords.Label(change),
            hidden ? ChangeWords.Hidden : ChangeWords.Old(change, edition),
            hidden ? ChangeWords.Hidden : ChangeWords.New(change, edition),
            hidden,
            ChangeWords.From(change.Origin),
            names is null ? "" : names(change.Author.Length > 0 ? change.Author : revision.Author),
            change.Subject == Subject.Observation ? PublicLinks.FigureHistory(ObservationKey.Parse(change.Key)) : null);
    }
}
