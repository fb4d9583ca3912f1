namespace Ballerup.Dashboard.Site;

/// <summary>What the error page says instead of what it knows by itself.</summary>
/// <param name="Advice">Danish sentences that say what to do.</param>
internal sealed record ErrorExplanation(string Heading, string Advice)
{
    /// <summary>What an address asks for can't be understood.</summary>
    public static void Misunderstood(HttpContext context, string advice) =>
        Answer(context, StatusCodes.Status400BadRequest, new ErrorExplanation("Adressen kunne ikke læses", advice));

    /// <summary>What is asked for can't be made now, though nothing is wrong with the question.</summary>
    public static void NotReady(HttpContext context, string advice) =>
        Answer(context, StatusCodes.Status503ServiceUnavailable, new ErrorExplanation("Filen er ikke klar", advice));

    private static void Answer(HttpContext context, int status, ErrorExplanation explained)
    {
        context.Response.StatusCode = status;
        context.Features.Set(explained);
    }
}
