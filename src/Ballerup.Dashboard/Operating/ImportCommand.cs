using System.CommandLine;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Proposals;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.Telemetry;
using Ballerup.Dashboard.Texts;

namespace Ballerup.Dashboard.Operating;

/// <summary>
/// The command that brings a file in as the page does: the same reading, the same proposals, and a draft that someone reviews and
/// publishes on the site; or, where the operator gives the reason, a revision at once, after the same checks. All of it or nothing: to
/// choose among figures there is the page.
/// </summary>
internal sealed class ImportCommand(Imports imports, Publisher publisher, CurrentEdition current, Terminal terminal)
{
    public const string Name = "import";

    /// <summary>More than anyone reviews on a page.</summary>
    private const int MostInDraft = 100_000;

    /// <summary>Of a kind of finding; the rest is counted.</summary>
    private const int MostTold = 20;

    private static readonly (ProposalKind Kind, string Word)[] Words =
    [
        (ProposalKind.New, "nye"), (ProposalKind.Changed, "ændrede"), (ProposalKind.Suppressed, "udeladt nu"),
        (ProposalKind.Missing, "mangler nu"),
        (ProposalKind.Conflict, "i strid med en rettelse"), (ProposalKind.Unchanged, "uændrede"),
    ];

    public static Command Of(
        Func<Imports> imports, Func<Publisher> publisher, Func<CurrentEdition> current, Func<DashboardDb> db, Terminal terminal)
    {
        var path = new Argument<string>(
            "FIL")
        { Description = "En Excel-projektmappe (.xlsx), en CSV-fil eller et opfølgningsdokument (.docx, .pdf eller .txt)." };
        var table = new Option<int?>("--table")
        {
            Description = "Tabellens nummer. Kan udelades, når filen selv siger det.",
            HelpName = "NUMMER"
        };
        var dry = new Option<bool>("--dry-run") { Description = "Vis kun, hvad filen ville ændre. Intet gemmes." };
        var publish =
            new Option<string?>("--publish")
            {
                Description = "Udgiv tallene med det samme med denne begrundelse, når kontrollerne ikke "
                + "finder fejl.",
                HelpName = "BEGRUNDELSE"
            };
        var accept = new Option<string?>("--accept-warnings")
        {
            Description = "Udgiv også, når kontrollerne advarer. Forklaringen "
            + "gemmes ved hver advarsel.",
            HelpName = "FORKLARING"
        };
        var command = new Command(
            Name,
            "Henter tal ind fra en fil og lægger dem i en kladde, som gennemses og udgives på siden, eller udgiver dem med det samme.")
        {
            path, table, dry, publish, accept,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (db().IsFirstStart)
                throw new OperatingException("Der er ingen database endnu. Start programmet én gang.");
            using var progress = new ProgressLine(terminal);
            var run = new ImportCommand(imports(), publisher(), current(), terminal);
            await run.RunAsync(
                parsed.GetRequiredValue(path), parsed.GetValue(table), parsed.GetValue(dry),
                Text("--publish", parsed.GetValue(publish), Revision.ReasonLength),
                Text("--accept-warnings", parsed.GetValue(accept), Explanation.TextLength), progress, cancellation);
            return 0;
        });
        return command;
    }

    private async Task RunAsync(string path, int? table, bool dry, string? reason, string? explanation, ProgressLine progress,
        CancellationToken cancellation)
    {
        if (explanation is not null && reason is null)
            throw new OperatingException("--accept-warnings hører sammen med --publish. En kladdes advarsler forklares på siden.");
        if (PersonalNumber.IsIn(reason) || PersonalNumber.IsIn(explanation) || PersonalNumber.IsIn(Path.GetFileName(path)))
            throw new OperatingException(
                "Begrundelsen, forklaringen eller filens navn har et personnummer, og alle kan læse dem i historikken. "
                + "Skriv det om.");
        var file = await ReadAsync(path, table, cancellation);
        var state = await current.GetAsync(cancellation);
        var (newAreas, figures) = (new List<Edit>(), new List<Edit>());
        var draft = new List<(Table Table, Proposal Proposal)>();
        var tally = new FileTally();
        var changes = 0;
        var areas = state.Areas.Select(a => a.Code).ToHashSet();
        var sentences = new List<string>();
        var outside = false;
        try
        {
            var read = 0L;
            foreach (var piece in await imports.ProposeInPiecesAsync(file, state, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                sentences.AddRange(piece.Problems.Select(ProblemWords.Of).Concat(piece.Remarks.Select(ProblemWords.Of)));
                outside |= piece.Problems.Count > 0;
                foreach (var proposals in piece.Tables)
                {
                    tally.Add(proposals);
                    foreach (var proposal in proposals.Proposals.Where(p => p.Kind != ProposalKind.Unchanged))
                    {
                        changes++;
                        if (reason is not null && areas.Add(proposal.Figure.Area.Code))
                            newAreas.Add(Imports.EditOf(file.Name, proposal.Figure.Area));
                        if (reason is not null)
                            figures.Add(Imports.EditOf(file.Name, proposals.Table, proposal));
                        else if (changes <= MostInDraft)
                            draft.Add((proposals.Table, proposal));
                    }
                    progress.Report(new RowProgress("Filen", read += proposals.Proposals.Count));
                }
            }
        }
        catch (SheetException e)
        {
            throw new OperatingException(e.Message, e);
        }

        progress.Clear();
        Tell(tally);
        foreach (var sentence in sentences)
            terminal.Output.WriteLine(sentence);
        if (!tally.Tables.Any() && !outside)
            throw new OperatingException("Det fremgår ikke, hvilken tabel filen hører til. Skriv den med --table.");
        if (outside || tally.Tables.Any(t => t.Problems.Count > 0 || t.Count(ProposalKind.Conflict) + t.Count(ProposalKind.Missing) > 0))
            throw new OperatingException("Intet er gemt. Ret filen, eller hent den ind på siden, hvor tallene kan vælges ét for ét.");
        if (changes == 0 || dry)
            terminal.Output.WriteLine(changes == 0 ? "Filen ændrer ingen tal." : "Intet er gemt.");
        else if (reason is not null)
            await PublishAsync(file, RevisionOf(file, reason, newAreas, figures), explanation, progress, cancellation);
        else
            await DraftAsync(file, draft, state, changes, cancellation);
    }

    /// <summary>
    /// Series by series and in the order of time, as the database's indexes are: a million figures in another order take a third as long
    /// again to write.
    /// </summary>
    private static Revision RevisionOf(ImportedFile file, string reason, List<Edit> areas, List<Edit> figures)
    {
        figures.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        var revision = new Revision { Reason = reason, CreatedUtc = file.UploadedUtc };
        revision.Changes.EnsureCapacity(areas.Count + figures.Count);
        foreach (var edit in areas.Concat(figures))
        {
            revision.Add(edit.Subject, edit.Key, edit.Field, edit.Value, edit.Origin!);
            revision.Changes[^1].OldValue = edit.Was;
        }
        return revision;
    }

    private async Task DraftAsync(ImportedFile file, List<(Table Table, Proposal Proposal)> chosen, Edition state, int changes,
        CancellationToken cancellation)
    {
        if (changes > MostInDraft || file.IsPacked)
            throw new OperatingException("Det er for meget til en kladde, som skal gennemses på siden: højst "
                + $"{DanishNumber.Format(MostInDraft, 0)} tal fra en fil på højst {DanishNumber.Size(ImportedFile.Largest)}. Del filen, "
                + "eller udgiv tallene med --publish. Intet er gemt.");
        await imports.KeepAsync(file, cancellation);
        var saved = await imports.TakeAsync(file.Name, chosen, state, draft: null, author: "", cancellation);
        if (saved.Draft is not { } draft)
            throw new OperatingException("Nogle af tallene er ændret i mellemtiden. Intet er lagt i en kladde. Prøv igen.");
        terminal.Output.WriteLine(
            $"{DanishNumber.Format(changes, 0)} tal er lagt i en kladde. Gennemse og udgiv den på siden: {AdminLinks.Draft(draft.Id)}");
    }

    private async Task PublishAsync(ImportedFile file, Revision revision, string? explanation, ProgressLine progress,
        CancellationToken cancellation)
    {
        var (outcome, review) = await publisher.PublishFileAsync(revision, file, explanation, progress, cancellation);
        if (outcome == Outcome.NeedsSecondPerson)
            throw new OperatingException("En anden end den, der har hentet tallene ind, skal udgive dem "
                + "(Publishing:RequireSecondPerson). Udelad --publish, så de lægges i en kladde. Intet er gemt.");
        progress.Clear();
        if (review is not null)
            Tell(review);
        if (outcome == Outcome.Published)
        {
            Instruments.Imported("file", revision.Changes.Count);
            terminal.Output.WriteLine($"{DanishNumber.Format(revision.Changes.Count, 0)} tal er udgivet som revision {revision.Number}.");
            return;
        }
        throw new OperatingException(
            review!.Conflicts.Count + review.Settled.Count > 0 ? "Nogle af tallene er ændret i mellemtiden. Intet er gemt. Prøv igen."
            : review.Problems.Count > 0 || review.Errors.Any() ? "Intet er gemt. Ret filen, og prøv igen."
            : "Intet er gemt. Er tallene rigtige, så skriv hvorfor med --accept-warnings.");
    }

    /// <summary>Not kept yet.</summary>
    private async Task<ImportedFile> ReadAsync(string path, int? table, CancellationToken cancellation)
    {
        try
        {
            return await imports.ReadAsync(path, table, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OperatingException(
                $"{path} kan ikke læses. {(File.Exists(path) ? "Se efter, om du har adgang til den." : "Filen findes ikke.")}", e);
        }
        catch (SheetException e)
        {
            throw new OperatingException(e.Message, e);
        }
    }

    /// <summary>Null when the option was left out.</summary>
    private static string? Text(string option, string? text, int longest) => text?.Trim() switch
    {
        null => null,
        "" => throw new OperatingException($"Skriv en tekst efter {option}, så andre kan forstå tallene om et år."),
        var said when said.Length > longest =>
            throw new OperatingException($"Teksten efter {option} må højst have {DanishNumber.Format(longest, 0)} tegn. Der er "
                + $"{DanishNumber.Format(said.Length, 0)}."),
        var said => said,
    };

    private void Tell(FileTally tally)
    {
        foreach (var table in tally.Tables)
        {
            var counts = Words.Where(w => table.Count(w.Kind) > 0).Select(w => $"{w.Word}: {DanishNumber.Format(table.Count(w.Kind), 0)}");
            terminal.Output.WriteLine($"{table.Heading}: {DanishNumber.Format(table.Read, 0)} tal "
                + $"læst{(table.Read > 0 ? $" ({string.Join(", ", counts)})" : "")}.");
            foreach (var problem in table.Problems)
                terminal.Output.WriteLine($"      {ProblemWords.Of(problem)}");
        }
    }

    private void Tell(Review review)
    {
        foreach (var problem in review.Problems)
            terminal.Output.WriteLine($"Fejl: {problem}");
        foreach (var (word, findings) in new[] { ("Fejl", review.Errors), ("Advarsel", review.Warnings), ("Bemærkning", review.Remarks) })
        {
            foreach (var finding in findings.Take(MostTold))
                terminal.Output.WriteLine($"{word}: {finding.Message}");
            if (findings.Count() is var all and > MostTold)
                terminal.Output.WriteLine($"      … og {DanishNumber.Format(all - MostTold, 0)} til.");
        }
    }
}
