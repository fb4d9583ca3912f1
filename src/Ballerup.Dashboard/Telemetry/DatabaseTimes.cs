using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Ballerup.Dashboard.Telemetry;

/// <summary>
/// Measures EF's commands, on either database alike, from what EF tells those who listen: until the first row is there, the
/// reading of the others not counted. Never the text of a command. Only made when telemetry is on.
/// </summary>
internal sealed class DatabaseTimes : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly string[] Kinds = ["SELECT", "INSERT", "UPDATE", "DELETE", "PRAGMA"];

    private readonly List<IDisposable> subscriptions = [];

    public DatabaseTimes() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name
                || name == RelationalEventId.CommandError.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEndEventData { Command: { } command } ended)
            Record(command, ended.StartTime, ended.Duration, failed: ended is CommandErrorEventData);
    }

    private static void Record(DbCommand command, DateTimeOffset began, TimeSpan duration, bool failed)
    {
        var system = command.Connection?.GetType().Name == "NpgsqlConnection" ? "postgresql" : "sqlite";
        var kind = Kind(command.CommandText);
        Instruments.DatabaseAnswered(system, kind, duration);
        // Part of a request or of a publish; alone it would tell nobody anything.
        if (Activity.Current is null)
            return;
        using var span = Instruments.Source.StartActivity(kind, ActivityKind.Client, parentContext: default,
            [new("db.system.name", system), new("db.operation.name", kind)], startTime: began);
        span?.SetEndTime((began + duration).UtcDateTime);
        if (failed)
            span?.SetStatus(ActivityStatusCode.Error);
    }

    private static string Kind(string sql)
    {
        var text = sql.AsSpan().TrimStart();
        foreach (var kind in Kinds)
            if (text.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
                return kind;
        return "OTHER";
    }

    public void OnCompleted()
    {
        // Nothing is kept from one event to the next.
    }

    public void OnError(Exception error)
    {
        // The source of the events has failed, not the program.
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
            subscription.Dispose();
    }
}
