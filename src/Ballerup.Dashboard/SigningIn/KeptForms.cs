using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>A form that was sent after its session had ended.</summary>
/// <param name="Address">Where it was sent: path and query of this site.</param>
/// <param name="Fields">What was in its fields, by their names; files are left out.</param>
/// <param name="HadFiles">There was a file too, which has to be chosen again.</param>
public sealed record KeptForm(string Address, DateTimeOffset SentUtc, IReadOnlyDictionary<string, string[]> Fields, bool HadFiles)
{
    /// <summary>In bytes of UTF-8, of all names and values together.</summary>
    public const int Largest = 1024 * 1024;

    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public DateTimeOffset EndUtc => SentUtc + Lifetime;

    /// <summary>The address without its query.</summary>
    public string Path => Address.Split('?', 2)[0];

    public bool IsTooLarge =>
        Fields.Sum(f => f.Value.Sum(v => (long)Encoding.UTF8.GetByteCount(f.Key) + Encoding.UTF8.GetByteCount(v))) > Largest;
}

/// <summary>
/// The last such form of each user, encrypted for that user, for an hour. They lie among the tokens that Identity keeps for a user, so that
/// they outlast a restart, and every instance has them.
/// </summary>
public sealed class KeptForms(DashboardDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Among a user's tokens; the token's name is the time when it ends.</summary>
    private const string Provider = "KeptForm";

    private IQueryable<IdentityUserToken<string>> All => db.Set<IdentityUserToken<string>>().Where(t => t.LoginProvider == Provider);

    /// <summary>Replaces what was kept for the user before.</summary>
    public async Task KeepAsync(string userId, KeptForm form, CancellationToken cancellation)
    {
        var value = Convert.ToBase64String(Protector(userId).Protect(JsonSerializer.SerializeToUtf8Bytes(form)));
        await using var transaction = await db.BeginWritingAsync(cancellation);
        await All.Where(t => t.UserId == userId).ExecuteDeleteAsync(cancellation);
        db.Add(new IdentityUserToken<string> { UserId = userId, LoginProvider = Provider, Name = Text(form.EndUtc), Value = value });
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <returns>Null when nothing is kept for the user, or no longer.</returns>
    public async Task<KeptForm?> FindAsync(string userId, CancellationToken cancellation)
    {
        if (await All.Where(t => t.UserId == userId).Select(t => t.Value).SingleOrDefaultAsync(cancellation) is not { } value)
            return null;
        try
        {
            var form = JsonSerializer.Deserialize<KeptForm>(Protector(userId).Unprotect(Convert.FromBase64String(value)))!;
            return form.EndUtc > clock.GetUtcNow() ? form : null;
        }
        catch (CryptographicException) // the key is gone, or the row was another user's
        {
            return null;
        }
    }

    public Task RemoveAsync(string userId, CancellationToken cancellation) =>
        All.Where(t => t.UserId == userId).ExecuteDeleteAsync(cancellation);

    /// <summary>Of all users.</summary>
    public async Task RemoveEndedAsync(CancellationToken cancellation)
    {
        var now = Text(clock.GetUtcNow());
        var ended = (await All.Select(t => t.Name).ToListAsync(cancellation)).FindAll(end => string.CompareOrdinal(end, now) <= 0);
        if (ended.Count > 0)
            await All.Where(t => ended.Contains(t.Name)).ExecuteDeleteAsync(cancellation);
    }

    private IDataProtector Protector(string userId) => protection.CreateProtector("Ballerup.Dashboard.KeptForms", userId);

    /// <summary>Digits alone, in the order of time.</summary>
    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}

/// <summary>Takes away what has been kept for an hour, whether anyone comes for it or not.</summary>
internal sealed partial class KeptFormsRemoval(IServiceScopeFactory scopes, TimeProvider clock, ILogger<KeptFormsRemoval> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Interval, clock, stoppingToken);
                await RemoveAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops; the next start goes on.
        }
    }

    private async Task RemoveAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<KeptForms>().RemoveEndedAsync(stopping);
        }
        catch (Exception e) when (e is not OperationCanceledException) // thrown on, it would end the whole program
        {
            Log.NotRemoved(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Forms that were kept for an hour could not be removed; it is tried again in five minutes")]
        public static partial void NotRemoved(ILogger logger, Exception exception);
    }
}
