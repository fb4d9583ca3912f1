namespace Ballerup.Dashboard.Publishing;

public static class Extensions
{
    public static IServiceCollection AddPublishing(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton<CurrentPublication>()
        .AddScoped<Publisher>();
}
