using System.Globalization;

namespace Ballerup.Dashboard.Statistics;

/// <summary>The municipality (Ballerup, 151), another one, a region, or Hele landet.</summary>
public sealed record Area
{
    public const int CodeLength = 10;
    public const int NameLength = 100;

    /// <summary>Statistics Denmark lists Christiansø among the municipalities; it is none.</summary>
    private const int Christiansoe = 411;

    public required string Code { get; init; }

    public string Name { get; init; } = "";

    /// <summary>The municipality whose dashboard this is.</summary>
    public bool Own { get; init; }

    /// <summary>One of the 98, by its code: 101 to 899. Hele landet is 000, and the regions are 081 to 085 or 1081 to 1085.</summary>
    public bool IsMunicipality => Code.Length == 3
        && int.TryParse(Code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is > 100 and < 900 and not Christiansoe;
}
