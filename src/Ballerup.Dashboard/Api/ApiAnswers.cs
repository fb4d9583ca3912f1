using System.ComponentModel;

namespace Ballerup.Dashboard.Api;

// What version 1 answers with. The descriptions are part of the published schema, hence Danish; within the version a
// field is never renamed, removed or given another type.

internal sealed record ApiPage<T>(
    [property: Description("Resultaterne på denne side.")] IReadOnlyList<T> Items,
    [property: Description("Hvor mange resultater der er i alt.")] int Total,
    [property: Description("Sidens nummer, fra 1.")] int Page,
    [property: Description("Hvor mange resultater der højst er på en side.")] int PageSize,
    [property: Description("Adressen på næste side. Null på den sidste.")] string? Next,
    [property: Description("Den revision, som svaret er fra.")] int Revision);

internal sealed record ApiGoal(
    [property: Description("Planens navn i adresser, fx 2019-2020.")] string Plan,
    [property: Description("Ministermålets nummer i planen.")] int Number,
    [property: Description("Ministermålets fulde ordlyd.")] string Title,
    [property: Description("En kort titel. Tom, hvis der ikke er nogen.")] string ShortTitle,
    [property: Description("Teksten om målet i Markdown.")] string Narrative,
    [property: Description("Numrene på de tabeller, som målet viser.")] IReadOnlyList<int> Tables,
    [property: Description("Den tidsserie, som målet først og fremmest følges med. Null, hvis målet ikke måles i tal.")] string? KeySeries);

internal sealed record ApiTable(
    [property: Description("Tabellens eget nummer. Det ændres aldrig.")] int Number,
    [property: Description("Tabellens titel, som den står på siden.")] string Title,
    [property: Description("Numrene på de mål i den gældende plan, som viser tabellen.")] IReadOnlyList<int> Goals,
    [property: Description("Hvem tallene kommer fra. Tom, hvis dokumentet ikke siger det.")] string Source,
    [property: Description("Note under tabellen i Markdown.")] string Notes,
    [property: Description("Hvem eller hvad der tælles. Tom, hvis det ikke er beskrevet.")] string Definition,
    [property: Description("Hvordan tallene bliver til. Tom, hvis det ikke er beskrevet.")] string Method,
    [property: Description("month, quarter, halfYear, year, week eller date.")] string Frequency,
    [property: Description("Rækkerne. En tabel uden opdeling har rækken »I alt«.")] IReadOnlyList<ApiCategory> Categories,
    [property: Description("Måltallene.")] IReadOnlyList<ApiMeasure> Measures,
    [property: Description("Koderne på de områder, der er tal for. Kommunens egen står først.")] IReadOnlyList<string> Areas,
    [property: Description("Den seneste revision, der ændrede tabellen.")] int LastRevision,
    [property: Description("Hvornår den blev udgivet (UTC).")] DateTime? Updated);

internal sealed record ApiCategory(
    [property: Description("Rækkens navn i adresser, fx sygedagpenge. Det ændres aldrig.")] string Id,
    [property: Description("Rækkens navn på dansk.")] string Name,
    [property: Description("Om rækken er en sum af andre rækker.")] bool IsTotal);

internal sealed record ApiMeasure(
    [property: Description("Måltallets navn i adresser, fx antal-fuldtidspersoner. Det ændres aldrig.")] string Id,
    [property: Description("Måltallets navn på dansk.")] string Name,
    [property: Description("antal eller pct.")] string Unit,
    [property: Description("Det, der tælles, i flertal. Tomt, hvis det ikke er beskrevet.")] string Counted,
    [property: Description("Antal decimaler, som tallene udgives med.")] int Decimals,
    [property: Description("Den vej, der er god: up, down eller neither.")] string Good);

internal sealed record ApiSeries(
    [property: Description("Tidsseriens navn: tabel/række/måltal/område.")] string Id,
    [property: Description("Tabellens nummer.")] int Table,
    [property: Description("Rækkens navn i adresser.")] string Category,
    [property: Description("Måltallets navn i adresser.")] string Measure,
    [property: Description("Områdets kode, fx 151.")] string Area,
    [property: Description("Hvor mange tal der er i serien.")] int Observations,
    [property: Description("Den første periode med tal.")] string FirstPeriod,
    [property: Description("Den nyeste periode med tal.")] string LastPeriod);

internal sealed record ApiObservation(
    [property: Description("Tidsseriens navn: tabel/række/måltal/område.")] string Series,
    [property: Description("Tabellens nummer.")] int Table,
    [property: Description("Rækkens navn i adresser.")] string Category,
    [property: Description("Måltallets navn i adresser.")] string Measure,
    [property: Description("Områdets kode, fx 151.")] string Area,
    [property: Description(
        "Måned (2018-06), kvartal (2018-Q1), halvår (2018-S1), år (2017), uge (2018-W05) eller dato (2018-06-15).")]
    string Period,
    [property: Description("Tallet. Null, når der ikke er noget tal.")] decimal? Value,
    [property: Description("normal, provisional (foreløbigt), estimated (skønnet), missing (mangler) eller suppressed (udeladt af "
        + "hensyn til enkeltpersoner).")] string Status,
    [property: Description("Note til tallet. Tom, hvis der ikke er nogen.")] string Note);

internal sealed record ApiRevision(
    [property: Description("Revisionens nummer, fra 1.")] int Number,
    [property: Description("Hvornår den blev udgivet (UTC).")] DateTime? Published,
    [property: Description("Begrundelsen, som den blev skrevet.")] string Reason,
    [property: Description("Nummeret på den revision, som denne tager tilbage. Null for andre.")] int? Undoes,
    [property: Description("Hvor mange ændringer der er i revisionen.")] int Changes);

internal sealed record ApiChange(
    [property: Description("Ændringens plads i revisionen, fra 1.")] int Order,
    [property: Description("Det ændrede: area, plan, goal, goalTable, table, measure, category, observation, target, annotation eller "
        + "exemption.")] string Subject,
    [property: Description("Hvad der er ændret. For et tal: tidsserien og perioden.")] string Key,
    [property: Description("Feltet, der er ændret.")] string Field,
    [property: Description("Det samme i ord på dansk.")] string What,
    [property: Description("Værdien før. Null, hvis der ingen var, eller hvis den er skjult.")] string? Old,
    [property: Description("Værdien efter. Null, hvis den er skjult.")] string? New,
    [property: Description("Om værdierne er skjult, fordi tallet i dag er udeladt af hensyn til enkeltpersoner.")] bool Hidden,
    [property: Description("Hvor den nye værdi kommer fra, i ord på dansk.")] string Origin);
