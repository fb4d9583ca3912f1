using System.Globalization;
using System.Text;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Publishing;

namespace Ballerup.Dashboard.Tests.Operating;

/// <summary>
/// Table 8 with twenty categories and five measures, and a file with a line for each of its figures, a hundred for a month.
/// </summary>
internal static class LongFile
{
    public const int PerMonth = Categories * Measures;

    private const int Categories = 20;
    private const int Measures = 5;

    /// <summary>The table without figures.</summary>
    public static Task<Revision> PublishLongTable(this DashboardApp app) => app.Publish(
    [
        (Subject.Table, "8", "Caption", "antal fuldtidspersoner"), (Subject.Table, "8", "Frequency", "Month"),
        .. Enumerable.Range(0, Measures)
        .SelectMany(m =>
            new[] { (Subject.Measure, $"8/maaltal-{m}", "Name", $"Måltal {m}"), (Subject.Measure, $"8/maaltal-{m}", "Order", $"{m}") }),
        .. Enumerable.Range(0, Categories)
        .SelectMany(c =>
            new[] { (Subject.Category, $"8/gruppe-{c}", "Name", $"Gruppe {c}"), (Subject.Category, $"8/gruppe-{c}", "Order", $"{c}") }),
    ]);

    /// <summary>From January 1900, each series a level of its own that rises by one a month.</summary>
    /// <param name="padding">Letters in each line that say nothing.</param>
    public static string Of(int months, int padding = 0)
    {
        var text = new StringBuilder("goal,table,area,category,measure,unit,period,value,status\n");
        var goal = new string('x', padding);
        for (var category = 0; category < Categories; category++)
            for (var measure = 0; measure < Measures; measure++)
                for (var month = 0; month < months; month++)
                    text.Append(CultureInfo.InvariantCulture, $"{goal},8,151,Gruppe {category},Måltal {measure},antal,"
                        + $"{1900 + (month / 12):0000}-{(month % 12) + 1:00},{1000 + (category * 300) + (measure * 40) + month},normal\n");
        return text.ToString();
    }
}
