namespace Ballerup.Dashboard.Operating;

/// <summary>Where the program answers whoever started it. The log is another matter.</summary>
/// <param name="ShowsProgress">Someone watches the errors, on which a line can be written over.</param>
public sealed record Terminal(TextWriter Output, TextWriter Errors, bool ShowsProgress);
