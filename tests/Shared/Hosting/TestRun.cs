namespace Ballerup.Dashboard.Tests;

/// <summary>
/// Which runs a class is part of: <c>tests/run.sh quick</c> leaves out what starts processes, other programs or many hosts.
/// </summary>
internal static class TestRun
{
    public const string On = "Run";

    public const string Full = "Full";
}
