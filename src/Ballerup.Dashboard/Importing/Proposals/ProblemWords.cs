using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Matching;

namespace Ballerup.Dashboard.Importing.Proposals;

/// <summary>
/// What was not understood of a file, and what it has not, as Danish sentences. They are made where they are shown; nothing else in the
/// program looks at them.
/// </summary>
public static class ProblemWords
{
    private const int LongestExcerpt = 60;

    /// <summary>Beside a figure, of those that say different things.</summary>
    private const int MostNames = 4;

    /// <summary>"Tabel 6, linje 3, »x«: Indtast et tal, fx 1.971." The table is named where the problem knows it.</summary>
    public static string Of(Problem problem)
    {
        var advice = Advice(problem.Cause);
        if (problem.Line == 0)
            return advice;
        return $"{(problem.Table is { } table ? $"Tabel {table}, " : "")}linje {problem.Line}"
            + $"{(problem.Text.Length > 0 ? $", »{Excerpt(problem.Text)}«" : "")}: {advice}";
    }

    public static string Of(Remark remark) => remark switch
    {
        Remark.TablesGone gone =>
            $"Tabel {DanishText.Join([.. gone.Numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))])} står ikke i dokumentet.",
        Remark.NamesGone { Names: [var name] } one =>
            $"Tabel {one.Table}: {(one.AreRows ? "Rækken" : "Kolonnen")} »{name}« står ikke i dokumentet.",
        Remark.NamesGone more => $"Tabel {more.Table}: {(more.AreRows ? "Rækkerne" : "Kolonnerne")} "
            + $"{DanishText.Join([.. more.Names.Select(n => $"»{n}«")])} står ikke i dokumentet.",
        Remark.UnknownPlan plan => $"Dokumentet er en opfølgning på en plan for {plan.Years}, som ikke er oprettet her; "
            + $"tallene lægges i den gældende plans tabeller. {TextsNotTaken}",
        _ => TextsNotTaken,
    };

    /// <summary>The same for whoever wrote the reading guide: a clause without file, table and line.</summary>
    public static string Clause(Problem problem) => problem.Cause switch
    {
        Cause.OtherHeading other => $"kolonneoverskriften »{other.Expected}« er ikke som i læsevejledningen",
        Cause.PeriodsAndHeadingsDiffer differ when differ.Periods == 0 || differ.Periods % differ.Headings != 0 =>
            $"kolonnernes perioder skal stå en gang for hvert måltal, men der blev læst {differ.Periods}",
        Cause.PeriodsAndHeadingsDiffer => "kolonnernes perioder er ikke de samme for hvert måltal",
        Cause.NotAPeriod => $"»{problem.Text}« er ikke en periode",
        Cause.PeriodTwice => $"perioden »{problem.Text}« findes to gange",
        Cause.PeriodGap gap => $"der er et spring i perioderne fra {gap.From.Text} til {gap.To.Text}",
        Cause.UnknownRow => $"rækken »{problem.Text}« står ikke i læsevejledningen",
        Cause.RowTwice => $"rækken »{problem.Text}« findes to gange",
        Cause.RowMissing => $"rækken »{problem.Text}« mangler",
        Cause.AfterTheLastRow => $"»{problem.Text}« står efter den sidste række",
        Cause.NoFigures => "tallene mangler",
        Cause.WrongCount more when more.Figures > more.Columns => $"{Row(more.Row)} har flere tal end tabellens {more.Columns} kolonner",
        Cause.WrongCount fewer => $"{Row(fewer.Row)} har {fewer.Figures} tal, men tabellen har {fewer.Columns} kolonner",
        Cause.OnSeveralLines { Row: var row } => $"tallene i {Row(row)} står på flere linjer",
        Cause.NotANumber { Row: var row } => $"»{problem.Text}« i {Row(row)} er ikke et tal",
        Cause.OtherDecimals other => $"»{problem.Text}« i {Row(other.Row)} skal have "
            + other.Decimals switch { 0 => "ingen decimaler", 1 => "1 decimal", _ => $"{other.Decimals} decimaler" },
        _ => Advice(problem.Cause),
    };

    private static string Row(string label) => label.Length > 0 ? $"rækken »{label}«" : "rækken";

    /// <summary>So much of a text as a sentence has room for.</summary>
    public static string Excerpt(string text) => text.Length > LongestExcerpt ? text[..LongestExcerpt] + "…" : text;

    private const string TextsNotTaken = "Dokumentets tekster tages ikke med. Ret dem på ministermålenes sider.";

    private static string Advice(Cause cause) => cause switch
    {
        Cause.NoHeadings => "Der er ingen overskrifter, som tabellen kender. Brug tabellens egne navne på rækker og kolonner; hent "
            + "tabellen som Excel eller CSV for at se dem.",
        Cause.NamesDiffer differ => $"»{string.Join("« og »", differ.Names.Select(Excerpt).Take(MostNames))}« siger hver sit. Ret det ene.",
        Cause.RowAndColumnDiffer differ =>
            $"Rækken »{Excerpt(differ.Row)}« og kolonnen »{Excerpt(differ.Column)}« siger hver sit. Ret den ene.",
        Cause.CategoryAndMeasureDiffer differ =>
            $"»{Excerpt(differ.Category)}« og »{Excerpt(differ.Measure)}« siger hver sit. Ret den ene.",
        Cause.NoPlace { Lacking: var lacking } => $"Det fremgår ikke, {Words(lacking)} tallet hører til. Skriv det i overskriften over "
            + "eller ved siden af tallet.",
        Cause.NotAFigure { Advice: var advice } => advice,
        Cause.FigureTwice twice =>
            $"Tallet for {DanishText.Join([.. ((string[])[Excerpt(twice.Row), Excerpt(twice.Column), twice.Period.InWords])
                .Where(t => t.Length > 0).Distinct()])} står også i linje {twice.Line}. Slet det ene.",
        Cause.UnknownArea => "Området kendes ikke. Skriv et områdes kode, fx 151.",
        Cause.UnreadablePeriod =>
            "Perioden kan ikke læses, eller den passer ikke til tabellen. Skriv fx 2020-06, 2020-Q2 eller 2020.",
        Cause.UnreadableStatus =>
            "Status kan ikke læses. Skriv normal, provisional, estimated, missing eller suppressed, eller intet.",
        Cause.UnknownColumn => "Tabellen har ingen kolonne og ingen periode med det navn. Vælg, hvad det er, ret navnet i filen, eller "
            + "opret det i tabellen først.",
        Cause.UnknownRow => "Tabellen har ingen række og ingen periode med det navn. Vælg, hvad det er, ret navnet i filen, eller "
            + "opret rækken i tabellen først.",
        Cause.PeriodsAndHeadingsDiffer =>
            "Kolonnernes overskrifter passer ikke med perioderne. Indtast tallene i tabellen i stedet.",
        Cause.WrongCount count => $"Der står {count.Figures} tal, hvor tabellen har {count.Columns} kolonner. Ret dokumentet, eller "
            + "indtast tallene i tabellen.",
        Cause.MoreOnTheLine => "Der står mere på linjen end tabellens tal. Ret dokumentet, eller indtast tallene i tabellen.",
        Cause.RowBelowTheTable => "Rækken står under tabellen og er ikke læst. Indtast tallene i tabellen.",
        Cause.TableNotInThePlan =>
            "Planen har ingen tabel med den overskrift og det nummer. Opret den først, eller ret overskriften.",
        Cause.NoFigures => "Der er ingen tal, der kan læses, under overskriften. Indtast dem i tabellen.",
        Cause.TableTwice => "Tabellen står flere gange. Kun den første er læst.",
        Cause.NoCaptions => "Dokumentet har ingen overskrifter som »Tabel 1, …«, og derfor kan dets tabeller ikke kendes. Ret dokumentet, "
            + "eller indtast tallene.",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, null),
    };

    private static string Words(Lacking lacking) => lacking switch
    {
        Lacking.Period => "hvilken periode",
        Lacking.Category => "hvilken række i tabellen",
        _ => "hvilket måltal",
    };
}
