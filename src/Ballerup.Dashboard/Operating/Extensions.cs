namespace Ballerup.Dashboard.Operating;

public static class Extensions
{
    /// <summary>Backup, restore, copying and inspection, for the command line, and what is done daily.</summary>
    public static IServiceCollection AddOperating(this IServiceCollection services)
    {
        services.AddOptions<BackupOptions>().BindConfiguration("Backup")
            .Validate(o => o.Time.Length == 0 || o.At is not null,
                "Backup:Time skal være et klokkeslæt som 02:00, eller tomt for ingen daglig sikkerhedskopi.")
            .Validate(o => o.Keep is >= 1 and <= BackupOptions.MostKept,
                $"Backup:Keep skal være et antal filer fra 1 til {BackupOptions.MostKept}.")
            .ValidateOnStart();
        return services
            .AddHostedService<DailyBackup>()
            .AddHostedService<DailyLook>()
            .AddScoped<Schedule>()
            .AddScoped<Backups>()
            .AddScoped<Transfers>()
            .AddScoped<Inspection>();
    }
}
