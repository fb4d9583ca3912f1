using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Sentences;

/// <summary>How the own area's newest known figure lies among others.</summary>
public static class AreaSentence
{
    /// <summary>How ranks and quartiles are made, for those who want to use them.</summary>
    public const string Definition =
        "Nummer 1 har det højeste tal, uanset om et højt eller et lavt tal er bedst. Kommuner med samme tal deler nummer, og de næste "
            + "numre springes over. "
        + "Kun kommuner med et kendt tal er med. En fjerdedel af kommunerne ligger under nedre kvartil, halvdelen under medianen og en "
        + "fjerdedel over øvre kvartil. "
        + "Kvartiler og median er beregnet som i Excels KVARTIL.MEDTAG ud fra de viste tal og afrundet som dem.";

    /// <summary>
    /// "I juli 2026 lå Ballerup Kommune som nummer 42 af 98 kommuner, når den med det højeste tal er nummer 1." Null when
    /// the own figure or those of too many municipalities are unknown.
    /// </summary>
    public static Narrative? OfRank(AreaComparison compared)
    {
        if (Newest(compared) is not { } at || compared.Ranks[at] is not { } rank || compared.Spreads[at] is not { } spread)
            return null;
        var measure = compared.Measure;
        var own = Comparison.Published(compared.OwnCells[at]);
        var period = compared.Periods[at];
        if (spread.Lowest == spread.Highest)
        {
            return new Narrative(
                DanishText.Ended(
                    $"{Phrase.At(period)} havde alle {DanishText.Count(rank.Of)} kommuner det samme tal, {measure.FormatWithUnit(own)}"),
                DanishText.Sentences(Uncompared(compared, rank), Status(compared, at, compared.Municipalities), Later(compared, at)));
        }
        var shared = rank.Sharing == 0
            ? "" : $" Pladsen deles med {(rank.Sharing == 1 ? "en anden kommune" : $"{DanishText.Count(rank.Sharing)} andre kommuner")}.";
        return new Narrative(
            $"{Phrase.At(period)} lå {compared.Own.Name} som nummer {rank.Number} af {rank.Of} kommuner, når den med det højeste tal er "
                + $"nummer 1.{shared}",
            DanishText.Sentences(
                DanishText.Ended(
                    $"Tallet er {measure.FormatWithUnit(own)}, og medianen for kommunerne er {measure.FormatWithUnit(spread.Median)}"),
                Quarter(own, spread, measure), Meaning(rank, measure), YearBefore(compared, at),
                measure.Unit == Unit.Count ? "Tallet er et antal, så det følger også af, hvor stor kommunen er." : "",
                Uncompared(compared, rank), Status(compared, at, compared.Municipalities), Later(compared, at)));
    }

    /// <summary>
    /// "I juli 2026 var tallet 2,3 pct. i Ballerup Kommune, 2,5 pct. i hele landet og 2,1 pct. i Gladsaxe." Null when the own figure is
    /// unknown or nothing is chosen.
    /// </summary>
    public static Narrative? OfChosen(AreaComparison compared)
    {
        if (compared.Chosen.Count == 0 || Newest(compared) is not { } at)
            return null;
        var measure = compared.Measure;
        var known = compared.Drawn.Where(a => compared.CellsOf(a)[at].Value is not null).ToList();
        string Figure(Area area) => measure.FormatWithUnit(Comparison.Published(compared.CellsOf(area)[at]));
        return new Narrative(
            DanishText.Ended(
                $"{Phrase.At(compared.Periods[at])} var tallet {DanishText.Join(known.ConvertAll(a => $"{Figure(a)} i {InText(a)}"))}"),
            DanishText.Sentences(
                measure.Unit == Unit.Percent ? Differences(compared, at) : "",
                Unknown(compared, at), Status(compared, at, [compared.Own, .. compared.Chosen]), Later(compared, at)));
    }

    private static int? Newest(AreaComparison compared)
    {
        for (var at = compared.Periods.Count - 1; at >= 0; at--)
            if (compared.OwnCells[at].Value is not null)
                return at;
        return null;
    }

    private static string Quarter(decimal own, AreaSpread spread, Measure measure) =>
        own > spread.UpperQuartile
            ? $"Det ligger over øvre kvartil ({measure.FormatWithUnit(spread.UpperQuartile)}), altså blandt den fjerdedel af "
                + "kommunerne, der har de højeste tal."
        : own < spread.LowerQuartile
        ? $"Det ligger under nedre kvartil ({measure.FormatWithUnit(spread.LowerQuartile)}), altså blandt den fjerdedel af kommunerne, "
            + "der har de laveste tal."
        : $"Det ligger mellem nedre kvartil ({measure.FormatWithUnit(spread.LowerQuartile)}) og øvre kvartil "
            + $"({measure.FormatWithUnit(spread.UpperQuartile)}), altså i den midterste halvdel.";

    private static string Meaning(AreaRank rank, Measure measure)
    {
        var (best, better, worse) = measure.Good switch
        {
            GoodDirection.Up => ("højt", rank.Higher, rank.Lower),
            GoodDirection.Down => ("lavt", rank.Lower, rank.Higher),
            _ => ("", 0, 0),
        };
        return best.Length == 0
            ? "" : $"Et {best} tal er bedst: {Municipalities(better)} har et bedre tal, og {Municipalities(worse)} har et ringere.";
    }

    private static string Municipalities(int count) => count switch
    {
        0 => "ingen kommuner",
        1 => "en kommune",
        _ => $"{DanishText.Count(count)} kommuner",
    };

    /// <summary>Never across a series break.</summary>
    private static string YearBefore(AreaComparison compared, int at)
    {
        var now = compared.Periods[at];
        if (compared.Table.BreakBefore(now) != compared.Table.BreakBefore(now.YearBefore()))
            return "";
        var then = compared.Periods.ToList().IndexOf(now.YearBefore());
        if (then < 0 || compared.Ranks[then] is not { } rank)
            return "";
        var also = rank.Number == compared.Ranks[at]!.Number ? "også " : "";
        return $"{Phrase.At(now.YearBefore())} var kommunen {also}nummer {rank.Number}"
            + $"{(rank.Of == compared.Ranks[at]!.Of ? "" : $" af {rank.Of}")}.";
    }

    private static string Uncompared(AreaComparison compared, AreaRank rank) => (compared.Municipalities.Count - rank.Of) switch
    {
        0 => "",
        1 => "For en kommune er tallet ikke kendt, og den er ikke talt med.",
        var unknown => $"For {DanishText.Count(unknown)} kommuner er tallet ikke kendt, og de er ikke talt med.",
    };

    private static string Differences(AreaComparison compared, int at)
    {
        var own = Comparison.Published(compared.OwnCells[at]);
        var known = compared.Chosen.Where(a => compared.CellsOf(a)[at].Value is not null).ToList();
        string Than(int sign, string word) =>
            known.FindAll(a => own.CompareTo(Comparison.Published(compared.CellsOf(a)[at])) == sign) is { Count: > 0 } areas
                ? $"{word} i {DanishText.Join(areas.ConvertAll(InText))}" : "";
        string[] parts = [Than(1, "højere end"), Than(-1, "lavere end"), Than(0, "det samme som")];
        return parts.Where(p => p.Length > 0).ToList() is { Count: > 0 } said
            ? $"{compared.Own.Name} har et tal, der er {DanishText.Join(said)}." : "";
    }

    /// <summary>"Tallet for Gladsaxe mangler."</summary>
    private static string Unknown(AreaComparison compared, int at) => DanishText.Sentences(compared.Chosen
        .Where(a => compared.CellsOf(a)[at].Value is null)
        .GroupBy(a => compared.CellsOf(a)[at].Status)
        .Select(g => $"{(g.Count() == 1 ? "Tallet" : "Tallene")} for {DanishText.Join([.. g.Select(InText)])} "
            + $"{(g.Key == ObservationStatus.Suppressed ? "er udeladt, så enkeltpersoner ikke kan genkendes" : "mangler")}."));

    private static string Status(AreaComparison compared, int at, IReadOnlyList<Area> areas)
    {
        IEnumerable<string> Of(ObservationStatus status, string singular, string plural)
        {
            if (compared.OwnCells[at].Status == status)
                yield return $"Tallet for {compared.Own.Name} er {singular}.";
            var others = areas.Count(a => a != compared.Own && compared.CellsOf(a)[at].Status == status);
            if (others > 0)
                yield return others == 1
                    ? $"Et af de andre tal er {singular}."
                    : $"{DanishText.Capitalize(DanishText.Count(others))} af de andre tal er {plural}.";
        }
        return DanishText.Sentences([.. Of(ObservationStatus.Provisional, "foreløbigt", "foreløbige"),
            .. Of(ObservationStatus.Estimated, "skønnet", "skønnede")]);
    }

    /// <summary>Said where others have newer figures.</summary>
    private static string Later(AreaComparison compared, int at) => at == compared.Periods.Count - 1 ? ""
        : compared.OwnCells[^1].Status == ObservationStatus.Suppressed
            ? $"Tallet for {compared.Own.Name} {compared.Periods[^1].When} er udeladt, så enkeltpersoner ikke kan genkendes."
            : $"Tallet for {compared.Own.Name} {compared.Periods[^1].When} mangler.";

    /// <summary>Inside a sentence: "hele landet", "Region Hovedstaden", "Gladsaxe".</summary>
    public static string InText(Area area) =>
        area.Name.StartsWith("Hele ", StringComparison.Ordinal) ? DanishText.Uncapitalize(area.Name) : area.Name;
}
