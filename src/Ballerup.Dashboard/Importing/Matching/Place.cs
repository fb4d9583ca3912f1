using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>What a heading says of the figures that it stands over or beside; null for what it does not say.</summary>
/// <param name="LeftOut">Someone has said that they are not to be read.</param>
public sealed record Place(Period? Period = null, Measure? Measure = null, Category? Category = null, Area? Area = null,
    bool LeftOut = false)
{
    public static readonly Place Nowhere = new();

    /// <summary>Null when the two say different things.</summary>
    public Place? With(Place other) =>
        Differ(Period, other.Period) || Differ(Measure, other.Measure) || Differ(Category, other.Category)
            || Differ(Area?.Code, other.Area?.Code)
            ? null
            : new Place(Period ?? other.Period, Measure ?? other.Measure, Category ?? other.Category, Area ?? other.Area, LeftOut
                || other.LeftOut);

    private static bool Differ<T>(T? one, T? other) => one is not null && other is not null && !Equals(one, other);
}

/// <summary>A meaning as a form and the database write it.</summary>
public static class WordMeaning
{
    public const string Nothing = "";
    public const string LeaveOut = "-";

    public static string Of(Category category) => $"category:{category.Id}";

    public static string Of(Measure measure) => $"measure:{measure.Id}";

    public static string Of(Area area) => $"area:{area.Code}";

    public static string Of(Period period) => $"period:{period}";

    /// <summary>Of a place that says one thing; null for one that says several.</summary>
    public static string? Of(Place place) => place switch
    {
        { LeftOut: true } => LeaveOut,
        { Period: { } period, Measure: null, Category: null, Area: null } => Of(period),
        { Period: null, Measure: { } measure, Category: null, Area: null } => Of(measure),
        { Period: null, Measure: null, Category: { } category, Area: null } => Of(category),
        { Period: null, Measure: null, Category: null, Area: { } area } => Of(area),
        { Period: null, Measure: null, Category: null, Area: null } => Nothing,
        _ => null,
    };
}
