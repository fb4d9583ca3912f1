using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Pages;

/// <summary>Where plans and goals are shown: the current plan has the short addresses.</summary>
internal static class Addresses
{
    public static string Of(Publication publication, Plan plan) => plan == publication.CurrentPlan ? "/" : $"/plan/{plan.Id}";

    public static string Of(Publication publication, Plan plan, Goal goal) => $"{Of(publication, plan).TrimEnd('/')}/maal/{goal.Number}";

    /// <summary>How a figure came to be what it is.</summary>
    public static string Story(Observation observation) => Story(Key.Observation(observation.SeriesId, observation.Period));

    /// <param name="key">Of an observation.</param>
    public static string Story(string key) => $"/historik/tal/{key}";
}
