using System.Globalization;
using Ballerup.Dashboard.Charts;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>A chart of Word's and Excel's own, drawn from the cells that hold its figures, so that it can be edited there.</summary>
internal static class OfficeChart
{
    private const uint CategoryAxis = 1;
    private const uint ValueAxis = 2;

    private const string Ink = "1A1A1A";
    private const string Hairline = "DFE3E6";

    /// <summary>As the page draws them; told apart by marker and dash too, so that it takes no colours to read them.</summary>
    private static readonly (string Colour, A.PresetLineDashValues Dash, C.MarkerStyleValues Marker)[] Lines =
    [
        ("0B5A7A", A.PresetLineDashValues.Solid, C.MarkerStyleValues.Circle),
        ("8A3B12", A.PresetLineDashValues.Dash, C.MarkerStyleValues.Diamond),
        ("5B2A86", A.PresetLineDashValues.SystemDot, C.MarkerStyleValues.Triangle),
        ("3D5A00", A.PresetLineDashValues.DashDot, C.MarkerStyleValues.Square),
    ];

    /// <summary>The newest first.</summary>
    private static readonly string[] Bars = ["0B5A7A", "7FB2C6", "DCE6EA"];

    /// <param name="sheet">The name of the sheet that holds the block.</param>
    /// <param name="row">The row of the block's headings, from 1; its labels stand in column A.</param>
    /// <param name="titled">Whether the title stands in the chart, as in a sheet, or beside it.</param>
    public static C.ChartSpace Of(ChartData data, string sheet, int row, bool titled)
    {
        var place = new Block(data, sheet, row);
        var plot = new C.PlotArea(new C.Layout());
        var series = data.Columns.Index().Where(c => !c.Item.IsTarget).ToList();
        var targets = data.Columns.Index().Where(c => c.Item.IsTarget).ToList();
        if (data.Spec.Kind == ChartKind.Lines)
        {
            plot.Append(LinesOf([.. series.Select(s => Line(place, s.Index)), .. targets.Select(t => Target(place, t.Index))]));
        }
        else
        {
            plot.Append(BarsOf(place, data.Spec.Kind == ChartKind.Groups, [.. series.Select(s => s.Index)]));
            if (targets.Count > 0)
                plot.Append(LinesOf([.. targets.Select(t => Target(place, t.Index))]));
        }
        plot.Append(Categories(data.Spec.Kind), Values(data));

        var chart = new C.Chart();
        if (titled)
            chart.Append(Title(data.Title));
        chart.Append(new C.AutoTitleDeleted { Val = !titled }, plot);
        if (data.Columns.Count > 1)
            chart.Append(new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }));
        chart.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        return new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.EditingLanguage { Val = "da-DK" },
            new C.RoundedCorners { Val = false },
            chart,
            new C.ShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = "FFFFFF" }), new A.Outline(new A.NoFill())),
            Text(Ink, 900));
    }

    /// <summary>Where the figures stand, for the formulas, with what they are, for who draws before reading them.</summary>
    private sealed record Block(ChartData Data, string Sheet, int Row)
    {
        public C.SeriesText Name(int column) => new(new C.StringReference(
            new C.Formula($"{Quoted}!${Column(column + 1)}${Row}"),
            new C.StringCache(new C.PointCount { Val = 1 },
                new C.StringPoint(new C.NumericValue(OfficeText.Clean(Data.Columns[column].Name))) { Index = 0 })));

        public C.CategoryAxisData Labels()
        {
            var cache = new C.StringCache(new C.PointCount { Val = (uint)Data.Labels.Count });
            foreach (var (i, label) in Data.Labels.Index().Where(l => l.Item.Length > 0))
                cache.Append(new C.StringPoint(new C.NumericValue(OfficeText.Clean(label))) { Index = (uint)i });
            return new C.CategoryAxisData(new C.StringReference(new C.Formula(Range(0)), cache));
        }

        public C.Values Values(int column)
        {
            var cache = new C.NumberingCache(new C.FormatCode(OfficeBook.Format(Data.Decimals)),
                new C.PointCount { Val = (uint)Data.Labels.Count });
            foreach (var (i, value) in Data.Columns[column].Values.Index())
                if (value is { } known)
                    cache.Append(new C.NumericPoint(new C.NumericValue(known.ToString(CultureInfo.InvariantCulture))) { Index = (uint)i });
            return new C.Values(new C.NumberReference(new C.Formula(Range(column + 1)), cache));
        }

        private string Range(int column) => $"{Quoted}!${Column(column)}${Row + 1}:${Column(column)}${Row + Data.Labels.Count}";

        private string Quoted => $"'{Sheet.Replace("'", "''", StringComparison.Ordinal)}'";

        private static string Column(int index) => OfficeBook.Column(index);
    }

    private static C.BarChart BarsOf(Block place, bool grouped, IReadOnlyList<int> columns)
    {
        var chart = new C.BarChart(
            new C.BarDirection { Val = grouped ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false });
        foreach (var column in columns)
        {
            var colour = Bars[Math.Min(columns.Count - 1 - column, Bars.Length - 1)];
            var bars = new C.BarChartSeries(
                new C.Index { Val = (uint)column }, new C.Order { Val = (uint)column }, place.Name(column),
                new C.ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = colour }), Outline("0B5A7A", 6350)),
                new C.InvertIfNegative { Val = false });
            if (!grouped)
            {
                // The newest stands out, as on the page.
                foreach (var at in Enumerable.Range(0, place.Data.Labels.Count - 1))
                    bars.Append(new C.DataPoint(
                        new C.Index { Val = (uint)at }, new C.InvertIfNegative { Val = false },
                        new C.ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = Bars[1] }), Outline("0B5A7A", 6350))));
                bars.Append(Written(C.DataLabelPositionValues.OutsideEnd));
            }
            bars.Append(place.Labels(), place.Values(column));
            chart.Append(bars);
        }
        chart.Append(new C.GapWidth { Val = (ushort)(grouped ? 40 : 80) }, new C.AxisId { Val = CategoryAxis },
            new C.AxisId { Val = ValueAxis });
        return chart;
    }

    private static C.LineChart LinesOf(IReadOnlyList<C.LineChartSeries> lines)
    {
        var chart = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        chart.Append(lines);
        chart.Append(new C.ShowMarker { Val = true }, new C.AxisId { Val = CategoryAxis }, new C.AxisId { Val = ValueAxis });
        return chart;
    }

    private static C.LineChartSeries Line(Block place, int column)
    {
        var (colour, dash, marker) = Lines[column % Lines.Length];
        var outline = Outline(colour, 22225, dash);
        outline.Append(new A.Round());
        return new C.LineChartSeries(
            new C.Index { Val = (uint)column }, new C.Order { Val = (uint)column }, place.Name(column),
            new C.ChartShapeProperties(outline),
            new C.Marker(
                new C.Symbol { Val = marker }, new C.Size { Val = 6 },
                new C.ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = colour }), Outline("FFFFFF", 6350))),
            place.Labels(), place.Values(column), new C.Smooth { Val = false });
    }

    private static C.LineChartSeries Target(Block place, int column) => new(
        new C.Index { Val = (uint)column }, new C.Order { Val = (uint)column }, place.Name(column),
        new C.ChartShapeProperties(Outline(Ink, 15875, A.PresetLineDashValues.LargeDash)),
        new C.Marker(new C.Symbol { Val = C.MarkerStyleValues.None }),
        place.Labels(), place.Values(column), new C.Smooth { Val = false });

    private static C.DataLabels Written(C.DataLabelPositionValues position) => new(
        new C.DataLabelPosition { Val = position },
        new C.ShowLegendKey { Val = false }, new C.ShowValue { Val = true }, new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false }, new C.ShowPercent { Val = false }, new C.ShowBubbleSize { Val = false });

    /// <summary>In groups the first label stands at the top, as it is read.</summary>
    private static C.CategoryAxis Categories(ChartKind kind)
    {
        var grouped = kind == ChartKind.Groups;
        return new C.CategoryAxis(
            new C.AxisId { Val = CategoryAxis },
            new C.Scaling(new C.Orientation { Val = grouped ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = grouped ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
            new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
            new C.ChartShapeProperties(Outline("80878C", 9525)),
            new C.CrossingAxis { Val = ValueAxis },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
            new C.AutoLabeled { Val = false },
            new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
            new C.LabelOffset { Val = 100 },
            new C.NoMultiLevelLabels { Val = true });
    }

    private static C.ValueAxis Values(ChartData data)
    {
        var grouped = data.Spec.Kind == ChartKind.Groups;
        var scaling = new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax });
        var least = data.From ?? (data.Columns.SelectMany(c => c.Values).All(v => v is null or >= 0) ? 0 : null);
        if (least is { } from)
            scaling.Append(new C.MinAxisValue { Val = (double)from });
        return new C.ValueAxis(
            new C.AxisId { Val = ValueAxis },
            scaling,
            new C.Delete { Val = false },
            new C.AxisPosition { Val = grouped ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left },
            new C.MajorGridlines(new C.ChartShapeProperties(Outline(Hairline, 6350))),
            new C.NumberingFormat { FormatCode = OfficeBook.Format(data.Decimals), SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
            new C.ChartShapeProperties(new A.Outline(new A.NoFill())),
            new C.CrossingAxis { Val = CategoryAxis },
            new C.Crosses { Val = grouped ? C.CrossesValues.Maximum : C.CrossesValues.AutoZero },
            new C.CrossBetween { Val = C.CrossBetweenValues.Between });
    }

    private static C.Title Title(string text) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties(),
            new A.Paragraph(
                new A.ParagraphProperties(Look(Ink, 1100, bold: true)),
                new A.Run(new A.RunProperties { Language = "da-DK", FontSize = 1100, Bold = true }, new A.Text(OfficeText.Clean(text)))))),
        new C.Overlay { Val = false });

    private static C.TextProperties Text(string colour, int size) => new(
        new A.BodyProperties(),
        new A.Paragraph(new A.ParagraphProperties(Look(colour, size, bold: false)),
            new A.EndParagraphRunProperties { Language = "da-DK" }));

    private static A.DefaultRunProperties Look(string colour, int size, bool bold) =>
        new(new A.SolidFill(new A.RgbColorModelHex { Val = colour })) { FontSize = size, Bold = bold };

    private static A.Outline Outline(string colour, int width, A.PresetLineDashValues? dash = null)
    {
        var outline = new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = colour })) { Width = width };
        if (dash is { } dashed)
            outline.Append(new A.PresetDash { Val = dashed });
        return outline;
    }
}
