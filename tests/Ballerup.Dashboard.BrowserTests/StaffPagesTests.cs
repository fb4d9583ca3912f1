namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// The pages of those who have an account, and the way to them. Over a minute in a full run, for the same reason as
/// <see cref="PagesTests"/>.
/// </summary>
public class StaffPagesTests(Browser browser)
{
    public static TheoryData<string> Addresses =>
    [
        "/konto/login", "/konto/log-ud", "/konto/foerste", "/konto/adgangskode", "/fejl/403", "/konto", "/konto/skift-adgangskode",
        "/konto/totrinsbekraeftelse",
        "/admin", "/admin/gemt", "/admin/drift", "/admin/import", "/admin/brugere", "/admin/brugere/ny", "/admin/tabel/1", "/admin/tabel/2",
        "/admin/tabel/6", "/admin/tabel/1/oplysninger", "/admin/tabel/1/noter", "/admin/tabel/1/maalsaetninger",
        "/admin/tabel/1/kontrol", "/admin/tabel/1/raekke/sygedagpenge", "/admin/tabel/1/raekke/ny", "/admin/tabel/1/maaltal/ny",
        "/admin/tabel/1/tal/sygedagpenge/antal-fuldtidspersoner/151/2020-06", "/admin/tabel/ny", "/admin/plan/2019-2020",
        "/admin/plan/ny", "/admin/plan/2019-2020/maal/1", "/admin/plan/2019-2020/maal/ny",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task Page_Visited_KeepsEveryRule(string address) => PageVisits.Inspect(browser, address);
}
