using System.Net;
using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Ballerup.Dashboard.Tests;

/// <summary>People with a password, who sign in through the same page as everyone.</summary>
internal static class TestUsers
{
    public const string Password = "violet hest spiser grød";

    /// <summary>"Gro Editor" signs in as gro.editor@test.example.</summary>
    public static string EmailOf(string name) => name.ToLowerInvariant().Replace(' ', '.') + "@test.example";

    /// <summary>Makes the user unless someone of that name is there already.</summary>
    public static async Task<User> AddUser(this DashboardApp app, Role role, string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if (await users.FindByEmailAsync(EmailOf(name)) is { } known)
            return known;
        var user = new User(name, EmailOf(name), role, DateTime.UtcNow);
        var result = await users.CreateAsync(user, Password);
        return result.Succeeded ? user : throw new InvalidOperationException(string.Join(" ", result.Errors.Select(e => e.Description)));
    }

    /// <summary>Through the page, with a name that the user was made with.</summary>
    public static async Task SignIn(this HttpClient client, string name)
    {
        var response = await client.Submit(
            "/konto/login", new() { ["Email"] = EmailOf(name), ["Password"] = Password }, "main form[novalidate]");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
    }
}
