using System.Globalization;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Tests.Publishing;

/// <summary>
/// Table 7, shown by goal 5, in fifteen municipalities, a region and Hele landet. In July 2026 the thirteen known shares are 0.8, 1.0, 1.5,
/// 1.7, 1.8, 2.1 (Ballerup), 2.1, 2.4, 2.6, 2.9, 3.3, 3.5 and 3.7; one is missing and one suppressed.
/// </summary>
internal static class AreaSample
{
    public const string Address = "/maal/5/tabel/7/sammenlign";

    public const string Share = "7/i-alt/andel";
    public const string Count = "7/i-alt/antal";

    public static readonly (string Code, string Name, string July2025, string June, string July)[] Shares =
    [
        ("000", "Hele landet", "2.2", "2.2", "2.1"),
        ("084", "Region Hovedstaden", "2.4", "2.4", "2.4 provisional"),
        ("101", "København", "2.5", "2.5", "2.4"),
        ("147", "Frederiksberg", "1.5", "1.5", "1.5"),
        ("151", "Ballerup Kommune", "2.8", "2.2", "2.1"),
        ("153", "Brøndby", "3.3", "3.3", "3.3"),
        ("157", "Gentofte", "0.8", "0.8", "0.8"),
        ("159", "Gladsaxe", "1.8", "1.8", "1.8"),
        ("161", "Glostrup", "2.0", "2.0", "2.1"),
        ("163", "Herlev", "1.8", "1.8", "1.7"),
        ("165", "Albertslund", "3.6", "3.6", "3.5"),
        ("167", "Hvidovre", "2.7", "2.7", "2.6"),
        ("169", "Høje-Taastrup", "2.9", "2.9", "2.9"),
        ("173", "Lyngby-Taarbæk", "1.0", "1.0", "1.0"),
        ("175", "Rødovre", "2.3", "2.3", "missing"),
        ("183", "Ishøj", "3.9", "3.9", "3.7"),
        ("580", "Aabenraa", "1.9", "1.9", "suppressed"),
    ];

    private static readonly (string Code, int June, int July)[] Counts =
        [("000", 78000, 77000), ("101", 9100, 9000), ("151", 755, 741), ("159", 810, 800), ("163", 300, 310), ("183", 510, 500)];

    /// <param name="areas">The codes of the other areas to publish; all of them when it is null.</param>
    public static Task<Revision> PublishAreas(this DashboardApp app, params string[]? areas) => app.Publish([.. Changes(areas)]);

    /// <summary>The table has figures for other areas, and none for the municipality.</summary>
    public static Task<Revision> PublishOtherAreasAlone(this DashboardApp app) =>
        app.Publish([.. Changes(null).Where(c => c.Item1 != Subject.Observation || !c.Item2.Contains("/151/", StringComparison.Ordinal))]);

    private static List<(Subject, string, string, string)> Changes(string[]? areas)
    {
        List<(Subject, string, string, string)> changes =
        [
            (Subject.Table, "7", "Caption", "kontanthjælp, måned"), (Subject.Table, "7", "Source", "Jobindsats.dk"),
            (Subject.Table, "7", "PeriodsAs", "Rows"), (Subject.Table, "7", "Frequency", "Month"), (Subject.Table, "7", "Step", "1"),
            (Subject.Category, "7/i-alt", "Name", "I alt"), (Subject.Category, "7/i-alt", "Order", "1"),
            .. Measure("antal", "Antal fuldtidspersoner", "Count", 0, 1), (Subject.Measure, "7/antal", "Counted", "fuldtidspersoner"),
            .. Measure("andel", "Fuldtidspersoner i pct. af befolkningen 16-66 år", "Percent", 1, 2),
            (Subject.GoalTable, "2019-2020/5/7", "NumberInPlan", "7"),
        ];
        bool Wanted(string code) => code == "151" || areas is null or { Length: 0 } || areas.Contains(code);
        foreach (var (code, name, july2025, june, july) in Shares.Where(s => Wanted(s.Code)))
        {
            if (code != "151")
                changes.Add((Subject.Area, code, "Name", name));
            foreach (var (period, figure) in ((string, string)[])[("2025-07", july2025), ("2026-06", june), ("2026-07", july)])
                changes.Add((Subject.Observation, $"{Share}/{code}/{period}", "Figure", figure));
            if (code is "000" or "151")
                changes.Add((Subject.Observation, $"{Share}/{code}/2025-06", "Figure", "2.3"));
        }
        foreach (var (code, june, july) in Counts.Where(s => Wanted(s.Code)))
        {
            changes.Add((Subject.Observation, $"{Count}/{code}/2026-06", "Figure", june.ToString(CultureInfo.InvariantCulture)));
            changes.Add((Subject.Observation, $"{Count}/{code}/2026-07", "Figure", july.ToString(CultureInfo.InvariantCulture)));
        }
        return changes;
    }

    private static (Subject, string, string, string)[] Measure(string slug, string name, string unit, int decimals, int order) =>
    [
        (Subject.Measure, $"7/{slug}", "Name", name), (Subject.Measure, $"7/{slug}", "Heading", name),
        (Subject.Measure, $"7/{slug}", "Unit", unit),
        (Subject.Measure, $"7/{slug}", "Decimals", $"{decimals}"), (Subject.Measure, $"7/{slug}", "Good", "Down"),
        (Subject.Measure, $"7/{slug}", "Order", $"{order}"),
    ];
}
