namespace Ballerup.Dashboard.Statistics;

/// <summary>One member of a table's own breakdown: "Sygedagpenge", or a total.</summary>
public sealed record Category
{
    public const int NameLength = 200;

    /// <summary>The category of a table without a breakdown of its own.</summary>
    public const string Whole = "I alt";

    /// <summary>"1/sygedagpenge": the table and a name in ASCII, given once and kept when the name changes.</summary>
    public required string Id { get; init; }

    public required int TableNumber { get; init; }

    public string Name { get; init; } = "";

    public int Order { get; init; }

    /// <summary>The ids of the categories that add up to this one, a space between; empty when it is no total.</summary>
    public string SumOf { get; init; } = "";

    public bool Retired { get; init; }

    /// <summary>The part of the id that is its own in the table: "sygedagpenge".</summary>
    public string Code => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    public bool IsTotal => SumOf.Length > 0;

    public IReadOnlyList<string> Parts => SumOf.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One thing as it was at one revision: the same only as itself.</summary>
    public bool Equals(Category? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
