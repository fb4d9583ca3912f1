using System.Reflection;

namespace Ballerup.Dashboard.Site;

/// <summary>The version of the program, as it was built.</summary>
internal static class ProgramVersion
{
    /// <summary>"0.1.0", and the commit that it was built from where that is known: "0.1.0+36e992a…".</summary>
    public static string Full { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>"0.1.0".</summary>
    public static string Number { get; } = Full.Split('+')[0];
}
