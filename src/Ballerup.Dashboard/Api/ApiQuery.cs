using System.Globalization;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Api;

/// <summary>One parameter of an address of the API: what is accepted, and what is said of it in the published schema.</summary>
/// <param name="Description">Danish.</param>
/// <param name="Many">May be given several times; any of the values is then meant.</param>
/// <param name="InPath">A part of the address itself, and required.</param>
internal sealed record ApiParameter(string Name, string Description, string Example, bool IsNumber = false, bool Many = false, bool InPath = false);

/// <summary>Reads the parameters of a request, and says in Danish what is wrong with those that can't be understood.</summary>
internal sealed class ApiQuery
{
    private readonly HttpRequest request;

    /// <param name="known">A parameter that is not among them is refused: a filter that is spelled wrongly would otherwise give everything.</param>
    public ApiQuery(HttpRequest request, IReadOnlyList<ApiParameter> known)
    {
        this.request = request;
        foreach (var (name, values) in request.Query)
        {
            if (known.FirstOrDefault(p => p.Name == name && !p.InPath) is not { } parameter)
                Problems[name] = [$"»{Short(name)}« er ikke en parameter her. Brug {string.Join(", ", known.Where(p => !p.InPath).Select(p => p.Name))}."];
            else if (values.Count > 1 && !parameter.Many)
                Problems[name] = [$"»{name}« kan kun angives én gang."];
        }
    }

    /// <summary>A Danish sentence by the name of the parameter that it is about.</summary>
    public Dictionary<string, string[]> Problems { get; } = [];

    /// <summary>Empty when none is given: everything is meant.</summary>
    public IReadOnlySet<string> Texts(string name) => request.Query[name].OfType<string>().ToHashSet(StringComparer.Ordinal);

    public IReadOnlySet<int> Numbers(string name) => request.Query[name].OfType<string>().Select(t => Number(name, t, int.MaxValue) ?? 0).ToHashSet();

    /// <summary>Null when it is not given.</summary>
    public int? Number(string name, int most) => request.Query[name] is [{ } text] ? Number(name, text, most) : null;

    /// <summary>Of the path; routing has seen that it is one.</summary>
    public int InPath(string name) => int.Parse($"{request.RouteValues[name]}", NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Null when it is not given.</summary>
    public Period? Period(string name)
    {
        if (request.Query[name] is not [{ } text])
            return null;
        if (Statistics.Period.TryParse(text, out var period))
            return period;
        Problems[name] = [$"»{Short(text)}« er ikke en periode. Skriv en måned som 2018-06, et kvartal som 2018-Q1 eller et år som 2017."];
        return null;
    }

    private int? Number(string name, string text, int most)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        Problems[name] = [most == int.MaxValue ? $"»{name}« skal være et helt tal fra 1." : $"»{name}« skal være et helt tal fra 1 til {most}."];
        return null;
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
