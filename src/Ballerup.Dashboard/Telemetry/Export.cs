using System.Runtime.CompilerServices;
using Ballerup.Dashboard.Links;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ballerup.Dashboard.Telemetry;

/// <summary>
/// OpenTelemetry, set up by its own OTEL_* variables. In a class of its own and never inlined, so that its assemblies are
/// not even loaded where it is off. For the same reason no type here may inherit from one of theirs: MVC looks at every
/// type of the program, and so would load them.
/// </summary>
internal static class Export
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DatabaseTimes>();
        services.AddOpenTelemetry()
            // The variables OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES come last and win.
            .ConfigureResource(resource => resource.AddService("ballerup-dashboard").AddEnvironmentVariableDetector())
            .WithTracing(tracing => tracing
                .AddSource(Instruments.Name)
                .AddAspNetCoreInstrumentation(web =>
                {
                    web.Filter = context =>
                        !context.Request.Path.StartsWithSegments(ServerLinks.Health, StringComparison.OrdinalIgnoreCase);
                    web.EnrichWithHttpRequest = (span, _) => SpanRedaction.Keep(span);
                    web.EnrichWithHttpResponse = (span, _) => SpanRedaction.Keep(span);
                })
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddMeter(Instruments.Name, "System.Runtime", "Npgsql")
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter());
    }

    /// <summary>From here on; by itself it would begin after the database is prepared and the seed is published.</summary>
    /// <exception cref="OptionsValidationException">One of the variables can't be used.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Start(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<TracerProvider>();
            services.GetRequiredService<MeterProvider>();
            services.GetRequiredService<DatabaseTimes>();
        }
        catch (Exception e) when (e is ArgumentException or FormatException or NotSupportedException)
        {
            throw new OptionsValidationException(Extensions.Endpoint, typeof(string),
                [$"En af indstillingerne OTEL_… kan ikke bruges: {e.Message}"]);
        }
    }
}
