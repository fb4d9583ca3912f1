namespace Ballerup.Dashboard.Database.Mapping;

/// <summary>How long the keys that the program itself makes may be.</summary>
internal static class Keys
{
    public const int Length = 300;
    public const int SeriesLength = 620;
    public const int ChangeLength = 630;
    public const int FindingLength = 680;
}
