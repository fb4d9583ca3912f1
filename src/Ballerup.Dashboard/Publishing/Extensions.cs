namespace Ballerup.Dashboard.Publishing;

public static class Extensions
{
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.AddOptions<PublishingOptions>().BindConfiguration("Publishing");
        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<CurrentPublication>()
            .AddHostedService<PublicationWatch>()
            .AddSingleton<PastPublications>()
            .AddScoped<Drafts>()
            .AddScoped<Publisher>();
    }
}
