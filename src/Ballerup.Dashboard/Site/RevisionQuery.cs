using System.Globalization;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Site;

/// <summary>The revision that an address asks for with <c>?revision=n</c>.</summary>
internal static class RevisionQuery
{
    public const string Parameter = LinkQuery.Revision;

    /// <returns>Null when the address asks for none; 0, which no revision has, when what it asks for is no number.</returns>
    public static int? Read(HttpRequest request) =>
        !request.Query.TryGetValue(Parameter, out var revision) ? null
        // One spelling of each number.
        : int.TryParse(revision.ToString(), CultureInfo.InvariantCulture, out var number) && $"{number}" == revision.ToString()
            ? number : 0;

    /// <summary>What was published at that revision, or is now; null when there is no such revision.</summary>
    public static async ValueTask<EditionView?> FindAsync(HttpContext context, CurrentEdition current, PastEditions past) =>
        Read(context.Request) is { } revision
            ? await past.GetAsync(revision, context.RequestAborted)
            : await current.ViewAsync(context.RequestAborted);
}
