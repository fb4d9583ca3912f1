namespace Ballerup.Dashboard.Publishing;

public static class Extensions
{
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.AddOptions<PublishingOptions>().BindConfiguration("Publishing");
        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<CurrentPublication>()
            .AddSingleton<PastPublications>()
            .AddScoped<Drafts>()
            .AddScoped<Publisher>();
    }
}
