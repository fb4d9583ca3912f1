namespace Ballerup.Dashboard.Publishing;

public static class Extensions
{
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.AddOptions<PublishingOptions>().BindConfiguration("Publishing");
        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<CurrentEdition>()
            .AddHostedService<EditionWatch>()
            .AddSingleton<PastEditions>()
            .AddScoped<Drafts>()
            .AddScoped<Publisher>();
    }
}
