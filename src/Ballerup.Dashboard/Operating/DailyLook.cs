using Ballerup.Dashboard.Importing.Jobindsats;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Operating;

/// <summary>The look for new figures at Jobindsats that is taken by the clock.</summary>
internal sealed class DailyLook(IServiceScopeFactory scopes, IOptions<JobindsatsOptions> options, TimeProvider clock,
    ILogger<DailyLook> logger) : DailyWork(scopes, clock, logger)
{
    protected override string Name => Schedule.Look;

    protected override TimeOnly? At => options.Value.HasToken ? options.Value.At : null;

    protected override Task<string> DoAsync(IServiceProvider services, CancellationToken stopping) =>
        services.GetRequiredService<JobindsatsLook>().RunAsync(page: false, stopping);
}
