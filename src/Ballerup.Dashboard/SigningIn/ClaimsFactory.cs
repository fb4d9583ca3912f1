using System.Security.Claims;
using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>Adds the role, and the person's name in place of the name to sign in by.</summary>
internal sealed class ClaimsFactory(UserManager<User> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<User>(users,
    options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.TryRemoveClaim(identity.FindFirst(ClaimTypes.Name));
        identity.AddClaim(new Claim(ClaimTypes.Name, user.Name));
        identity.AddClaim(new Claim(ClaimTypes.Role, user.Role.ToString()));
        if (user.FromAuthority)
            identity.AddClaim(new Claim(SignedIn.AuthorityClaim, "true"));
        return identity;
    }
}
