namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>Jobindsats gave no figures.</summary>
/// <param name="message">A Danish sentence that says what to do.</param>
public sealed class JobindsatsException(string message, Exception? inner = null) : Exception(message, inner)
{
    public const string NoToken = "Der er ingen nøgle til Jobindsats.";
}
