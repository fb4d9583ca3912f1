using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Telemetry;

public static class Extensions
{
    /// <summary>Where traces and metrics are sent; without it, nothing is collected. OpenTelemetry's own name, and its meaning.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (IsOn(configuration))
            Export.Add(services);
        return services;
    }

    /// <summary>Before anything is measured.</summary>
    /// <exception cref="OptionsValidationException">One of the variables can't be used.</exception>
    public static void StartTelemetry(this WebApplication app)
    {
        if (!IsOn(app.Configuration))
            return;
        // The SDK would send to localhost instead, and say nothing.
        if (!Uri.TryCreate(app.Configuration[Endpoint], UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new OptionsValidationException(Endpoint, typeof(string),
                [$"{Endpoint} skal være en adresse, der begynder med http:// eller https://."]);
        Export.Start(app.Services);
    }

    private static bool IsOn(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration[Endpoint]);
}
