namespace Ballerup.Dashboard.Importing.Seed;

public static class Extensions
{
    public static IServiceCollection AddSeed(this IServiceCollection services)
    {
        services.AddOptions<SeedOptions>().BindConfiguration("Seed")
            .Validate(o => !string.IsNullOrWhiteSpace(o.Folder), "Seed:Folder skal angive en mappe eller udelades.")
            .ValidateOnStart();
        return services.AddScoped<SeedImporter>();
    }
}
