using System.Globalization;
using System.Text;

namespace Ballerup.Dashboard.Revisions;

/// <summary>How the keys of changes are made. A key is given once and kept when the name changes.</summary>
public static class Key
{
    private const int LongestSlug = 200;

    public static string Goal(string planId, int number) => $"{planId}/{number}";

    public static string GoalTable(string goalId, int tableNumber) => $"{goalId}/{tableNumber}";

    /// <summary>"1/sygedagpenge": of a category or a measure.</summary>
    public static string Of(int tableNumber, string name) => $"{tableNumber}/{Slug(name) switch
    {
        "" => "uden-bogstaver", // "%"
        "ny" => "ny-1", // "ny" is the address of a new one
        var slug => slug,
    }}";

    /// <summary>A new annotation's; two that are made at the same moment are two.</summary>
    public static string NewAnnotation(int tableNumber) => $"{tableNumber}/{Guid.NewGuid().ToString("N")[..8]}";

    public static string Exemption(int tableNumber, string check) => $"{tableNumber}/{check}";

    /// <summary>What is before the last slash: a goal's plan, a category's table, an observation's series.</summary>
    public static string Parent(string key) => key[..Math.Max(0, key.LastIndexOf('/'))];

    /// <summary>What is after the last slash.</summary>
    public static string Last(string key) => key[(key.LastIndexOf('/') + 1)..];

    /// <summary>The table that a measure, category, observation, target, annotation or exemption belongs to.</summary>
    public static int TableOf(string key) => TableNumber(key.Split('/')[0]);

    /// <exception cref="InvalidOperationException">The text is no number of a table.</exception>
    public static int TableNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new InvalidOperationException($"'{text}' is not a table's number.");

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
