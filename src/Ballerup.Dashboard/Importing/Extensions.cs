namespace Ballerup.Dashboard.Importing;

public static class Extensions
{
    public static IServiceCollection AddImporting(this IServiceCollection services) => services.AddScoped<Imports>();
}
