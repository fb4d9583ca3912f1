using System.Security.Cryptography;
using System.Text;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>
/// Links that work once. Looking at one changes nothing, so that programs that open links in mails on their own do no
/// harm; whoever sends its form first has used it.
/// </summary>
public sealed class OneTimeLinks(DashboardDb db, TimeProvider clock)
{
    private const int CodeBytes = 32;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Makes a link; earlier ones of the same user stop working.</summary>
    /// <returns>The code, which is kept nowhere.</returns>
    public async Task<string> MakeAsync(LinkPurpose purpose, string? userId, TimeSpan valid, CancellationToken cancellation = default)
    {
        var code = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(CodeBytes));
        if (userId is not null)
            await EndAsync(userId, cancellation);
        // Plain SQL, since the first start makes one: see DashboardDb.
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "OneTimeLinks" ("Hash", "Purpose", "UserId", "ExpiresUtc") VALUES ({Hash(code)}, {purpose.ToString()}, {userId}, {Now + valid});""",
            cancellation);
        return code;
    }

    /// <summary>The link, while it works; null otherwise.</summary>
    public Task<OneTimeLink?> FindAsync(string? code, CancellationToken cancellation = default) =>
        Working(code).AsNoTracking().FirstOrDefaultAsync(cancellation);

    /// <summary>Uses the link up. Of two at the same moment, one gets true.</summary>
    public async Task<bool> UseAsync(string? code, CancellationToken cancellation = default) =>
        await Working(code).ExecuteUpdateAsync(l => l.SetProperty(x => x.UsedUtc, Now), cancellation) == 1;

    /// <summary>All links of the user stop working.</summary>
    public Task EndAsync(string userId, CancellationToken cancellation = default) =>
        db.OneTimeLinks.Where(l => l.UserId == userId && l.UsedUtc == null)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.UsedUtc, Now), cancellation);

    private IQueryable<OneTimeLink> Working(string? code)
    {
        var (hash, now) = (Hash(code ?? ""), Now);
        return db.OneTimeLinks.Where(l => l.Hash == hash && l.UsedUtc == null && l.ExpiresUtc > now);
    }

    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
