using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

/// <summary>What a change means by the measure's good direction.</summary>
public enum Verdict { None, Better, Worse, Unchanged }

/// <summary>The newest value of a series and how it got there.</summary>
/// <param name="Since">The cell compared with: a year before, or else the one before; never one from before a series break; null when there is none.</param>
/// <param name="Break">The series break that shuts out what would otherwise be compared with.</param>
public sealed record KeyFigure(TableView Table, SeriesView Series, Cell Newest, Cell? Since, Annotation? Break = null)
{
    /// <summary>Null when no cell has a value.</summary>
    public static KeyFigure? Of(TableView table, SeriesView series)
    {
        var known = series.Cells.Where(c => c.Value is not null).ToList();
        if (known.Count == 0)
            return null;
        var newest = known[^1];
        var wanted = Choose(known, newest);
        var last = table.Table.BreakBefore(newest.Period);
        return last is null || wanted is null || wanted.Period >= last.Period
            ? new KeyFigure(table, series, newest, wanted)
            : new KeyFigure(table, series, newest, Choose(known.FindAll(c => c.Period >= last.Period), newest), last);
    }

    private static Cell? Choose(List<Cell> known, Cell newest) =>
        known.Find(c => c.Period == newest.Period.YearBefore()) ?? (known.Count > 1 ? known[^2] : null);

    public Measure Measure => Series.Measure;

    public decimal Value => Newest.Value ?? throw new InvalidOperationException("A key figure has a value.");

    /// <summary>In the measure's unit, rounded as the measure is published.</summary>
    public decimal? Difference => Since?.Value is { } before ? DanishNumber.Round(Value - before, Measure.Decimals) : null;

    /// <summary>In per cent of the earlier value; null where that is zero.</summary>
    public decimal? Percent => Since?.Value is { } before && before != 0 ? (Value - before) / Math.Abs(before) * 100 : null;

    /// <summary>False when the comparison is with the period before, for want of the year before.</summary>
    public bool ComparesYears => Since?.Period == Newest.Period.YearBefore();

    public Verdict Verdict => (Difference, Measure.Good) switch
    {
        (null, _) or (_, GoodDirection.Neither) => Verdict.None,
        (0, _) => Verdict.Unchanged,
        ( > 0, GoodDirection.Up) or ( < 0, GoodDirection.Down) => Verdict.Better,
        _ => Verdict.Worse,
    };

    /// <summary>"Fremgang", "Tilbagegang", "Uændret", or empty.</summary>
    public string VerdictText => Verdict switch
    {
        Verdict.Better => "Fremgang",
        Verdict.Worse => "Tilbagegang",
        Verdict.Unchanged => "Uændret",
        _ => "",
    };

    /// <summary>The number's own direction, whatever it means: "↑", "↓" or "→".</summary>
    public string Arrow => Difference switch { > 0 => "↑", < 0 => "↓", _ => "→" };

    /// <summary>"319 flere end i juni 2019 (+9,9 pct.)"; says so when it is not a year ago, and when there is nothing to compare with.</summary>
    public string ChangeText => Since is null || Difference is not { } difference
        ? Break is null ? "Der er ingen tidligere tal at sammenligne med" : $"Tallet kan ikke sammenlignes med tal fra før {Break.Period.InWords} på grund af et databrud"
        : DanishText.Change(difference, Percent, Measure.Unit == Unit.Percent, Measure.Decimals, Since.Period.InWords)
            + (ComparesYears ? "" : Break is null
                ? $" (den forrige opgørelse – der findes intet tal for {Newest.Period.YearBefore().InWords})"
                : $" (den forrige opgørelse – tal fra før {Break.Period.InWords} kan ikke sammenlignes på grund af et databrud)");

    /// <summary>"I juni 2020 var tallet 3.554 fuldtidspersoner. Det er 319 flere end i juni 2019 (+9,9 pct.)."</summary>
    public string Sentence => $"I {Newest.Period.InWords} var tallet {Measure.FormatWithUnit(Value).TrimEnd('.')}."
        + (Since is not null ? $" Det er {ChangeText.TrimEnd('.')}." : Break is not null ? $" {ChangeText}." : "");
}
