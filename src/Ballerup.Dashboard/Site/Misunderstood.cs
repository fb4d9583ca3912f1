namespace Ballerup.Dashboard.Site;

/// <summary>What an address asks for can't be understood: the error page says what to write instead.</summary>
/// <param name="Advice">Danish sentences.</param>
internal sealed record Misunderstood(string Advice)
{
    /// <summary>Answers with the error page, whose status is that of a bad request.</summary>
    public static void Answer(HttpContext context, string advice)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Features.Set(new Misunderstood(advice));
    }
}
