namespace Ballerup.Dashboard.Disclosure;

/// <summary>A whole number times an unknown, which is named by its place among the unknowns.</summary>
public readonly record struct Term(int Unknown, long Factor);

/// <summary>What its terms add up to. Each unknown stands in it once at most, and with a factor that is not zero.</summary>
public sealed record Equation(IReadOnlyList<Term> Terms, long Sum)
{
    private readonly Term[] terms = [.. Terms];

    internal ReadOnlySpan<Term> Span => terms;
}

/// <summary>Where an unknown whole number lies, both ends with it.</summary>
public readonly record struct Bounds(long Least, long Most)
{
    /// <summary>Stands for no bound: figures and their sums are far smaller.</summary>
    public const long None = 1L << 56;

    public static Bounds FromZero { get; } = new(0, None);

    public static Bounds Of(long value) => new(value, value);

    public bool IsEmpty => Least > Most;

    public bool IsOne => Least == Most;

    public bool IsOpen => Most >= None;

    public bool Has(long value) => Least <= value && value <= Most;

    public Bounds Within(Bounds other) => new(Math.Max(Least, other.Least), Math.Min(Most, other.Most));
}

/// <summary>Unknown whole numbers, what is known of each by itself, and equations between them.</summary>
/// <param name="Bounds">By the unknown's place.</param>
public sealed record LinearSystem(IReadOnlyList<Bounds> Bounds, IReadOnlyList<Equation> Equations);
