namespace Ballerup.Dashboard.Database;

/// <summary>A key that sign-in cookies are protected with, kept so that a restart signs nobody out.</summary>
public sealed class StoredKey
{
    public const int NameLength = 100;

    public required string Name { get; init; }

    /// <summary>As Data Protection writes it.</summary>
    public required string Xml { get; init; }
}
