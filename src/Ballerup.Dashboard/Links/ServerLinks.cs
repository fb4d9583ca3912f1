namespace Ballerup.Dashboard.Links;

/// <summary>What no person asks for: whether the server is well, and where requests are led that went wrong.</summary>
public static class ServerLinks
{
    public const string Health = "/health";

    /// <summary>The page that explains a status.</summary>
    /// <param name="status">"500", or "{0}" for the framework to fill in.</param>
    public static string Error(string status) => $"/fejl/{status}";
}
