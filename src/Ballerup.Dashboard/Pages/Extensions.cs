using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages;

internal static class Extensions
{
    /// <summary>What several pages share.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services) => services
        .AddScoped<Shown.Finder>()
        .Configure<MvcOptions>(options => options.Filters.Add<NotSavedFilter>());
}
