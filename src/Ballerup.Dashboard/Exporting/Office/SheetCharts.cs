using System.Globalization;
using Ballerup.Dashboard.Charts;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Sheet = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>Charts beside the figures of a sheet, one under the other.</summary>
internal static class SheetCharts
{
    /// <summary>The drawing part's, by which the sheet names it.</summary>
    public const string Id = "rIdCharts";

    private const int Width = 9;
    private const int Height = 20;

    /// <param name="firstColumn">From 0.</param>
    public static void Add(WorksheetPart sheet, IReadOnlyList<(C.ChartSpace Space, ChartData Data)> charts, int firstColumn)
    {
        var part = sheet.AddNewPart<DrawingsPart>(Id);
        var drawing = new Sheet.WorksheetDrawing();
        var row = 1;
        foreach (var (i, chart) in charts.Index())
        {
            var own = part.AddNewPart<ChartPart>();
            own.ChartSpace = chart.Space;
            var rows = chart.Data.Spec.Kind == ChartKind.Groups ? Math.Max(Height, chart.Data.Labels.Count * 2) : Height;
            drawing.Append(new Sheet.TwoCellAnchor(
                new Sheet.FromMarker(At(firstColumn, row)),
                new Sheet.ToMarker(At(firstColumn + Width, row + rows)),
                new Sheet.GraphicFrame(
                    new Sheet.NonVisualGraphicFrameProperties(
                        new Sheet.NonVisualDrawingProperties
                        {
                            Id = (uint)i + 2,
                            Name = $"Diagram {i + 1}",
                            Description = OfficeText.Clean(chart.Data.Title)
                        },
                        new Sheet.NonVisualGraphicFrameDrawingProperties()),
                    new Sheet.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
                    new A.Graphic(
                        new A.GraphicData(
                            new C.ChartReference { Id = part.GetIdOfPart(own) })
                        {
                            Uri =
                                "http://schemas.openxmlformats.org/drawingml/2006/chart"
                        }))
                { Macro = "" },
                new Sheet.ClientData()));
            row += rows + 1;
        }
        part.WorksheetDrawing = drawing;
    }

    private static DocumentFormat.OpenXml.OpenXmlElement[] At(int column, int row) =>
    [
        new Sheet.ColumnId(column.ToString(CultureInfo.InvariantCulture)), new Sheet.ColumnOffset("0"),
        new Sheet.RowId(row.ToString(CultureInfo.InvariantCulture)), new Sheet.RowOffset("0"),
    ];
}
