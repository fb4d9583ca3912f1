using System.Globalization;
using Ballerup.Dashboard.Danish;

namespace Ballerup.Dashboard.UnitTests.Danish;

public class DanishPeriodTests
{
    /// <summary>
    /// Denmark is an hour ahead in winter and two in summer; 2026-03-29 has no half past two, 2026-10-25 has two of them.
    /// </summary>
    [Theory]
    [InlineData("02:00", "2026-01-10T01:00:00Z", "2026-01-10T01:00:00Z")]
    [InlineData("02:00", "2026-01-10T00:59:59Z", "2026-01-09T01:00:00Z")]
    [InlineData("02:00", "2026-07-10T00:00:00Z", "2026-07-10T00:00:00Z")]
    [InlineData("02:30", "2026-03-29T01:29:59Z", "2026-03-28T01:30:00Z")]
    [InlineData("02:30", "2026-03-29T01:30:00Z", "2026-03-29T01:30:00Z")]
    [InlineData("02:30", "2026-10-25T12:00:00Z", "2026-10-25T01:30:00Z")]
    [InlineData("23:30", "2026-01-01T00:00:00Z", "2025-12-31T22:30:00Z")]
    public void LastUtc_IsTheLastTimeThatTheClockShowedIt(string at, string now, string last) =>
        Assert.Equal(Utc(last), DanishPeriod.LastUtc(TimeOnly.Parse(at, CultureInfo.InvariantCulture), Utc(now)));

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
