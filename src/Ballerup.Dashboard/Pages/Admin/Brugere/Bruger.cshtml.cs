using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.SigningIn;
using Ballerup.Dashboard.SigningIn.Authority;
using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages.Admin.Brugere;

/// <summary>One user, and what an administrator may do to them.</summary>
public sealed class BrugerModel(UserManager<User> users, UserAdministration administration, IOptions<SiteOptions> site,
    IOptions<AccessOptions> access, IOptions<AuthorityOptions> authority) : PageModel
{
    /// <summary>Where a new link's code waits for the page that shows it.</summary>
    internal const string LinkCode = nameof(LinkCode);

    [FromRoute]
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [EnumDataType(typeof(Role), ErrorMessage = "Vælg en rolle.")]
    public Role Role { get; set; }

    public User Account { get; private set; } = null!;

    public AccessOptions Access => access.Value;

    /// <summary>What the outside authority is called.</summary>
    public string Authority => authority.Value.DisplayName;

    /// <summary>A link that has just been made; shown once.</summary>
    public string? Link { get; private set; }

    public bool IsOneself => Account.Id == User.Id();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await users.FindByIdAsync(Id.ToString()) is not { } account)
        {
            context.Result = NotFound();
            return;
        }
        Account = account;
        await next();
    }

    public void OnGet()
    {
        Role = Account.Role;
        if (Request.Cookies.ContainsKey(Forms.MessageCookie) && TempData[LinkCode] is string code)
            Link = $"{site.Value.Root(Request)}{AccountLinks.Password(code)}";
    }

    public async Task<IActionResult> OnPostRolleAsync(CancellationToken cancellation)
    {
        if (Account.FromAuthority)
            return BadRequest();
        if (RoleText.Problem(Access, Role) is { } problem)
            ModelState.AddModelError(nameof(Role), problem);
        if (!ModelState.IsValid)
            return this.Redisplay();
        return Done(nameof(Role), await administration.ChangeRoleAsync(User.Id()!, Account.Id, Role, cancellation),
            $"{Account.Name} har nu rollen {RoleText.Name(Role)}.");
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancellation)
    {
        if (Account.Disabled || Account.FromAuthority || !Access.LocalAccounts || IsOneself)
            return BadRequest();
        TempData[LinkCode] = await administration.MakeLinkAsync(User.Id()!, Account, cancellation);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTotrinAsync()
    {
        if (IsOneself)
            return BadRequest();
        await administration.RemoveTwoStepAsync(User.Id()!, Account);
        return Done("", null, $"Totrinsbekræftelsen er fjernet for {Account.Name}.");
    }

    public async Task<IActionResult> OnPostDeaktiverAsync(CancellationToken cancellation) =>
        Done("", await administration.DisableAsync(User.Id()!, Account.Id, true, cancellation), $"{Account.Name} er deaktiveret.");

    public async Task<IActionResult> OnPostAktiverAsync(CancellationToken cancellation) =>
        Done("", await administration.DisableAsync(User.Id()!, Account.Id, false, cancellation), $"{Account.Name} er aktiveret.");

    /// <summary>As users type it; without the setting, as this request was addressed.</summary>

    private IActionResult Done(string field, string? problem, string message)
    {
        if (problem is not null)
            return this.Redisplay(field, problem);
        this.Flash(message);
        return RedirectToPage();
    }
}
