namespace Ballerup.Dashboard.Importing.Jobindsats;

public static class Extensions
{
    public static IServiceCollection AddJobindsats(this IServiceCollection services)
    {
        services.AddOptions<JobindsatsOptions>().BindConfiguration("Jobindsats")
            .Validate(o => o.HasAddress,
                "Jobindsats:BaseUrl skal være en adresse, der begynder med https://, fx https://api.jobindsats.dk/v3.")
            .Validate(o => o.HasTokenAlone, "Jobindsats:Token skal være nøglen alene, uden »Bearer« foran og uden mellemrum.")
            .Validate(o => o.Look.Length == 0 || o.At is not null,
                "Jobindsats:Look skal være et klokkeslæt som 07:00, eller tomt for ikke at se efter nye tal.")
            .ValidateOnStart();
        services.AddHttpClient(JobindsatsClient.Name, client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan; // JobindsatsRetries says how long
                client.DefaultRequestHeaders.UserAgent.ParseAdd(
                    $"Ballerup-Dashboard/{typeof(Extensions).Assembly.GetName().Version?.ToString(2)}");
                client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
            })
            // The key goes where it was meant to go, and into no log.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = System.Net.DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .RemoveAllLoggers();
        return services
            .AddSingleton(new JobindsatsRetries())
            .AddSingleton<JobindsatsClient>()
            .AddSingleton<JobindsatsCatalogue>()
            .AddSingleton<JobindsatsFetches>()
            .AddScoped<JobindsatsQueries>()
            .AddScoped<JobindsatsLook>();
    }
}
