using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.Statistics;

public enum Unit { Count, Percent }

public enum GoodDirection { Neither, Up, Down }

/// <summary>What is counted: a name, a unit, how many decimals are published, and which way is good.</summary>
public sealed record Measure
{
    public const int NameLength = 200;
    public const int MostDecimals = 6;

    /// <summary>"1/antal-fuldtidspersoner".</summary>
    public required string Id { get; init; }

    public required int TableNumber { get; init; }

    public string Name { get; init; } = "";

    /// <summary>As the document heads the column; empty where it has no heading.</summary>
    public string Heading { get; init; } = "";

    public Unit Unit { get; init; }

    public int Decimals { get; init; }

    public GoodDirection Good { get; init; }

    /// <summary>What a count counts, in the plural: "fuldtidspersoner".</summary>
    public string Counted { get; init; } = "";

    public int Order { get; init; }

    public bool Retired { get; init; }

    /// <summary>The part of the id that is its own in the table: "antal-fuldtidspersoner".</summary>
    public string Code => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The document's heading where it has one, otherwise the name.</summary>
    public string Label => Heading.Length > 0 ? Heading : Name;

    /// <summary>"antal" or "pct", as in the files.</summary>
    public string UnitCode => Unit == Unit.Percent ? "pct" : "antal";

    /// <summary>"pct." or what is counted; what stands after a value.</summary>
    public string UnitText => Unit == Unit.Percent ? "pct." : Counted;

    /// <summary>What stands after one: "fuldtidsperson"; empty where the form is not known.</summary>
    public string UnitTextOfOne => Unit == Unit.Percent ? "pct." : DanishNoun.Singular(Counted) ?? "";

    /// <summary>What stands after that value.</summary>
    public string UnitTextOf(decimal value) => Decimals == 0 && Math.Abs(DanishNumber.Round(value, 0)) == 1 ? UnitTextOfOne : UnitText;

    /// <summary>"1.971 fuldtidspersoner", "1 fuldtidsperson", "2,0 pct.", held together on one line.</summary>
    public string FormatWithUnit(decimal value) =>
        UnitTextOf(value) is { Length: > 0 } unit ? $"{Format(value)}{DanishNumber.NoBreakSpace}{unit}" : Format(value);

    /// <summary>"1.971" or "2,0", without the unit.</summary>
    public string Format(decimal value) => DanishNumber.Format(value, Decimals);

    /// <summary>One thing as it was at one revision: the same only as itself.</summary>
    public bool Equals(Measure? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
