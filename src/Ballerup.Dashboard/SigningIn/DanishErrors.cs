using Microsoft.AspNetCore.Identity;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>The errors of Identity that a person can meet here.</summary>
internal sealed class DanishErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "Din nuværende adgangskode er forkert. Prøv igen.");

    // The name to sign in by is the e-mail address, so both are found at once.
    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError InvalidUserName(string? userName) => InvalidEmail(userName);

    public override IdentityError DuplicateEmail(string email) =>
        Error(nameof(DuplicateEmail), "Der er allerede en bruger med den e-mailadresse.");

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), "Indtast en e-mailadresse, fx navn@ballerup.dk.");

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), "Brugeren er ændret af en anden imens. Indlæs siden igen, og prøv en gang til.");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
