using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Statistics;

/// <summary>Comparisons made for a test: one series in Ballerup and other areas, each with its figures by period.</summary>
internal static class Areas
{
    /// <param name="figures">By the area's code: "151: 2019=1 2020=missing". Areas after "+" are chosen: "+159: 2019=2".</param>
    public static AreaComparison Compare(Measure measure, params string[] figures) => Compare(measure, [], figures);

    public static AreaComparison Compare(Measure measure, Annotation[] events, params string[] figures)
    {
        var category = Tables.Category(Category.Whole, 1);
        var table = Tables.Table(PeriodsAs.Rows, [category], measure);
        table = table.With(events);
        List<Area> others = [], chosen = [];
        foreach (var line in figures)
        {
            var code = line.Split(':')[0].TrimStart('+');
            table = table.With(Tables.Of(category, measure, code,
                line.Split(':')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('='))
                .Select(f => new Observation(Period.Parse(f[0]), Figure.Parse(f[1].TrimEnd('!').Replace('_', ' ')),
                    Withheld: f[1].EndsWith('!')))));
            if (code == Tables.Ballerup.Code)
                continue;
            others.Add(new Area { Code = code, Name = NameOf(code) });
            if (line.StartsWith('+'))
                chosen.Add(others[^1]);
        }
        return AreaComparison.Of(table, category, measure, Tables.Ballerup, others, chosen);
    }

    private static string NameOf(string code) => code switch
    {
        "000" => "Hele landet",
        "084" => "Region Hovedstaden",
        "159" => "Gladsaxe",
        "163" => "Herlev",
        _ => $"Kommune {code}",
    };
}
