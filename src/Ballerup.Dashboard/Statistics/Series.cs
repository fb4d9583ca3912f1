namespace Ballerup.Dashboard.Statistics;

/// <summary>Category × measure × area: what has one value in each period.</summary>
public sealed class Series
{
    /// <summary>"1/sygedagpenge/antal-fuldtidspersoner/151".</summary>
    public required string Id { get; init; }

    public required int TableNumber { get; init; }

    public required string CategoryId { get; init; }

    public required string MeasureId { get; init; }

    public required string AreaCode { get; init; }

    public List<Observation> Observations { get; private set; } = [];

    public List<Target> Targets { get; private set; } = [];

    /// <summary>Without what belongs to it.</summary>
    internal Series Copy()
    {
        var copy = (Series)MemberwiseClone();
        (copy.Observations, copy.Targets) = ([], []);
        return copy;
    }

    public static string IdOf(string categoryId, string measureId, string areaCode) =>
        $"{categoryId}/{measureId[(measureId.IndexOf('/', StringComparison.Ordinal) + 1)..]}/{areaCode}";
}
