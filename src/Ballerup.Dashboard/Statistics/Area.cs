namespace Ballerup.Dashboard.Statistics;

/// <summary>The municipality (Ballerup, 151), another one, a region, or Hele landet.</summary>
public sealed class Area
{
    public const int CodeLength = 10;
    public const int NameLength = 100;

    public required string Code { get; init; }

    public string Name { get; set; } = "";

    /// <summary>The municipality whose dashboard this is.</summary>
    public bool Own { get; set; }

    internal Area Copy() => (Area)MemberwiseClone();
}
