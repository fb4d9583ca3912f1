namespace Ballerup.Dashboard.Database;

/// <summary>The program can't start as it is set up. The message is one Danish sentence that says which thing and why.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);
