using Ballerup.Dashboard.Charts;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Pages.Maal;

/// <summary>
/// What an address asks the charts of one table to show: <c>vis</c> a measure, <c>serie</c> the series to draw,
/// <c>fremhaev</c> the one that stands out, <c>som</c> figures, index or change, <c>diagram</c> bars or lines. Every value names its table,
/// so that several tables of a page have their choices side by side. What is not there is passed over.
/// </summary>
/// <param name="Measures">The measures of which the charts show one; empty when they show all.</param>
/// <param name="Offered">The series that can be drawn.</param>
/// <param name="Drawn">The series that are.</param>
/// <param name="TooMany">Whether more were asked for than can be told apart.</param>
public sealed record ChartQuery(
    TableView View, IReadOnlyList<Measure> Measures, ChartChoice Choice, IReadOnlyList<SeriesView> Offered, IReadOnlyList<SeriesView> Drawn,
    bool TooMany)
{
    public const string MeasureName = "vis";
    public const string SeriesName = "serie";
    public const string HighlightName = "fremhaev";
    public const string AsName = "som";
    public const string KindName = "diagram";

    private static readonly (ShownAs As, string Code)[] Forms = [(ShownAs.Index, "indeks"), (ShownAs.Change, "aendring")];

    private static readonly (ChartKind Kind, string Code, string Name)[] Kinds = [(ChartKind.Bars, "soejler", "Søjler"),
        (ChartKind.Lines, "linjer", "Linjer")];

    public static ChartQuery Read(TableView view, IQueryCollection query)
    {
        var measures = TableParts.Choices(view);
        var measure = measures.FirstOrDefault(m => query[MeasureName].Contains(m.Id)) ?? (measures.Count > 0 ? measures[0] : null);
        var offered = TableParts.Known(view, measure);
        var wanted = offered.Where(s => query[SeriesName].Contains(IdOf(view, s))).ToList();
        IReadOnlyList<SeriesView> chosen = wanted.Count == offered.Count
            && offered.Count <= TableParts.MostOneByOne ? [] : [.. wanted.Take(TableParts.MostOneByOne)];
        var drawn = chosen.Count > 0 ? chosen : offered.Count > TableParts.MostOneByOne ? TableParts.SideBySide(offered) : offered;
        var highlighted = drawn.Count > 1 ? drawn.FirstOrDefault(s => query[HighlightName].Contains(IdOf(view, s))) : null;
        var form = (chosen.Count > 0 ? chosen : offered).Count <= TableParts.MostOneByOne
            ? Array.Find(Forms, f => query[AsName].Contains(CodeOf(view, f.Code))).As : ShownAs.Figures;
        return new ChartQuery(view, measures, new ChartChoice(measure, chosen, highlighted, form, KindFor(view, measure, chosen, query)),
            offered, drawn, wanted.Count > TableParts.MostOneByOne);
    }

    /// <summary>Whether there is anything to choose.</summary>
    public bool HasChoices => Offered.Count > 1 || Ways.Count > 1 || Drawings.Count > 1;

    /// <summary>
    /// How what is chosen can be drawn, with the value that asks for each, the one that is drawn first unless asked; empty where there is
    /// no choice.
    /// </summary>
    public IReadOnlyList<(bool Chosen, string Value, string Name)> Drawings
    {
        get
        {
            var kinds = DrawableAs(View, Choice.Measure, Choice.Series);
            return [.. kinds.Select(
                k => (k == (Choice.Kind ?? kinds[0]), k == kinds[0] ? "" : CodeOf(View, Code(k)),
                    Array.Find(Kinds, n => n.Kind == k).Name))];
        }
    }

    /// <summary>The forms that can be worked out, with the value that asks for each; empty for the figures themselves.</summary>
    public IReadOnlyList<(ShownAs As, string Value, string Name)> Ways
    {
        get
        {
            List<(ShownAs, string, string)> ways = [(ShownAs.Figures, "", "Tallene")];
            if (Offered.Any(s => DerivedFigures.IndexBase(View, [s]) is not null))
                ways.Add((ShownAs.Index, CodeOf(View, Forms[0].Code), "Udvikling med indeks (begynder ved 100)"));
            if (DerivedFigures.HasChanges(View, Offered))
                ways.Add((ShownAs.Change, CodeOf(View, Forms[1].Code), "Ændring fra samme periode året før"));
            return ways;
        }
    }

    /// <summary>What it takes to ask for the same again; nothing for what would be shown anyway.</summary>
    public IEnumerable<(string Name, string Value)> Fields
    {
        get
        {
            if (Choice.Measure is { } measure && measure != Measures[0])
                yield return (MeasureName, measure.Id);
            foreach (var series in Choice.Series)
                yield return (SeriesName, IdOf(series));
            if (Choice.Highlighted is { } one)
                yield return (HighlightName, IdOf(one));
            if (Choice.As != ShownAs.Figures)
                yield return (AsName, CodeOf(View, Array.Find(Forms, f => f.As == Choice.As).Code));
            if (Choice.Kind is { } kind)
                yield return (KindName, CodeOf(View, Code(kind)));
        }
    }

    public string IdOf(SeriesView series) => IdOf(View, series);

    private static string IdOf(TableView view, SeriesView series) =>
        SeriesKey.Of(series.Category, series.Measure, view.Area.Code).ToString();

    /// <summary>Null for what fits best, which needs no asking.</summary>
    private static ChartKind? KindFor(TableView view, Measure? measure, IReadOnlyList<SeriesView> chosen, IQueryCollection query) =>
        DrawableAs(view, measure, chosen).Skip(1).Where(k => query[KindName].Contains(CodeOf(view, Code(k)))).Select(k => (ChartKind?)k)
            .FirstOrDefault();

    /// <summary>Empty where each of the charts has but one way.</summary>
    private static IReadOnlyList<ChartKind> DrawableAs(TableView view, Measure? measure, IReadOnlyList<SeriesView> chosen) =>
        TableParts.Of(view, measure, chosen).Select(TableCharts.KindsOf).FirstOrDefault(k => k.Count > 1) ?? [];

    private static string Code(ChartKind kind) => Array.Find(Kinds, k => k.Kind == kind).Code;

    private static string CodeOf(TableView view, string code) => $"{view.Table.Number}/{code}";
}
