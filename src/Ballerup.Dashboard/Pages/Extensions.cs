using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages;

internal static class Extensions
{
    /// <summary>What several pages share.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services) => services
        .AddScoped<ViewedEdition.Finder>()
        .Configure<MvcOptions>(options =>
        {
            options.Filters.Add<NotSavedFilter>();
            options.Filters.Add<KeptFormFilter>();
        });
}
