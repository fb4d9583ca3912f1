using System.Globalization;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>Settings under <c>Jobindsats</c>: the statistics service that most tables come from.</summary>
public sealed class JobindsatsOptions
{
    public string BaseUrl { get; set; } = "https://api.jobindsats.dk/v3";

    /// <summary>The organisation's key. Sent to that address alone, and never shown or logged. Empty where there is none yet.</summary>
    public string Token { get; set; } = "";

    /// <summary>
    /// When it is looked for new figures each day, in Danish time: "07:00". Empty for never. Nothing is looked for without a key.
    /// </summary>
    public string Look { get; set; } = "07:00";

    internal bool HasToken => Token.Length > 0;

    internal TimeOnly? At =>
        TimeOnly.TryParseExact(Look, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>With a slash at its end, so that paths are put after it.</summary>
    internal Uri Address => new(BaseUrl.TrimEnd('/') + "/");

    /// <summary>The key is only sent where nobody can listen: by https, or to this machine.</summary>
    internal bool HasAddress => Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.Query.Length == 0 && address.Fragment.Length == 0 && address.UserInfo.Length == 0;

    /// <summary>What can stand in a header.</summary>
    internal bool HasTokenAlone => Token.All(c => c is > ' ' and <= '~');
}
