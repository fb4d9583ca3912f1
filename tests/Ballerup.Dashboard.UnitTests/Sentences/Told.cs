using Ballerup.Dashboard.Sentences;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Statistics;

namespace Ballerup.Dashboard.UnitTests.Sentences;

/// <summary>
/// One case of sentences.txt: figures in, as "pct | navn:Andel beskæftigede | god:op | 2019=12.0 2020=13.4", and the sentence they
/// are told by. "110_provisional" is a figure with its status. With "etiket:" as a goal, otherwise as a table. "række:" and "total:" make a
/// table with more than one series.
/// </summary>
internal static class Told
{
    public static string By(string line)
    {
        var parts = line.Split(" | ").Select(p => p.Trim()).ToList();
        string? Get(string key) => parts.Find(p => p.StartsWith(key + ":", StringComparison.Ordinal))?[(key.Length + 1)..];

        var percent = parts[0] == "pct";
        var counted = percent ? "" : parts[0]["antal".Length..].Trim();
        var measure = new Measure
        {
            Id = "9/m",
            TableNumber = 9,
            Name = Get("navn") ?? (percent ? "Andel" : $"Antal {counted}"),
            Unit = percent ? Unit.Percent : Unit.Count,
            Decimals = int.Parse(Get("decimaler") ?? (percent ? "1" : "0")),
            Counted = counted,
            Good = Get("god") switch { "op" => GoodDirection.Up, "ned" => GoodDirection.Down, _ => GoodDirection.Neither },
        };
        var rows = parts.Select(p => p.Split(':')).Where(p => p[0] is "række" or "total").ToList();
        var figures = parts.Find(p => char.IsAsciiDigit(p[0]))?.Split(' ') ?? [];
        var categories = rows.Count == 0
            ? [Tables.Category(Category.Whole, 1)]
            : rows.Select((r, i) => Tables.Category(r[1], i + 1, r[0] == "total" ? "9/x" : "")).ToList();
        var table = Tables.Table(PeriodsAs.Rows, categories, measure);
        table = table with { Caption = Get("tabel") ?? "en tabel" };
        foreach (var (category, i) in categories.Select((c, i) => (c, i)))
            table = table.With(
                category, measure, [.. (rows.Count == 0 ? figures : rows[i][2].Trim().Split(' ')).Select(f => f.Replace('_', ' '))]);
        var periods = table.Series.SelectMany(s => s.Observations).Select(o => o.Period).Distinct().Order().ToList();
        table = table with
        {
            Frequency = periods[0].Frequency,
            Step = int.Parse(Get("trin") ?? (periods.Count > 1 ? $"{periods[^1].StepsFrom(periods[^2])}" : "1"))
        };
        if (Get("brud") is { } broken)
            table = table.With(new Annotation { Id = "9/1", TableNumber = 9, Period = Period.Parse(broken), Break = true });
        foreach (var (happened, i) in parts.Where(p => p.StartsWith("hændelse:", StringComparison.Ordinal))
            .Select((p, i) => (p["hændelse:".Length..].Split('='), i)))
            table = table.With(new Annotation { Id = $"9/h{i}", TableNumber = 9, Period = Period.Parse(happened[0]), Text = happened[1] });
        if (Get("mål")?.Split('=') is { } target)
        {
            var first = table.Series.First();
            table = table.With(
                first with { Targets = [new Target { SeriesId = first.Id, Period = Period.Parse(target[0]), Wanted = target[1] }] });
        }

        var view = TableView.Of(table, Tables.Ballerup);
        if (Get("etiket") is not { } label)
            return Narrative.Of(view)?.Text ?? "(ingen sætning)";
        return Development.Of(view, view.Series[0]) is not { } key ? "(ingen sætning)"
            : Get("kun") == "ændringen" ? Narrative.OfChange(label, key)
            : Narrative.Of(label, key).Text;
    }
}
