using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Api;

internal enum ApiParameterKind { Text, Number, Period }

/// <summary>One parameter of an address of the API: what is accepted, and what is said of it in the published schema.</summary>
/// <param name="Description">Danish.</param>
/// <param name="Many">May be given several times; any of the values is then meant.</param>
/// <param name="InPath">A part of the address itself, and required.</param>
/// <param name="Most">Of a number, which is at least 1.</param>
internal sealed record ApiParameter(
    string Name, string Description, string Example, ApiParameterKind Kind = ApiParameterKind.Text, bool Many = false, bool InPath = false,
    int Most = int.MaxValue)
{
    /// <summary>A Danish sentence; null when the value can be understood.</summary>
    public string? ProblemWith(string value) => Kind switch
    {
        ApiParameterKind.Number when !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            && number <= Most) =>
            $"»{Name}« skal være et helt tal fra 1{(Most < int.MaxValue ? $" til {DanishNumber.Format(Most, 0)}" : "")}.",
        ApiParameterKind.Period when !Period.TryParse(value, out _) =>
            $"»{ApiQuery.Short(value)}« er ikke en periode. Skriv en måned som 2018-06, et kvartal som 2018-Q1, et halvår "
                + "som 2018-S1, et år som 2017, en uge som 2018-W05 eller en dato som 2018-06-15.",
        _ => null,
    };
}

/// <summary>The parameters of a request, judged before anything is looked up.</summary>
internal sealed class ApiQuery
{
    private readonly HttpRequest request;

    /// <param name="known">A parameter that is not among them is refused: a filter that is spelled wrongly would otherwise give
    /// everything.</param>
    public ApiQuery(HttpRequest request, IReadOnlyList<ApiParameter> known)
    {
        this.request = request;
        foreach (var (name, values) in request.Query)
        {
            var problem = known.FirstOrDefault(p => p.Name == name && !p.InPath) is not { } parameter
                    ? $"»{Short(name)}« er ikke en parameter her. Brug "
                        + $"{string.Join(", ", known.Where(p => !p.InPath).Select(p => p.Name))}."
                : values.Count > 1 && !parameter.Many ? $"»{name}« kan kun angives én gang."
                : values.Select(v => parameter.ProblemWith(v ?? "")).FirstOrDefault(p => p is not null);
            if (problem is not null)
                Problems[name] = [problem];
        }
    }

    /// <summary>A Danish sentence by the name of the parameter that it is about; nothing below is asked for when there is one.</summary>
    public Dictionary<string, string[]> Problems { get; } = [];

    /// <summary>Empty when none is given: everything is meant.</summary>
    public IReadOnlySet<string> Texts(string name) => request.Query[name].OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Empty when none is given: everything is meant.</summary>
    public IReadOnlySet<int> Numbers(string name) => Texts(name).Select(NumberOf).ToHashSet();

    /// <summary>Null when it is not given.</summary>
    public int? Number(string name) => request.Query[name] is [{ } text] ? NumberOf(text) : null;

    /// <summary>Null when it is not given.</summary>
    public Period? Period(string name) => request.Query[name] is [{ } text] ? Statistics.Period.Parse(text) : null;

    /// <summary>Of the path; routing has seen that it is one.</summary>
    public int InPath(string name) => NumberOf($"{request.RouteValues[name]}");

    private static int NumberOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    internal static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
