namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>The document does not say one thing only. The message is a Danish clause without file and line.</summary>
public sealed class DocumentException(int line, string message) : Exception(message)
{
    /// <summary>From 1; 0 when something is missing and stands on no line.</summary>
    public int Line { get; } = line;
}
