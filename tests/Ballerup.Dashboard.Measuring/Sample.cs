using System.Globalization;
using System.Text;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Measuring;

/// <summary>
/// A table of twenty categories, five measures and a hundred areas, published without figures, and a file with a line for each figure
/// of it: ten thousand series, so a million rows are a hundred months.
/// </summary>
internal static class Sample
{
    public const int Table = 8;
    public const int Categories = 20;
    public const int Measures = 5;
    public const int Areas = 100;

    /// <summary>Ballerup's code is 151.</summary>
    private const int Own = 50;

    public static string File(string folder) => Path.Combine(folder, "tal.csv");

    public static string Database(string folder) => Path.Combine(folder, "dashboard.db");

    public static string AreaCode(int area) => (area + 101).ToString(CultureInfo.InvariantCulture);

    public static async Task PrepareAsync(string folder, int rows)
    {
        Directory.CreateDirectory(folder);
        await PublishTableAsync(folder, own: true);
        await WriteAsync(folder, rows, firstMonth: 0);
    }

    /// <param name="own">One of its areas is the program's own; false beside a seed, which has one.</param>
    public static async Task PublishTableAsync(string folder, bool own)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", folder)]).Build();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration)
            .AddDashboardDatabase(configuration).AddPublishing().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DashboardDb>().UpgradeAsync();
        var revision = new Revision { Reason = "Tabel til måling" };
        void Add(Subject subject, string key, string field, string value) => revision.Add(subject, key, field, value, Origin.Form);
        for (var area = 0; area < Areas; area++)
        {
            if (own || area != Own)
                Add(Subject.Area, AreaCode(area), nameof(Area.Name), $"Kommune {area}");
            if (own && area == Own)
                Add(Subject.Area, AreaCode(area), nameof(Area.Own), "true");
        }
        Add(Subject.Table, $"{Table}", nameof(Statistics.Table.Caption), "antal fuldtidspersoner");
        Add(Subject.Table, $"{Table}", nameof(Statistics.Table.Frequency), nameof(Frequency.Month));
        for (var measure = 0; measure < Measures; measure++)
        {
            Add(Subject.Measure, $"{Table}/maaltal-nummer-{measure}", nameof(Measure.Name), $"Måltal nummer {measure}");
            Add(Subject.Measure, $"{Table}/maaltal-nummer-{measure}", nameof(Measure.Order), $"{measure}");
        }
        for (var category = 0; category < Categories; category++)
        {
            Add(Subject.Category, $"{Table}/ydelsesgruppe-{category}", nameof(Category.Name), $"Ydelsesgruppe {category}");
            Add(Subject.Category, $"{Table}/ydelsesgruppe-{category}", nameof(Category.Order), $"{category}");
        }
        await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync(revision);
    }

    /// <param name="firstMonth">After January 2010, so that several files follow each other.</param>
    public static async Task WriteAsync(string folder, int rows, int firstMonth)
    {
        await using var file = new StreamWriter(File(folder), append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        await file.WriteLineAsync("goal,table,area,category,measure,unit,period,value,status");
        var months = (rows + (Areas * Categories * Measures) - 1) / (Areas * Categories * Measures);
        var written = 0;
        // As the site writes it: area by area, row by row.
        for (var area = 0; area < Areas; area++)
            for (var category = 0; category < Categories; category++)
                for (var measure = 0; measure < Measures; measure++)
                    for (var month = 0; month < months && written < rows; month++, written++)
                    {
                        var period = Period.Month(2010, 1).Add(firstMonth + month);
                        await file.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                            $",{Table},{AreaCode(area)},Ydelsesgruppe {category},Måltal nummer "
                                + $"{measure},antal,{period},{Value(area, category, measure, month)},normal"));
                    }
    }

    /// <summary>A level of its own for each series, which it leaves slowly: nothing for a check to ask about.</summary>
    private static int Value(int area, int category, int measure, int month) =>
        500 + (area * 37 % 400) + (category * 211) + (measure * 97) + month + (month * month * (area + 3) % 7);
}
