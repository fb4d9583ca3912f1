using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Pages;

/// <summary>Where plans and goals are shown: the current plan has the short addresses.</summary>
internal static class Addresses
{
    public static string Of(Publication publication, Plan plan) => plan == publication.CurrentPlan ? "/" : $"/plan/{plan.Id}";

    public static string Of(Publication publication, Plan plan, Goal goal) => $"{Of(publication, plan).TrimEnd('/')}/maal/{goal.Number}";
}
