using Ballerup.Dashboard.SigningIn.Authority;

namespace Ballerup.Dashboard.Pages;

/// <summary>Why the authority's word was not enough to sign in, and what to do about it.</summary>
internal static class RefusalText
{
    /// <param name="authority">What the authority is called.</param>
    /// <param name="local">Users with a password can sign in too.</param>
    public static string Of(Refusal refusal, string authority, bool local) => refusal switch
    {
        Refusal.Denied => $"Du blev ikke logget ind med {authority}. Prøv igen, hvis du afbrød ved en fejl.",
        Refusal.Unreachable => $"Der er ingen forbindelse til {authority} lige nu. Prøv igen om lidt.",
        Refusal.NoRole =>
            $"Du er kendt af {authority}, men har ingen rolle her. Bed den, der styrer adgangen i {authority}, om at give dig en.",
        Refusal.EmailTaken when local =>
            $"En lokal bruger har allerede din e-mailadresse. Log ind med adgangskoden, "
                + $"og forbind brugeren med {authority} på »Din konto«.",
        Refusal.EmailTaken => "En anden bruger her har allerede din e-mailadresse. Bed en administrator om at finde ud af hvorfor.",
        Refusal.Disabled => "Din bruger er deaktiveret her. Bed en administrator om at aktivere den, hvis du skal bruge siderne.",
        Refusal.AlreadyKnown => $"Du har allerede en bruger her, der logger ind med {authority}. De to kan ikke blive til én.",
        Refusal.NoEmail => $"Din e-mailadresse kunne ikke hentes fra {authority}. Bed den, der styrer {authority}, om at sende den med.",
        _ => $"Svaret fra {authority} kunne ikke bruges, fx fordi det kom for sent. Prøv igen.",
    };
}
