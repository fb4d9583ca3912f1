using System.CommandLine;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Importing.Files;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Publishing;
using Ballerup.Dashboard.SigningIn;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Operating;

/// <summary>
/// The commands of the executable. Without one it is the web site. They find the database by the same settings, of which some can
/// stand before the command, as "--Data:Folder=/srv/data check". Exit codes: 0 done, 1 refused or something is wrong, 2 the command
/// can't be read.
/// </summary>
public static class CommandLine
{
    private const int Done = 0;
    private const int Refused = 1;
    private const int Unreadable = 2;

    /// <summary>
    /// For what can't stop at once when it is interrupted, such as the end of a transaction, so that what is said of it is true.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>What the library writes by itself, in English.</summary>
    private static readonly (string English, string Danish)[] Words =
    [
        ("Description:", "Beskrivelse:"), ("Usage:", "Sådan skrives den:"), ("Commands:", "Kommandoer:"), ("Arguments:", "Oplysninger:"),
        ("Options:", "Valg:"),
        ("[command]", "[kommando]"), ("[options]", "[valg]"), ("(REQUIRED)", "(skal angives)"),
        ("Show help and usage information", "Viser denne hjælp"), ("Show version information", "Viser programmets version"),
    ];

    private static readonly string[] Names = ["backup", "restore", "copy", "create-admin", "check", ImportCommand.Name, "--help", "-h",
        "-?", "--version"];

    /// <summary>The arguments are for a command, not for the web site.</summary>
    public static bool Knows(string[] args) => AfterSettings(args) is [var first, ..] && Names.Contains(first);

    /// <param name="stop">Interrupts the command as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, Terminal terminal, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var command = AfterSettings(args);
        var parsed = Commands(scope.ServiceProvider, terminal).Parse(command);
        if (parsed.Errors.Count > 0)
        {
            await terminal.Errors.WriteLineAsync($"Kommandoen kan ikke læses. Skriv »{command[0]} --help« for at se, hvordan den skrives.");
            return Unreadable;
        }
        using var help = new StringWriter();
        try
        {
            var code = await parsed.InvokeAsync(
                new() { Output = help, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Patience }, stop);
            await terminal.Output.WriteAsync(Words.Aggregate(help.ToString(),
                (text, word) => text.Replace(word.English, word.Danish, StringComparison.Ordinal)));
            return code;
        }
        catch (OperatingException e)
        {
            await terminal.Errors.WriteLineAsync(e.Message);
            return Refused;
        }
        catch (OperationCanceledException)
        {
            await terminal.Errors.WriteLineAsync("Afbrudt. Intet er ændret.");
            return Refused;
        }
        catch (Exception e) when (DatabaseTrouble.IsCauseOf(e))
        {
            await terminal.Errors.WriteLineAsync($"Databasen svarer ikke, som den skal. Intet er ændret. {e.GetBaseException().Message}");
            return Refused;
        }
    }

    private static string[] AfterSettings(string[] args) =>
        [.. args.SkipWhile(a => a.StartsWith("--", StringComparison.Ordinal) && a.Contains('=', StringComparison.Ordinal))];

    private static RootCommand Commands(IServiceProvider services, Terminal terminal)
    {
        T Get<T>() where T : notnull => services.GetRequiredService<T>();
        return new RootCommand("Ballerup Dashboard. Uden en kommando starter hjemmesiden. Indstillingerne (appsettings.json, "
            + "miljøvariabler) gælder også for kommandoerne.")
        {
            Backup(Get<Backups>, terminal),
            Restore(Get<Transfers>, terminal),
            Copy(Get<Transfers>, terminal),
            CreateAdmin(Get<UserAdministration>, Get<DashboardDb>, Get<IOptions<AccessOptions>>, terminal),
            Check(Get<Inspection>, Get<DashboardDb>, terminal),
            ImportCommand.Of(Get<Imports>, Get<Publisher>, Get<CurrentEdition>, Get<DashboardDb>, terminal),
        };
    }

    private static Command Backup(Func<Backups> backups, Terminal terminal)
    {
        var file = new Argument<string>("FIL") { Description = "Den fil, der skal skrives. Den må ikke findes i forvejen." };
        var command = new Command("backup", "Skriver en sikkerhedskopi af alt, også mens programmet kører.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var progress = new ProgressLine(terminal);
            var written = await backups().WriteAsync(parsed.GetRequiredValue(file), progress, cancellation);
            terminal.Output.WriteLine($"Sikkerhedskopien er skrevet: {written.Path} ({DanishNumber.Size(written.Bytes)}). Den "
                + "indeholder brugere og nøgler: gem den, hvor kun I kan læse den.");
            return Done;
        });
        return command;
    }

    private static Command Restore(Func<Transfers> transfers, Terminal terminal)
    {
        var file = new Argument<string>("FIL") { Description = "Sikkerhedskopien." };
        var lose = new Option<bool>(
            "--lose-newer")
        { Description = "Læg sikkerhedskopien ind, selv om databasen har nyere revisioner, som så går tabt." };
        var command = new Command("restore", "Lægger en sikkerhedskopi ind i stedet for det, der står i databasen.") { file, lose };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var progress = new ProgressLine(terminal);
            Tell(terminal, await transfers().RestoreAsync(parsed.GetRequiredValue(file), parsed.GetValue(lose), progress, cancellation));
            terminal.Output.WriteLine("Sikkerhedskopien er lagt ind og sammenlignet række for række.");
            return Done;
        });
        return command;
    }

    private static Command Copy(Func<Transfers> transfers, Terminal terminal)
    {
        var to = new Option<string>("--to")
        {
            Description = "Forbindelsen til en tom database: »Host=…« for PostgreSQL, »Data Source=…« "
            + "for en SQLite-fil.",
            HelpName = "FORBINDELSE",
            Required = true
        };
        var command = new Command(
            "copy",
            "Kopierer alt til en anden database, med hele historikken. Brug den til at flytte fra SQLite til PostgreSQL eller tilbage.")
        {
            to,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var progress = new ProgressLine(terminal);
            Tell(terminal, await transfers().CopyAsync(parsed.GetRequiredValue(to), progress, cancellation));
            terminal.Output.WriteLine("Alt er kopieret og sammenlignet række for række.");
            return Done;
        });
        return command;
    }

    private static Command CreateAdmin(
        Func<UserAdministration> users, Func<DashboardDb> db, Func<IOptions<AccessOptions>> access, Terminal terminal)
    {
        var email = new Option<string>("--email")
        {
            Description = "Adressen, som administratoren logger ind med.",
            HelpName = "ADRESSE",
            Required = true
        };
        var name = new Option<string>("--name") { Description = "Administratorens navn; adressen, hvis det udelades.", HelpName = "NAVN" };
        var command = new Command("create-admin",
            "Opretter en administrator og viser et link, der kan bruges én gang til at vælge en adgangskode.") { email, name };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!access().Value.LocalAccounts)
                throw new OperatingException("Lokale konti er slået fra (SignIn:LocalAccounts), så en administrator med adgangskode "
                    + "ville ikke kunne logge ind. Slå dem til først.");
            await db().UpgradeAsync(cancellation);
            var address = parsed.GetRequiredValue(email);
            var (result, _, code) = await users()
                .InviteAsync("", parsed.GetValue(name) ?? address, address, Role.Administrator, cancellation);
            if (!result.Succeeded)
                throw new OperatingException(result.Errors.First().Description);
            terminal.Output.WriteLine("Administratoren er oprettet. Åbn denne adresse på siden inden for "
                + $"{UserAdministration.InvitationValid.Days} dage, og vælg en adgangskode: {AccountLinks.Password(code)}");
            return Done;
        });
        return command;
    }

    private static Command Check(Func<Inspection> inspection, Func<DashboardDb> db, Terminal terminal)
    {
        var command =
            new Command("check", "Ser efter, om databasen er hel: filen, historikken, og om historikken giver de tal, der vises.");
        command.SetAction(async (_, cancellation) =>
        {
            if (db().IsFirstStart)
                throw new OperatingException("Der er ingen database endnu. Start programmet én gang.");
            var problems = 0;
            await foreach (var inspected in inspection().RunAsync(cancellation))
            {
                terminal.Output.WriteLine($"{(inspected.Problems.Count == 0 ? "ok  " : "FEJL")}  {inspected.Name}: {inspected.Found}");
                foreach (var problem in inspected.Problems)
                    terminal.Output.WriteLine($"      {problem}");
                problems += inspected.Problems.Count;
            }
            return problems == 0 ? Done : Refused;
        });
        return command;
    }

    private static void Tell(Terminal terminal, IReadOnlyDictionary<string, long> tables)
    {
        foreach (var (table, rows) in tables.Where(t => t.Value > 0))
            terminal.Output.WriteLine($"{DanishNumber.Format(rows, 0),12}  {table}");
    }
}
