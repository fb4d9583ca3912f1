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
        table.Annotations.AddRange(events);
        List<Area> others = [], chosen = [];
        foreach (var line in figures)
        {
            var code = line.Split(':')[0].TrimStart('+');
            var series = new Series { Id = Series.IdOf(category.Id, measure.Id, code), TableNumber = 9, CategoryId = category.Id, MeasureId = measure.Id, AreaCode = code };
            series.Observations.AddRange(line.Split(':')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('='))
                .Select(f => new Observation { SeriesId = series.Id, Period = Period.Parse(f[0]), Figure = f[1].TrimEnd('!').Replace('_', ' '), Withheld = f[1].EndsWith('!') }));
            table.Series.Add(series);
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
