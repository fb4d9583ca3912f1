namespace Ballerup.Dashboard.Importing.Seed;

/// <summary>The seed can't be read. The message is one Danish sentence with file, line where there is one, and cause.</summary>
public sealed class SeedException(string file, int line, string cause, Exception? inner = null)
    : Exception($"{file}{(line > 0 ? $", linje {line}" : "")}: {cause.TrimEnd('.')}.", inner);
