using System.Net;
using Ballerup.Dashboard.Accounts;

namespace Ballerup.Dashboard.Tests.Pages.Konto;

public class LoginTests
{
    [Fact]
    public async Task Post_RightPassword_SignsInWithAProtectedCookie()
    {
        await using var app = new DashboardApp();
        await app.AddUser(Role.Editor, "Gro Editor");
        var client = app.Browse();
        var response = await client.Submit("/konto/login", new() { ["Email"] = TestUsers.EmailOf("Gro Editor"), ["Password"] = TestUsers.Password });
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/admin", response.Headers.Location?.ToString());
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^__Host-session=[^;]+; path=/; secure; samesite=lax; httponly$", cookie);
        var page = await client.GetPage("/admin");
        Assert.Equal("Din konto: Gro Editor", page.Text("header a[href='/konto']"));
    }
}
