using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Ballerup.Dashboard.Links;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>There is no account from the factory: the operator makes the first one.</summary>
public sealed partial class FirstAdministrator(
    DashboardDb db, IServiceProvider services, OneTimeLinks links, IOptions<BootstrapOptions> options, IOptions<AccessOptions> access,
    TimeProvider clock, ILogger<FirstAdministrator> logger)
{
    private static readonly TimeSpan Valid = TimeSpan.FromHours(1);

    // Asked for late: the start has no use for it unless it makes a user.
    private UserManager<User> Users => services.GetRequiredService<UserManager<User>>();

    /// <summary>At the start: makes the user of the settings, when there are any and nobody is there.</summary>
    /// <exception cref="StartException">The user of the settings can't be made.</exception>
    public async Task MakeFromSettingsAsync(CancellationToken cancellation)
    {
        if (!options.Value.IsSet || await db.AnyUserAsync(cancellation))
            return;
        var email = options.Value.AdminEmail;
        var user = new User(email, email, Role.Administrator, clock.GetUtcNow().UtcDateTime);
        var result = await Users.CreateAsync(user, options.Value.AdminPassword);
        if (result.Succeeded)
            Log.Made(logger, user.Id);
        else if (!await db.AnyUserAsync(cancellation)) // unless another instance started at the same moment
            throw new StartException(
                $"Den første administrator (Bootstrap:AdminEmail) kan ikke oprettes. {result.Errors.First().Description}");
    }

    /// <summary>Shows where to make the first user, when nobody is there and users may have passwords.</summary>
    /// <param name="output">Of whoever started the program, and no other: who reads the log may be anyone.</param>
    public async Task ShowLinkAsync(TextWriter output, CancellationToken cancellation)
    {
        if (!access.Value.LocalAccounts)
            return;
        try
        {
            if (await db.AnyUserAsync(cancellation))
                return;
            var code = await links.MakeAsync(LinkPurpose.FirstUser, null, Valid, cancellation);
            await output.WriteLineAsync(
                $"Der er ingen brugere endnu. Opret den første administrator inden for en time: {AccountLinks.First(code)}");
        }
        catch (Exception e) when (DatabaseTrouble.IsCauseOf(e) || e is OperationCanceledException)
        {
            Log.NotShown(logger, e);
        }
    }

    /// <summary>The link works and there is nobody yet.</summary>
    public async Task<bool> MayMakeAsync(string? code, CancellationToken cancellation) =>
        await links.FindAsync(code, cancellation) is { Purpose: LinkPurpose.FirstUser } && !await db.AnyUserAsync(cancellation);

    /// <returns>Null when the link does not work, or no longer.</returns>
    public async Task<(IdentityResult Result, User User)?> MakeAsync(string? code, string name, string email, string password,
        CancellationToken cancellation)
    {
        await using var transaction = await db.BeginWritingAsync(cancellation);
        if (!await MayMakeAsync(code, cancellation) || !await links.UseAsync(code, cancellation))
            return null;
        var user = new User(name, email, Role.Administrator, clock.GetUtcNow().UtcDateTime);
        var result = await Users.CreateAsync(user, password);
        if (result.Succeeded)
        {
            await transaction.CommitAsync(cancellation);
            Log.Made(logger, user.Id);
        }
        return (result, user);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The link to make the first administrator could not be made; it is at the next start")]
        public static partial void NotShown(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Information, "User {UserId} was made the first administrator")]
        public static partial void Made(ILogger logger, string userId);
    }
}
