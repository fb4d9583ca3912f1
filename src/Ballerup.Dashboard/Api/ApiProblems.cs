using Ballerup.Dashboard.Links;
using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ballerup.Dashboard.Api;

/// <summary>
/// What goes wrong under <c>/api</c> and <c>/openapi</c> is told as problem details (RFC 9457), in Danish, instead of as a page.
/// </summary>
internal static class ApiProblems
{
    public const string ContentType = "application/problem+json";

    /// <summary>Inside the error page's middleware, which has nothing left to say then.</summary>
    public static IApplicationBuilder UseApiProblems(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(ApiLinks.All, StringComparison.OrdinalIgnoreCase)
            || context.Request.Path.StartsWithSegments(ApiLinks.Schemas, StringComparison.OrdinalIgnoreCase),
        api => api
            .UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = ErrorPage.StatusOf, ExceptionHandler = WriteAsync })
            .UseStatusCodePages(answer => WriteAsync(answer.HttpContext)));

    public static IResult NotFound => TypedResults.StatusCode(StatusCodes.Status404NotFound);

    public static IResult Misunderstood(ApiQuery query) => Of(new ValidationProblemDetails(query.Problems)
    {
        Status = StatusCodes.Status400BadRequest,
        Title = TitleOf(StatusCodes.Status400BadRequest),
        Detail = string.Join(' ', query.Problems.Values.SelectMany(p => p)),
    });

    private static Task WriteAsync(HttpContext context) => Of(new ProblemDetails
    {
        Status = context.Response.StatusCode,
        Title = TitleOf(context.Response.StatusCode),
        Detail = DetailOf(context.Response.StatusCode),
    }).ExecuteAsync(context);

    private static JsonHttpResult<object> Of(ProblemDetails problem) =>
        // By its own kind, so that the errors of each field are written too.
        TypedResults.Json<object>(problem, ApiJson.Options, ContentType, problem.Status);

    private static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "Forespørgslen kan ikke forstås",
        StatusCodes.Status401Unauthorized => "Log ind først",
        StatusCodes.Status403Forbidden => "Du har ikke adgang",
        StatusCodes.Status404NotFound => "Findes ikke",
        StatusCodes.Status405MethodNotAllowed => "Her kan der kun læses",
        StatusCodes.Status429TooManyRequests => "For mange forespørgsler",
        StatusCodes.Status503ServiceUnavailable => "Databasen svarer ikke lige nu",
        < 500 => "Forespørgslen kan ikke besvares",
        _ => "Der er sket en fejl",
    };

    private static string DetailOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Tallene kan kun læses, når man er logget ind.",
        StatusCodes.Status404NotFound =>
            $"Det, adressen beder om, findes ikke eller er ikke udgivet. Adresserne står i {ApiLinks.Schema}.",
        StatusCodes.Status405MethodNotAllowed => "Brug GET eller HEAD. Tal rettes kun på siden, under Administration.",
        StatusCodes.Status429TooManyRequests =>
            $"Der kan hentes {ApiEndpoints.MostPerMinute} gange i minuttet. Vent det antal sekunder, der står i Retry-After.",
        StatusCodes.Status503ServiceUnavailable => "Prøv igen om lidt.",
        < 500 => $"Se, hvordan adresserne skrives, i {ApiLinks.Schema}.",
        _ => "Fejlen er skrevet i loggen. Prøv igen senere.",
    };
}
