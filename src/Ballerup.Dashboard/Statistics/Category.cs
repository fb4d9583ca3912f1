namespace Ballerup.Dashboard.Statistics;

/// <summary>One member of a table's own breakdown: "Sygedagpenge", or a total.</summary>
public sealed class Category
{
    public const int NameLength = 200;

    /// <summary>The category of a table without a breakdown of its own.</summary>
    public const string Whole = "I alt";

    /// <summary>"1/sygedagpenge": the table and a name in ASCII, given once and kept when the name changes.</summary>
    public required string Id { get; init; }

    public required int TableNumber { get; init; }

    public string Name { get; set; } = "";

    public int Order { get; set; }

    /// <summary>The ids of the categories that add up to this one, a space between; empty when it is no total.</summary>
    public string SumOf { get; set; } = "";

    public bool Retired { get; set; }

    public bool IsTotal => SumOf.Length > 0;

    public IReadOnlyList<string> Parts => SumOf.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal Category Copy() => (Category)MemberwiseClone();
}
