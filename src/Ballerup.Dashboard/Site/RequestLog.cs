using System.Globalization;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Ballerup.Dashboard.Site;

/// <summary>
/// The log: to the console for people, and to a file a day for machines. One line a request with id, status and time;
/// no address, name or query string of the one who asked, but the id of one who is signed in.
/// </summary>
internal static class RequestLog
{
    public static IServiceCollection AddRequestLog(this IServiceCollection services, IConfiguration configuration)
    {
        // Before the options are checked: a wrong one is told by name a moment later, and still has to be logged.
        var options = new DataOptions();
        var folder = configuration["Data:Folder"] is { Length: > 0 } configured ? configured : options.Folder;
        var days = int.TryParse(configuration["Data:KeepLogDays"], CultureInfo.InvariantCulture, out var number) && number > 0
            ? number : options.KeepLogDays;
        return services.AddSerilog(log => log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // The program says itself why it does not start.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // Warns at each start that keys lie in the database unencrypted: docs/decisions/accounts.md.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .Enrich.FromLogContext()
            .WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            // JSON escapes line ends, so that nothing a user types can look like another line.
            .WriteTo.File(new CompactJsonFormatter(), Path.Combine(folder, "logs", "dashboard-.log"),
                rollingInterval: RollingInterval.Day, retainedFileCountLimit: days, shared: true), preserveStaticLogger: true);
    }

    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        // Of this host, not the process: several run in one process in the tests.
        options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{Method} {Path} answered {StatusCode} in {Elapsed:0.0} ms ({Request})";
        options.IncludeQueryInRequestPath = false;
        options.GetMessageTemplateProperties = (context, path, elapsed, status) =>
        [
            // As sent, percent-encoded: a decoded path could hold a line end.
            new("Method", new ScalarValue(Uri.EscapeDataString(context.Request.Method))),
            new("Path", new ScalarValue((context.Request.PathBase + context.Request.Path).ToUriComponent())),
            new("StatusCode", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
            new("Request", new ScalarValue(context.TraceIdentifier)),
            new("User", new ScalarValue(context.User.Id() ?? "")),
        ];
    });
}
