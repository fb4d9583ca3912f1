using System.Text;
using System.Text.Json;
using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Seed;

/// <summary>
/// The follow-up document that the program comes with, read by its guide into the changes of revision 1. Knows no
/// database.
/// </summary>
public static class SeedReader
{
    /// <summary>The reading guide's file name; it names the document.</summary>
    public const string GuideFile = "laesevejledning.json";

    /// <exception cref="SeedException">A file is missing or unreadable, or the document is not the one that the guide
    /// describes.</exception>
    public static Revision Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new SeedException(folder, 0, "mappen med opfølgningsdokumentet findes ikke; angiv den i indstillingen Seed:Folder");

        ReadingGuide guide;
        try
        {
            guide = ReadingGuide.FromJson(ReadFile(folder, GuideFile));
        }
        catch (JsonException e)
        {
            throw new SeedException(GuideFile, (int)(e.LineNumber + 1 ?? 0),
                $"læsevejledningen kan ikke læses ({e.Message.Split('\n')[0].TrimEnd('.')})", e);
        }

        var file = guide.Edition.Document;
        var text = DocumentText.From(ReadFile(folder, file));
        if (text.Sha256() != guide.Edition.Sha256)
            throw new SeedException(file, 0, "teksten er ikke den, som læsevejledningen er skrevet til (SHA-256 er en anden)");
        return Read(text, guide);
    }

    /// <summary>The same from a text already read, whatever its hash.</summary>
    /// <exception cref="SeedException">The document is not as the guide describes it.</exception>
    public static Revision Read(DocumentText text, ReadingGuide guide)
    {
        var file = guide.Edition.Document;
        try
        {
            var document = FollowUpParser.Parse(text, guide.General);
            CheckEdition(document, guide.Edition);
            var revision = new Revision { Reason = $"Indlæst fra {file}: {document.Title.Value}" };
            new SeedChanges(revision, file, GuideFile).Add(document, guide);
            CheckSums(revision);
            return revision;
        }
        catch (DocumentException e)
        {
            throw new SeedException(file, e.Line, e.Message, e);
        }
    }

    private static void CheckEdition(FollowUpDocument document, DocumentGuide edition)
    {
        if (document.Goals.Count != edition.Goals)
            throw new DocumentException(0, $"dokumentet skal have {edition.Goals} ministermål, men har {document.Goals.Count}");
        foreach (var table in document.Tables)
        {
            var expected = edition.Periods.GetValueOrDefault(table.Guide.Number) ?? [];
            if (!table.Periods.Select(p => p.ToString()).SequenceEqual(expected))
                throw new DocumentException(table.Caption.Line,
                    $"tabel {table.Guide.Number}: perioderne er {Listed(table.Periods.Select(p => p.ToString()))}, men skal være "
                        + $"{Listed(expected)}");
        }
        if (document.Figures.Count() is var count && count != edition.Figures)
            throw new DocumentException(0, $"dokumentet skal have {edition.Figures} tal, men har {count}");
    }

    private static string Listed(IEnumerable<string> periods) => DanishText.Join([.. periods]);

    private static void CheckSums(Revision revision)
    {
        var edition = Edition.Empty.With(revision.Changes);
        if (edition.Tables.SelectMany(t => SumCheck.Of(SeriesTable.Of(t, before: null, named: t))).FirstOrDefault() is { } finding)
        {
            var key = $"{new ObservationKey(finding.Row.Series.Id, finding.Period)}";
            var origin = revision.Changes.Single(c => c.Subject == Subject.Observation && c.Key == key).Origin;
            throw new DocumentException(origin.Line ?? 0, $"tabel {origin.Table}: {finding.Message}");
        }
    }

    private static string ReadFile(string folder, string name)
    {
        try
        {
            // Strict: a file in another encoding must not become a text with question marks.
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(Path.Combine(folder, name)));
        }
        catch (DecoderFallbackException e)
        {
            throw new SeedException(name, 0, "filen er ikke gemt som UTF-8", e);
        }
        catch (FileNotFoundException e)
        {
            throw new SeedException(Path.Combine(folder, name), 0, "filen findes ikke", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SeedException(Path.Combine(folder, name), 0, $"filen kan ikke læses ({e.Message.TrimEnd('.')})", e);
        }
    }
}
