using System.Text;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>How the keys of changes are made. A key is given once and kept when the name changes.</summary>
public static class Key
{
    private const int LongestSlug = 200;

    public static string Goal(string planId, int number) => $"{planId}/{number}";

    public static string GoalTable(string goalId, int tableNumber) => $"{goalId}/{tableNumber}";

    /// <summary>"1/sygedagpenge": of a category or a measure.</summary>
    public static string Of(int tableNumber, string name) => $"{tableNumber}/{Slug(name)}";

    public static string Observation(string seriesId, Period period) => $"{seriesId}/{period}";

    /// <summary>A Danish name in the letters of an address: "Jobafklaringsforløb" becomes "jobafklaringsforloeb".</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            var letters = c switch
            {
                'æ' => "ae",
                'ø' => "oe",
                'å' => "aa",
                >= 'a' and <= 'z' or >= '0' and <= '9' => c.ToString(),
                _ => "-",
            };
            if (letters != "-" || (slug.Length > 0 && slug[^1] != '-'))
                slug.Append(letters);
        }
        var text = slug.ToString();
        return (text.Length > LongestSlug ? text[..LongestSlug] : text).TrimEnd('-');
    }
}
