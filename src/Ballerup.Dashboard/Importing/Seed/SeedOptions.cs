namespace Ballerup.Dashboard.Importing.Seed;

/// <summary>Settings under <c>Seed</c>.</summary>
public sealed class SeedOptions
{
    /// <summary>Where the follow-up document and its reading guide are; by default the folder beside the program.</summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "seeds");
}
