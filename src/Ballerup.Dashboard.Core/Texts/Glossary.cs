namespace Ballerup.Dashboard.Texts;

/// <param name="Id">In ASCII; the anchor on the page of the glossary, kept for good because others link to it.</param>
/// <param name="Meaning">In plain Danish, without formatting.</param>
/// <param name="Words">Other words and forms that a reader may look for it by, a comma between; not shown.</param>
public sealed record Term(string Id, string Name, string Meaning, string Words = "");

/// <summary>
/// The words of the follow-up, explained for those who do not work with them. Benefits are told in outline, as they were in
/// the years of the figures: rates and conditions change with the law, which is not retold here.
/// </summary>
public static class Glossary
{
    /// <summary>In the order of the Danish alphabet.</summary>
    public static IReadOnlyList<Term> Terms { get; } =
    [
        new("a-dagpenge", "A-dagpenge",
            "Ydelse til ledige, der er medlem af en a-kasse og opfylder a-kassens krav. Andre ledige kan søge hjælp hos kommunen.",
            "dagpenge, arbejdsløshedsdagpenge"),
        new("aktivitetsparat", "Aktivitetsparat",
            "En modtager af kontanthjælp, som kommunen vurderer ikke kan tage et almindeligt arbejde inden for tre måneder. Den, der "
                + "kan, er jobparat."),
        new("beskaeftigelsesplan", "Beskæftigelsesplan",
            "Kommunens plan for, hvordan flere kommer i arbejde eller uddannelse, og hvordan virksomhederne får den arbejdskraft, de "
                + "har brug for. Siden her følger op på planen."),
        new("databrud", "Databrud",
            "Et tidspunkt, hvor tallene begynder at blive opgjort på en anden måde. Tal fra før og efter et databrud kan ikke "
                + "sammenlignes, og derfor regnes der ikke på ændringen imellem dem."),
        new("efterloen", "Efterløn",
            "Ydelse til medlemmer af en a-kasse, der har betalt til ordningen og trækker sig helt eller delvis tilbage, før de når "
                + "folkepensionsalderen."),
        new("familiesammenfoert", "Familiesammenført",
            "En person, der har fået opholdstilladelse, fordi et nært familiemedlem bor i Danmark. Ministermål 3 handler om flygtninge "
                + "og om dem, der er familiesammenført til en flygtning.", "familiesammenføring"),
        new("fleksjob", "Fleksjob",
            "Job til personer, der varigt har en så nedsat arbejdsevne, at de ikke kan arbejde på almindelige vilkår. Opgaver og "
                + "arbejdstid passer til det, personen kan, og det offentlige giver et tilskud."),
        new("foreloebigt-tal", "Foreløbigt tal",
            "Et tal, der kan blive ændret, når opgørelsen er færdig. Det er mærket med * i tabellerne.", "foreløbige tal"),
        new("forenklingsreform", "Forenklingsreform",
            "En reform, der gjorde reglerne for beskæftigelsesindsatsen færre og enklere, så kommunerne bedre kan tilpasse indsatsen "
                + "til den enkelte.", "forenklingsreformen"),
        new("fuldtidsperson", "Fuldtidsperson",
            "En måde at tælle på. Den, der har fået en ydelse i hele perioden, tæller som én fuldtidsperson. Den, der har fået den i "
                + "halvdelen af perioden, tæller som en halv. To personer, der hver har fået en ydelse i en halv måned, er altså "
                + "tilsammen én fuldtidsperson.", "fuldtidspersoner"),
        new("foertidspension", "Førtidspension",
            "Pension til personer, hvis arbejdsevne varigt er så nedsat, at de ikke kan forsørge sig selv ved at arbejde, heller ikke i "
                + "et fleksjob."),
        new("integrationsydelse", "Integrationsydelse",
            "Det tidligere navn for ydelsen til personer, der ikke har boet længe nok i Danmark til at få kontanthjælp eller "
                + "uddannelseshjælp. Se selvforsørgelses- og hjemrejseydelse."),
        new("jobafklaringsforloeb", "Jobafklaringsforløb",
            "Forløb til personer, der fortsat er syge, når deres sygedagpenge ikke kan forlænges. Forløbet skal hjælpe dem tilbage mod "
                + "arbejde eller uddannelse, og de får en ydelse imens."),
        new("jobcenter", "Jobcenter",
            "Den del af kommunen, der hjælper ledige og sygemeldte mod arbejde eller uddannelse og hjælper virksomheder med at finde "
                + "medarbejdere."),
        new("jobindsats", "Jobindsats",
            "Den officielle statistik om beskæftigelsesindsatsen i kommunerne. Den udgives af Styrelsen for Arbejdsmarked og "
                + "Rekruttering på jobindsats.dk.", "jobindsats.dk"),
        new("jobparat", "Jobparat",
            "En modtager af kontanthjælp, som kommunen vurderer kan tage et almindeligt arbejde inden for tre måneder. Andre er "
                + "aktivitetsparate."),
        new("kontanthjaelp", "Kontanthjælp",
            "Ydelse fra kommunen til personer, der ikke kan forsørge sig selv eller få andre ydelser, fx fordi de har mistet deres "
                + "arbejde og ikke er medlem af en a-kasse."),
        new("kvartal", "Kvartal",
            "Tre måneder. 1. kvartal er januar til marts, 2. kvartal er april til juni, 3. kvartal er juli til september, og 4. kvartal "
                + "er oktober til december. I tabellerne skrives det »kvt«.", "kvt"),
        new("ledighed", "Ledighed",
            "At være uden arbejde, men til rådighed for et. Hvem der regnes med, afhænger af opgørelsen, og derfor kan to tal for "
                + "ledighed være forskellige.", "arbejdsløshed, ledig"),
        new("ledighedsydelse", "Ledighedsydelse",
            "Ydelse til personer, der har ret til et fleksjob, mens de ikke har et."),
        new("loentilskud", "Løntilskud",
            "Ansættelse, hvor arbejdsgiveren i en periode får et offentligt tilskud til lønnen. Det skal hjælpe ledige til at få "
                + "erfaring og komme videre i almindeligt arbejde.", "ansættelse med løntilskud"),
        new("manglende-tal", "Manglende tal",
            "Et tal, som kilden ikke oplyser. Der står – i tabellen, og der er et hul i diagrammet. Det er ikke det samme som 0.",
            "mangler"),
        new("ministermaal", "Ministermål",
            "De mål for beskæftigelsesindsatsen, som beskæftigelsesministeren fastsætter for alle kommuner. Kommunen følger op på dem i "
                + "sin beskæftigelsesplan."),
        new("maalsaetning", "Målsætning",
            "Et tal, som kommunen vil nå i en bestemt periode. Er der ingen målsætning, viser siden kun udviklingen."),
        new("noegletal", "Nøgletal",
            "Det ene tal, som et ministermål først og fremmest følges på. Det står øverst på målets side og på overblikket."),
        new("offentlig-forsoergelse", "Offentlig forsørgelse",
            "At leve af en ydelse fra det offentlige, fx dagpenge, sygedagpenge, kontanthjælp eller førtidspension. Tabel 1 i "
                + "opfølgningen på planen for 2019-2020 viser ydelserne hver for sig."),
        new("opvisiteret", "Opvisiteret",
            "En modtager af kontanthjælp, der går fra at være aktivitetsparat til at være jobparat, fordi kommunen vurderer, at "
                + "personen er kommet tættere på arbejde.", "opvisitering, opvisiterede"),
        new("procent", "Procent",
            "Hundrededele. 2,0 pct. af befolkningen er to ud af hver hundrede. Det forkortes »pct.«.", "pct."),
        new("procentpoint", "Procentpoint",
            "Forskellen mellem to procenttal. Fra 12,0 pct. til 13,4 pct. er der 1,4 procentpoint."),
        new("ressourceforloeb", "Ressourceforløb",
            "Længere forløb til personer, der har flere problemer end ledighed og ellers kan ende på førtidspension. Forløbet samler "
                + "hjælp fra flere områder og skal bringe dem tættere på arbejde eller uddannelse."),
        new("revalidering", "Revalidering",
            "Hjælp til personer, der ikke kan blive i deres fag, fx på grund af sygdom. Det kan være uddannelse eller oplæring, så de "
                + "igen kan forsørge sig selv."),
        new("revision", "Revision",
            "En samling ændringer, der er udgivet sammen på denne side med en begrundelse. Tidligere revisioner kan altid ses i "
                + "historikken."),
        new("samarbejdsgrad", "Samarbejdsgrad",
            "Den andel af virksomhederne i kommunen, som et jobcenter har samarbejdet med, fx om praktik eller ansættelse. En "
                + "virksomhed kan samarbejde med flere jobcentre. Derfor er den samlede samarbejdsgrad ikke summen af det lokale "
                + "jobcenters og de andre jobcentres.", "samarbejdsgraden"),
        new("selvforsoergelses-og-hjemrejseydelse", "Selvforsørgelses- og hjemrejseydelse",
            "Ydelse til personer, der ikke har boet længe nok i Danmark til at få kontanthjælp eller uddannelseshjælp. Ydelsen hed "
                + "tidligere integrationsydelse."),
        new("selvforsoergende", "Selvforsørgende",
            "At leve af andet end ydelser fra det offentlige, fx af løn."),
        new("skoennet-tal", "Skønnet tal",
            "Et tal, der er anslået og ikke talt op. Det er mærket med (s) i tabellerne.", "skønnede tal"),
        new("star", "STAR",
            "Styrelsen for Arbejdsmarked og Rekruttering. Styrelsen hører under Beskæftigelsesministeriet og opgør tallene for "
                + "ministermålene.", "Styrelsen for Arbejdsmarked, Styrelsen for Arbejdsmarked og Rekruttering"),
        new("sygedagpenge", "Sygedagpenge",
            "Ydelse til personer, der ikke kan arbejde på grund af sygdom. Den gives i en begrænset tid, men kan i nogle tilfælde "
                + "forlænges."),
        new("uddannelseshjaelp", "Uddannelseshjælp",
            "Ydelse fra kommunen til unge under 30 år, der ikke har en uddannelse, som giver adgang til et fag, og ikke kan forsørge "
                + "sig selv."),
        new("udeladt-tal", "Udeladt tal",
            "Et tal, der ikke vises, fordi enkeltpersoner ellers kunne genkendes. Der står · i tabellen. Det er ikke det samme som 0.",
            "diskretion, udeladt"),
        new("virksomhedspraktik", "Virksomhedspraktik",
            "Kortere ophold på en virksomhed, hvor en ledig prøver et arbejde eller får afklaret, hvad personen kan. Der gives ikke "
                + "løn. Personen beholder sin ydelse imens.", "praktik"),
    ];
}
