namespace Ballerup.Dashboard.Importing.Files;

public static class Extensions
{
    public static IServiceCollection AddImporting(this IServiceCollection services) => services
        .AddSingleton(FileReader.Shared)
        .AddSingleton<Readings>()
        .AddScoped<Imports>();
}
