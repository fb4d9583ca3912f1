using System.Globalization;
using Ballerup.Dashboard.Links;

namespace Ballerup.Dashboard.Pages;

/// <summary>Which part of a long list a page shows.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Last">The number of the last page; 1 for an empty list.</param>
public sealed record Paging(int Number, int Last, int Size)
{
    public const string Parameter = "side";

    public int Skip => (Number - 1) * Size;

    /// <summary>What can't be a page is the nearest that can.</summary>
    public static Paging Of(string? wanted, int items, int size)
    {
        var last = Math.Max(1, (items + size - 1) / size);
        var number = int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? Math.Clamp(known, 1, last) : 1;
        return new Paging(number, last, size);
    }

    /// <param name="query">The rest of the address's query; empty when there is none.</param>
    public static string Address(string path, string query, int number) =>
        LinkQuery.Add(LinkQuery.Add(path, query), LinkQuery.Of((Parameter, $"{number}")));
}
