using Ballerup.Dashboard.Checks;

namespace Ballerup.Dashboard.Publishing;

/// <summary>Settings under <c>Checks</c>.</summary>
public sealed class ChecksOptions
{
    public const int MostSmallCount = 100;

    /// <summary>
    /// Up to so many persons are few: a count from 1 to this is asked about before it is shown, and a hidden count must be able to be at
    /// least so many numbers.
    /// </summary>
    public int SmallCount { get; set; } = CheckRunner.UsualSmallCount;
}
