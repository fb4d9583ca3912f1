namespace Ballerup.Dashboard.Operating;

/// <summary>
/// What an operator asked for can't be done; nothing was changed. The message is a Danish sentence that says why and what to do.
/// </summary>
public sealed class OperatingException(string message, Exception? inner = null) : Exception(message, inner);
