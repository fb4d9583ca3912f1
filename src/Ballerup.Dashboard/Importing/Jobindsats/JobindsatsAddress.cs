using Ballerup.Dashboard.Database;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>Writes a query as Jobindsats' API is asked.</summary>
internal static class JobindsatsAddress
{
    public const string Total = "/";
    public const string Everything = "*";
    public const string Level = "level:";

    /// <param name="periods">As <see cref="JobindsatsQuery.Periods"/>, and not empty.</param>
    public static string Of(JobindsatsQuery query, string periods)
    {
        var measures = query.Measures.Length == 0 ? [$"{Everything}={Everything}"] : query.Measures.Split('\n');
        var areas = query.Areas switch
        {
            JobindsatsAreas.Own => query.OwnArea,
            JobindsatsAreas.OwnAndCountry => $"{Total},{query.OwnArea}",
            JobindsatsAreas.All => Everything,
            _ => "",
        };
        var hierarchies = query.Hierarchies.Length == 0 ? [] : query.Hierarchies.Split('\n');
        IEnumerable<string> parts =
        [
            .. measures.Select(m => Part("mgroup", m)),
            $"period.{Escaped(query.PeriodType)}={Escaped(periods)}",
            .. hierarchies.Select(h => Part("hierarchy", h)),
            .. areas.Length == 0 ? [] : new[] { $"hierarchy.{JobindsatsChoices.Municipalities}={Escaped(areas)}" },
            "format=json",
        ];
        return $"data/{Escaped(query.Dataset)}?{string.Join('&', parts)}";
    }

    private static string Part(string kind, string line) =>
        line.IndexOf('=', StringComparison.Ordinal) is var at
            && at < 0 ? $"{kind}.{Escaped(line)}={Everything}" : $"{kind}.{Escaped(line[..at])}={Escaped(line[(at + 1)..])}";

    /// <summary>The signs that have a meaning there stand as they are, as in the clients that are known to work.</summary>
    private static string Escaped(string text) => Uri.EscapeDataString(text)
        .Replace("%2A", "*", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal)
        .Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);
}
