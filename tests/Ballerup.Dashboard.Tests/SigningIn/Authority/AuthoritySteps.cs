using System.Net;
using AngleSharp.Html.Dom;

namespace Ballerup.Dashboard.Tests.SigningIn.Authority;

/// <summary>The way to the authority and back, as a browser goes it.</summary>
internal static class AuthoritySteps
{
    public const string Button = "form[action*='handler=Authority']";

    private static readonly HttpClient There = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Presses the button of the sign-in page.</summary>
    /// <returns>Where the authority sends the browser back to.</returns>
    public static async Task<Uri> GoThere(this HttpClient client, string page = "/konto/login")
    {
        var sent = await client.Submit(page, form: Button);
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        return await Visit(sent.Headers.Location!);
    }

    /// <summary>At the authority, which asks nothing.</summary>
    public static async Task<Uri> Visit(Uri address)
    {
        var answer = await There.GetAsync(address, Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.Found,
            $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
        return answer.Headers.Location!;
    }

    /// <summary>The whole way in.</summary>
    /// <returns>Where it ended.</returns>
    public static async Task<(string Address, HttpResponseMessage Response)> SignInThere(this HttpClient client,
        string page = "/konto/login") =>
        await client.Follow((await client.GoThere(page)).PathAndQuery);

    /// <summary>Follows redirects within the dashboard.</summary>
    public static async Task<(string Address, HttpResponseMessage Response)> Follow(this HttpClient client, string address)
    {
        for (var steps = 0; steps < 5; steps++)
        {
            var response = await client.GetAsync(address, Cancellation);
            if (response.Headers.Location is not { } next)
                return (address, response);
            var target = new Uri(client.BaseAddress!, next);
            Assert.Equal(client.BaseAddress!.Authority, target.Authority);
            address = target.PathAndQuery;
        }
        throw new InvalidOperationException($"It goes round and round: {address}");
    }

    /// <summary>What the sign-in page says is wrong, after the way there and back.</summary>
    public static async Task<string> IsRefused(this HttpClient client, HttpStatusCode expected = HttpStatusCode.Forbidden)
    {
        var (address, response) = await client.SignInThere();
        return await client.Problem(address, response, expected);
    }

    public static async Task<string> Problem(this HttpClient client, string address, HttpResponseMessage response, HttpStatusCode expected)
    {
        Assert.StartsWith("/konto/login", address);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await client.GetAsync("/admin", Cancellation)).StatusCode);
        IHtmlDocument page = await response.ReadDocument(client);
        return Pages.PageSteps.Text(page, "main nav .alert-error li");
    }
}
