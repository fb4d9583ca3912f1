using Ballerup.Dashboard.Danish;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;

namespace Ballerup.Dashboard.Exporting.Office;

/// <summary>The rows of a sheet that a chart is drawn from: a row of headings, then a label and its values in each.</summary>
internal static class ChartBlock
{
    private const string EmbeddedSheet = "Data";

    /// <param name="formula">Where a value of that column and row comes from; null for one that is typed.</param>
    public static IEnumerable<BookRow> Rows(ChartData data, Func<int, int, string?> formula)
    {
        yield return new BookRow([BookCell.Empty, .. data.Columns.Select(c => BookCell.Of(c.Name, new CellLook(Bold: true)))]);
        foreach (var (row, label) in data.Labels.Index())
            yield return new BookRow(
            [
                BookCell.Of(label),
                .. data.Columns.Select((c, column) => c.Values[row] is { } value
                    ? BookCell.Of(value, new CellLook(Digits(value, data.Decimals)), formula(column, row))
                    : BookCell.Empty),
            ]);
    }

    /// <summary>The chart as a part of a document that has no sheet of its own: its figures go along as a small workbook.</summary>
    public static void FillWithBook(ChartPart part, ChartData data)
    {
        part.ChartSpace = OfficeChart.Of(data, EmbeddedSheet, row: 1, titled: false);
        using var bytes = new MemoryStream();
        using (var book = new OfficeBook(bytes, data.Spec.Name, "", made: null))
            book.Add(new BookSheet(EmbeddedSheet, [30, .. data.Columns.Select(_ => 16.0)], Rows(data, (_, _) => null)));
        bytes.Position = 0;
        var embedded = part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx);
        embedded.FeedData(bytes);
        part.ChartSpace.Append(new ExternalData(new AutoUpdate { Val = false }) { Id = part.GetIdOfPart(embedded) });
    }

    /// <summary>A target may be wanted more exactly than the figures are published.</summary>
    private static int Digits(decimal value, int decimals) =>
        DanishNumber.Round(value, decimals) == value ? decimals : Math.Max(decimals, value.Scale);
}
