namespace Ballerup.Dashboard.Publishing;

public static class Extensions
{
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.AddOptions<PublishingOptions>().BindConfiguration("Publishing");
        services.AddOptions<ChecksOptions>().BindConfiguration("Checks")
            .Validate(o => o.SmallCount is >= 1 and <= ChecksOptions.MostSmallCount,
                $"Checks:SmallCount skal være et helt tal fra 1 til {ChecksOptions.MostSmallCount}.")
            .ValidateOnStart();
        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<CurrentEdition>()
            .AddHostedService<EditionWatch>()
            .AddSingleton<PastEditions>()
            .AddScoped<Drafts>()
            .AddScoped<Publisher>();
    }
}
