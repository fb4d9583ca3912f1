using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Pages.Konto;

/// <summary>What the pages where a password is chosen say of it.</summary>
internal static class NewPassword
{
    public static readonly string Hint = $"Mindst {PasswordRules.Shortest} tegn. Brug fx fire tilfældige ord eller en adgangskodehusker.";
}
