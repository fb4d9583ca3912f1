using System.Text;
using Ballerup.Dashboard.Tests.Exporting;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.Tests.Importing.FollowUp;

/// <summary>
/// The follow-up of the next year as the municipality would write it, made by LibreOffice and not by us: one row is new, one is gone, one
/// old figure is revised, one table has a new June, and one has two periods more.
/// </summary>
internal static class NextYear
{
    public const string NewRow = "Barselsdagpenge";

    /// <summary>Made once: LibreOffice takes seconds to start.</summary>
    public static readonly Lazy<Task<byte[]>> Docx = new(() =>
        OfficeFiles.Convert(Encoding.UTF8.GetBytes(Html()), "html", "docx:MS Word 2007 XML", "HTML (StarWriter)"));

    public static readonly Lazy<Task<byte[]>> Pdf = new(async () => await OfficeFiles.Convert(await Docx.Value, "docx", "pdf"));

    public static readonly Lazy<Task<byte[]>> TaggedPdf = new(async () =>
        await OfficeFiles.Convert(await Docx.Value, "docx",
            """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}"""));

    /// <summary>As its text would be copied: labels and headings over several lines.</summary>
    public static string Text { get; } = SeedFiles.Document
        .Replace("2019-2020", "2020-2021")
        .Replace("Revalidering 11 13 8 0,0 0,0 0,0 \n", "")
        .Replace("Fleksjob 430", $"{NewRow} 101 102 103 0,3 0,3 0,4 \nFleksjob 430")
        .Replace("151 142 136", "151 143 136")
        .Replace("Jun 2020 13,4", "Jun 2020 13,4 \nJun 2021 14,1")
        .Replace("2. kvt 2020 36 181", "2. kvt 2020 36 181 \n3. kvt 2020 60 200 \n4. kvt 2020 61 210");

    /// <summary>What it would do, as the page says it.</summary>
    public static readonly string[] Proposals =
    [
        "Ændrede tal: Tabel 6, antal kontanthjælpsmodtagere, august 2019 | 142 | 143",
        "Nye tal: Tabel 3, »Ansættelse med løntilskud i alt«, antal, 3. kvartal 2020 | ikke noget tal | 60",
        "Nye tal: Tabel 3, »Virksomhedspraktik i alt«, antal, 3. kvartal 2020 | ikke noget tal | 200",
        "Nye tal: Tabel 3, »Ansættelse med løntilskud i alt«, antal, 4. kvartal 2020 | ikke noget tal | 61",
        "Nye tal: Tabel 3, »Virksomhedspraktik i alt«, antal, 4. kvartal 2020 | ikke noget tal | 210",
        "Nye tal: Tabel 5, andel beskæftigede og opvisiterede, juni 2021 | ikke noget tal | 14,1",
    ];

    /// <summary>The same with tables, as someone writes them in Word.</summary>
    private static string Html()
    {
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><h1>Opfølgning på beskæftigelsesplan 2020-2021</h1>"
            + "<p>Nedenstående viser en opfølgning på arbejdet med de 7 ministermål.</p>");
        var months = (string[])["Jun 2018", "Jun 2019", "Jun 2020"];
        html.Append("<h2>Ministermål 1: Flere personer skal i beskæftigelse</h2><p>Tabel 1, antal fuldtidspersoner (faktisk og i pct. "
            + "af befolkningen)</p>")
            .Append("<table border=\"1\"><tr><td rowspan=\"2\"></td><td colspan=\"3\">Antal fuldtidspersoner</td><td "
                + "colspan=\"3\">Fuldtidspersoner i pct. af befolkningen</td></tr>")
            .Append(Row([.. months, .. months]));
        foreach (var row in Rows(1).Where(r => r[0] != "Revalidering"))
        {
            if (row[0] == "Fleksjob")
                html.Append(Row([NewRow, "101", "102", "103", "0,3", "0,3", "0,4"]));
            html.Append(Row(row));
        }
        html.Append("</table><p>Antallet af fuldtidspersoner er steget i 2020 på grund af covid-19, hvor 928 fik dagpenge.</p>");
        html.Append("<h2>Ministermål 2: Virksomhederne skal sikres arbejdskraft</h2><p>Tabel 2, Samarbejdsgraden med virksomhederne i "
            + "Ballerup Kommune</p><table border=\"1\">")
            .Append(Row(["", .. SeedFiles.Guide.General.Tables[1].Measures.Select(m => m.Heading)])).AppendJoin("", Rows(2).Select(Row))
            .Append("</table><p>Tabel 3, Antal ansættelser i løntilskud og virksomhedspraktik</p><table border=\"1\">")
            .Append(Row(["", "Ansættelse med løntilskud i alt", "Virksomhedspraktik i alt"])).AppendJoin("", Rows(3).Select(Row))
            .Append(Row(["3. kvt 2020", "60", "200"])).Append(Row(["4. kvt 2020", "61", "210"])).Append("</table>");
        html.Append("<h2>Ministermål 3: Flere flygtninge skal være selvforsørgende</h2><p>Tabel 4, Andel beskæftigede flygtninge og "
            + "familie til flygtninge i måneden, pct.</p><table border=\"1\">")
            .AppendJoin("", Rows(4).Select(Row)).Append("</table>");
        html.Append("<h2>Ministermål 4: Flere på kontanthjælp skal i beskæftigelse</h2><p>Tabel 5, Andel beskæftigede og opvisiterede "
            + "modtagere af kontanthjælp</p><table border=\"1\">")
            .AppendJoin("", Rows(5).Select(Row)).Append(Row(["Jun 2021", "14,1"])).Append("</table>");
        html.Append("<h2>Ministermål 6: Udsatte ledige skal have en indsats</h2><p>Tabel 6, antal kontanthjælpsmodtagere med mere end 5 "
            + "år på offentlig forsørgelse</p><table border=\"1\">")
            .Append(Row(["Aug 2018", "Aug 2019", "Aug 2020"])).Append(Row(["151", "143", "136"])).Append("</table></body></html>");
        return html.ToString();
    }

    /// <summary>Label and figures of each row.</summary>
    private static IEnumerable<string[]> Rows(int table) =>
        SeedFiles.Figures.Where(f => f.Table == table).GroupBy(f => f.Row).Select(r => (string[])[r.Key, .. r.Select(f => f.Text)]);

    private static string Row(IEnumerable<string> cells) => $"<tr>{string.Concat(cells.Select(c => $"<td>{c}</td>"))}</tr>";
}
