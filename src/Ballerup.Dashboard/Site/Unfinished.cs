namespace Ballerup.Dashboard.Site;

/// <summary>What is asked for can't be made now, though nothing is wrong with the question: the error page says what to do.</summary>
/// <param name="Advice">Danish sentences.</param>
internal sealed record Unfinished(string Advice)
{
    /// <summary>Answers with the error page, whose status says to try again.</summary>
    public static void Answer(HttpContext context, string advice)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Features.Set(new Unfinished(advice));
    }
}
