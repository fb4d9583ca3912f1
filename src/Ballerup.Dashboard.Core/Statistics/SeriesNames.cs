namespace Ballerup.Dashboard.Statistics;

/// <summary>What a message calls a table's series: by its row, and by its measure where the row alone could be another's.</summary>
public sealed class SeriesNames(Table table)
{
    private readonly Dictionary<string, Category> categories = table.Categories.ToDictionary(c => c.Id);
    private readonly Dictionary<string, Measure> measures = table.Measures.ToDictionary(m => m.Id);
    private readonly bool broken = table.Categories.Count(c => !c.Retired) > 1;

    // A percentage is told from a count by its "pct.".
    private readonly bool alike = table.Measures.Where(m => !m.Retired).GroupBy(m => m.Unit).Any(g => g.Count() > 1);

    /// <summary>"Sygedagpenge".</summary>
    public string Of(string categoryId, string measureId)
    {
        var measure = measures[measureId].Name;
        var category = categories[categoryId].Name;
        return !broken ? measure : alike ? $"{category}, {measure}" : category;
    }
}
