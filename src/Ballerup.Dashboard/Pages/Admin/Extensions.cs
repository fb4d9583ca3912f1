using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Pages.Admin;

public static class Extensions
{
    /// <summary>The fields that the largest grid sends; the framework's own limit is meant for small forms.</summary>
    internal const int MostFields = 6000;

    public static IServiceCollection AddEditing(this IServiceCollection services) => services
        .AddScoped<EditTools>()
        .Configure<MvcOptions>(mvc => mvc.MaxModelBindingCollectionSize = MostFields);
}
