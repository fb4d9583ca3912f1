using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.SigningIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Ballerup.Dashboard.Pages.Konto;

/// <summary>Two-step sign-in of one's own account: turned on in two steps, renewed, turned off.</summary>
public sealed class TotrinsbekraeftelseModel(UserManager<User> users, TwoStep twoStep, OwnAccount own) : PageModel
{
    private const int PixelsPerModule = 6;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public User Account { get; private set; } = null!;

    /// <summary>The secret that is to be put in the app; null before the first step and when it is turned on.</summary>
    public string? Key { get; private set; }

    /// <summary>The secret as a picture, inside the page itself.</summary>
    public string? Picture { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>The recovery codes, this once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await users.GetUserAsync(User) is not { } account)
        {
            context.Result = Challenge();
            return;
        }
        Account = account;
        await next();
    }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostBegyndAsync()
    {
        if (!Account.TwoFactorEnabled)
            await twoStep.BeginAsync(Account);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTilAsync()
    {
        if (Account.TwoFactorEnabled)
            return RedirectToPage();
        if (string.IsNullOrWhiteSpace(Code))
            return await AgainAsync(nameof(Code), "Indtast koden fra din app.");
        var (attempt, codes) = await twoStep.TurnOnAsync(Account, Code);
        if (attempt.Wait > TimeSpan.Zero)
            return await WaitAsync(nameof(Code), attempt.Wait);
        if (!attempt.Succeeded)
            return await AgainAsync(nameof(Code), "Koden er forkert. Kontrollér, at telefonens ur går rigtigt, og indtast den næste kode.");
        Codes = codes;
        return Page();
    }

    public async Task<IActionResult> OnPostKoderAsync()
    {
        if (!Account.TwoFactorEnabled)
            return RedirectToPage();
        Codes = await twoStep.NewRecoveryCodesAsync(Account);
        return Page();
    }

    public async Task<IActionResult> OnPostFraAsync()
    {
        if (!Account.TwoFactorEnabled)
            return RedirectToPage();
        if (string.IsNullOrEmpty(Password))
            return await AgainAsync(nameof(Password), "Indtast din adgangskode.");
        var attempt = await own.ConfirmAsync(Account, Password, HttpContext.Connection.RemoteIpAddress);
        if (attempt.Wait > TimeSpan.Zero)
            return await WaitAsync(nameof(Password), attempt.Wait);
        if (!attempt.Succeeded)
            return await AgainAsync(nameof(Password), "Adgangskoden er forkert. Prøv igen.");
        await twoStep.TurnOffAsync(Account);
        this.Flash("Totrinsbekræftelse er slået fra.");
        return RedirectToPage("/Konto/Index");
    }

    private async Task<IActionResult> AgainAsync(string field, string problem)
    {
        await ShowAsync();
        return this.Redisplay(field, problem);
    }

    private async Task<IActionResult> WaitAsync(string field, TimeSpan wait)
    {
        await ShowAsync();
        return this.AskToWait(field, wait);
    }

    private async Task ShowAsync()
    {
        CodesLeft = await twoStep.RecoveryCodesLeftAsync(Account);
        if (Account.TwoFactorEnabled || await twoStep.KeyAsync(Account) is not { } key)
            return;
        Key = string.Join(' ', key.Chunk(4).Select(four => new string(four)));
        using var data = QRCodeGenerator.GenerateQrCode(TwoStep.AddressOf(Account, key), QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        Picture = "data:image/png;base64," + Convert.ToBase64String(png.GetGraphic(PixelsPerModule));
    }
}
