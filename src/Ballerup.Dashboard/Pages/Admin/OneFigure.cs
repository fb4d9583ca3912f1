using System.Globalization;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Pages.Admin;

/// <summary>Where one figure is edited.</summary>
public static class OneFigure
{
    /// <summary>"/admin/tabel/1/tal/sygedagpenge/antal-fuldtidspersoner/151/2020-06".</summary>
    public static string AddressOf(ObservationKey key)
    {
        var table = key.Series.TableNumber;
        return $"/admin/tabel/{table}/tal/{key.ToString()[(table.ToString(CultureInfo.InvariantCulture).Length + 1)..]}";
    }
}
