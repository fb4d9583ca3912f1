using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Pages.Admin;

/// <summary>Where one figure is edited.</summary>
public static class OneFigure
{
    /// <param name="key">Of the observation: "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06".</param>
    public static string AddressOf(string key) =>
        $"/admin/tabel/{Key.TableOf(key)}/tal/{key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..]}";
}
