using System.CommandLine;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing;
using Ballerup.Dashboard.Importing.Sheets;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Operating;

/// <summary>
/// The command that brings a file in as the page does: the same reading, the same proposals, and a draft that someone reviews and
/// publishes on the site. All of it or nothing: to choose among figures there is the page.
/// </summary>
internal static class ImportCommand
{
    public const string Name = "import";

    private static readonly (ProposalKind Kind, string Word)[] Words =
    [
        (ProposalKind.New, "nye"), (ProposalKind.Changed, "ændrede"), (ProposalKind.Suppressed, "udeladt nu"), (ProposalKind.Conflict, "i strid med en rettelse"), (ProposalKind.Unchanged, "uændrede"),
    ];

    public static Command Of(Func<Imports> imports, Func<CurrentPublication> current, Func<DashboardDb> db)
    {
        var path = new Argument<string>("FIL") { Description = "En Excel-projektmappe (.xlsx), en CSV-fil eller et opfølgningsdokument (.docx, .pdf eller .txt)." };
        var table = new Option<int?>("--table") { Description = "Tabellens nummer. Kan udelades, når filen selv siger det.", HelpName = "NUMMER" };
        var dry = new Option<bool>("--dry-run") { Description = "Vis kun, hvad filen ville ændre. Intet gemmes." };
        var command = new Command(Name, "Henter tal ind fra en fil og lægger dem i en kladde, som gennemses og udgives på siden.") { path, table, dry };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (db().IsFirstStart)
                throw new OperatingException("Der er ingen database endnu. Start programmet én gang.");
            var name = parsed.GetRequiredValue(path);
            var file = await ReadAsync(name, parsed.GetValue(table), cancellation);
            var published = await current().GetAsync(cancellation);
            var proposals = await imports().ProposeAsync(file, file.TableNumber, published, cancellation);
            var tables = proposals.Tables;
            Tell(tables);
            foreach (var sentence in proposals.Problems.Concat(proposals.Remarks))
                Console.WriteLine(sentence);
            if (tables.Count == 0 && proposals.Problems.Count == 0)
                throw new OperatingException("Det fremgår ikke, hvilken tabel filen hører til. Skriv den med --table.");
            var chosen = tables.SelectMany(t => t.Proposals.Where(p => p.Kind != ProposalKind.Unchanged).Select(p => (t.Table, p))).ToList();
            if (proposals.Problems.Count > 0 || tables.Any(t => t.Reading.NotUnderstood.Any()) || chosen.Exists(c => c.p.Kind == ProposalKind.Conflict))
                throw new OperatingException("Intet er gemt. Ret filen, eller hent den ind på siden, hvor tallene kan vælges ét for ét.");
            if (chosen.Count == 0 || parsed.GetValue(dry))
            {
                Console.WriteLine(chosen.Count == 0 ? "Filen ændrer ingen tal." : "Intet er gemt.");
                return 0;
            }
            var kept = await imports().KeepAsync(name, file.Content, file.TableNumber, numbers: null, author: "", cancellation);
            var saved = await imports().TakeAsync(kept, chosen, published, draft: null, author: "", cancellation);
            if (saved.Draft is not { } draft)
                throw new OperatingException("Nogle af tallene er ændret i mellemtiden. Intet er lagt i en kladde. Prøv igen.");
            Console.WriteLine($"{DanishNumber.Format(chosen.Count, 0)} tal er lagt i en kladde. Gennemse og udgiv den på siden: /admin/kladde/{draft.Id}");
            return 0;
        });
        return command;
    }

    /// <summary>Not kept yet.</summary>
    private static async Task<ImportedFile> ReadAsync(string path, int? table, CancellationToken cancellation)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > ImportedFile.Largest })
                throw new OperatingException($"{path} er for stor. Den må højst fylde {DanishNumber.Size(ImportedFile.Largest)}.");
            var content = await File.ReadAllBytesAsync(path, cancellation);
            Reading.Of(content);
            return new ImportedFile { Name = Path.GetFileName(path), Hash = "", Content = content, TableNumber = table };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OperatingException($"{path} kan ikke læses. {(File.Exists(path) ? "Se efter, om du har adgang til den." : "Filen findes ikke.")}", e);
        }
        catch (SheetException e)
        {
            throw new OperatingException(e.Message, e);
        }
    }

    private static void Tell(IReadOnlyList<TableProposals> tables)
    {
        foreach (var table in tables)
        {
            var counts = Words.Select(w => (w.Word, Count: table.Proposals.Count(p => p.Kind == w.Kind))).Where(w => w.Count > 0).Select(w => $"{w.Word}: {DanishNumber.Format(w.Count, 0)}");
            Console.WriteLine($"{table.Heading}: {DanishNumber.Format(table.Proposals.Count, 0)} tal læst{(table.Proposals.Count > 0 ? $" ({string.Join(", ", counts)})" : "")}.");
            foreach (var problem in table.Reading.NotUnderstood)
                Console.WriteLine($"      {problem.Sentence}");
        }
    }
}
