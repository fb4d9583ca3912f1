using System.ComponentModel.DataAnnotations;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Pages.Admin.Brugere;

public sealed class NyModel(UserAdministration administration, IOptions<AccessOptions> access) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Indtast medarbejderens navn.")]
    [StringLength(Accounts.User.NameLength, ErrorMessage = "Navnet må højst være på {1} tegn.")]
    public string Name { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Indtast medarbejderens e-mailadresse.")]
    [StringLength(Accounts.User.EmailLength, ErrorMessage = "E-mailadressen må højst være på {1} tegn.")]
    [EmailAddress(ErrorMessage = "Indtast en e-mailadresse, fx navn@ballerup.dk.")]
    public string Email { get; set; } = "";

    [BindProperty]
    [EnumDataType(typeof(Role), ErrorMessage = "Vælg en rolle.")]
    public Role Role { get; set; }

    public AccessOptions Access => access.Value;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (RoleText.Problem(Access, Role) is { } problem)
            ModelState.AddModelError(nameof(Role), problem);
        if (!ModelState.IsValid)
            return this.Redisplay();
        var (result, user, code) = await administration.InviteAsync(User.Id()!, Name.Trim(), Email.Trim(), Role, cancellation);
        if (!result.Succeeded)
            return this.Redisplay(result, nameof(Email));
        TempData[BrugerModel.LinkCode] = code;
        this.Flash($"{user.Name} er inviteret.");
        return RedirectToPage("/Admin/Brugere/Bruger", new { user.Id });
    }
}
