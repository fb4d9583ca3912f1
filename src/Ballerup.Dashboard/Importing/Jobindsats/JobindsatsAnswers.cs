using System.Globalization;
using System.Text.Json;

namespace Ballerup.Dashboard.Importing.Jobindsats;

/// <summary>Something to choose: its id, and what it is called.</summary>
public sealed record JobindsatsChoice(string Id, string Name);

/// <summary>A table there.</summary>
/// <param name="UpdatedOn">Null when it does not say so, or not in a way that can be read; so is <paramref name="NextOn"/>.</param>
public sealed record JobindsatsTable(
    string Id, string Name, string Subject, DateOnly? UpdatedOn, DateOnly? NextOn, IReadOnlyList<JobindsatsChoice> Groups);

/// <summary>The periods of one type, by their ids.</summary>
public sealed record JobindsatsPeriods(string Type, IReadOnlyList<string> Ids);

public sealed record JobindsatsLevel(string Id, IReadOnlyList<JobindsatsChoice> Values);

/// <param name="Dimension">What it is one way to break down.</param>
public sealed record JobindsatsHierarchy(string Dimension, string Id, IReadOnlyList<JobindsatsLevel> Levels);

/// <summary>What a table can be asked for.</summary>
public sealed record JobindsatsChoices(IReadOnlyList<JobindsatsPeriods> Periods, IReadOnlyList<JobindsatsHierarchy> Hierarchies)
{
    /// <summary>The municipalities; its total is Hele landet.</summary>
    public const string Municipalities = "_nykom";

    public JobindsatsHierarchy? Areas => Hierarchies.FirstOrDefault(h => h.Id == Municipalities);

    /// <summary>Those that are not ways to break down the areas.</summary>
    public IEnumerable<JobindsatsHierarchy> Breakdowns =>
        Hierarchies.Where(h => h.Id != Municipalities && (Areas is null || h.Dimension != Areas.Dimension));

    public IReadOnlyList<string> PeriodsOf(string type) => Periods.FirstOrDefault(p => p.Type == type)?.Ids ?? [];

    /// <summary>The id of the municipality with that name, with "Kommune" after it or without; empty when there is none.</summary>
    public string AreaId(string name) => Areas?.Levels.SelectMany(l => l.Values)
        .FirstOrDefault(v => Bare(v.Name).Equals(Bare(name), StringComparison.OrdinalIgnoreCase))?.Id ?? "";

    private static string Bare(string name) =>
        name.EndsWith(" Kommune", StringComparison.OrdinalIgnoreCase) ? name[..^" Kommune".Length] : name;
}

/// <summary>
/// Reads what Jobindsats answers. Ids may be numbers, dates may have many forms, and a byte-order mark may come first; what is not known
/// is passed over.
/// </summary>
public static class JobindsatsAnswers
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    private static readonly string[] DateFormats =
        ["yyyy-MM-dd", "dd-MM-yyyy", "d-M-yyyy", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "d/M/yyyy", "yyyyMMdd", "yyyy/MM/dd",
            "d. MMMM yyyy", "d. MMM yyyy", "d MMMM yyyy"];

    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidOperationException">It is JSON with text that is no text.</exception>
    /// <exception cref="FormatException">It is JSON of another shape; the message says what is missing.</exception>
    public static IReadOnlyList<JobindsatsTable> Tables(byte[] content)
    {
        using var json = Parse(content);
        if (json.RootElement.ValueKind != JsonValueKind.Array)
            throw new FormatException("listen af emner");
        return
        [
            .. from subject in Items(json.RootElement)
               from tableGroup in Items(subject, "table_groups")
               from table in Items(tableGroup, "tables")
               let id = Text(table, "table_id")
               where id.Length > 0
               let groups = Items(table, "mgroups").Select(g => new JobindsatsChoice(Text(g, "mgroup_id"), Text(g, "mgroup_name")))
                   .Where(g => g.Id.Length > 0)
               select new JobindsatsTable(
                   id, Text(table, "table_name"), Text(subject, "subject_name"), Date(Text(table, "update_latest")),
                   Date(Text(table, "update_next")), [.. groups]),
        ];
    }

    /// <inheritdoc cref="Tables"/>
    public static JobindsatsChoices Choices(byte[] content)
    {
        using var json = Parse(content);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("periods", out _) || !root.TryGetProperty("dimensions", out _))
            throw new FormatException("»periods« eller »dimensions«");
        return new JobindsatsChoices(
            [
                .. Items(root, "periods").Select(p => new JobindsatsPeriods(
                    Text(p, "periodtype_id"), [.. Items(p, "values").Select(v => Text(v, "period_id")).Where(v => v.Length > 0)])),
            ],
            [
                .. from dimension in Items(root, "dimensions")
                   from hierarchy in Items(dimension, "hierarchies")
                   let levels = Items(hierarchy, "levels").Select(l => new JobindsatsLevel(
                       Text(l, "level_id"),
                       [.. Items(l, "values").Select(v => new JobindsatsChoice(Text(v, "value_id"), Text(v, "value_name")))
                           .Where(v => v.Id.Length > 0)]))
                   select new JobindsatsHierarchy(Text(dimension, "dimension_id"), Text(hierarchy, "hierarchy_id"), [.. levels]),
            ]);
    }

    /// <summary>Holds figures to the shape that they are read by.</summary>
    /// <returns>How many rows there are.</returns>
    /// <inheritdoc cref="Tables"/>
    public static int Rows(byte[] content)
    {
        using var json = Parse(content);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("columns", out var columns) || columns.ValueKind != JsonValueKind.Array
            || columns.EnumerateArray().Any(c => c.ValueKind != JsonValueKind.String)
            || !root.TryGetProperty("rows", out var rows) || rows.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("»columns« eller »rows«");
        }
        var width = columns.GetArrayLength();
        foreach (var row in rows.EnumerateArray())
            if (row.ValueKind != JsonValueKind.Array || row.GetArrayLength() != width)
                throw new FormatException("en værdi for hver kolonne i alle rækker");
        return rows.GetArrayLength();
    }

    /// <summary>Why it was refused, and the id to ask Jobindsats about; empty where that is not said.</summary>
    public static (string Cause, string RequestId) Refusal(byte[] content)
    {
        try
        {
            using var json = Parse(content);
            return (Text(json.RootElement, "cause"), Text(json.RootElement, "request_id"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return ("", ""); // a page of a proxy, or nothing
        }
    }

    /// <summary>A date in one of the forms that people and machines write; null for anything else.</summary>
    public static DateOnly? Date(string text)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, DateFormats, Danish, DateTimeStyles.None, out var date))
            return date;
        // With a time, of which only the date is wanted.
        return text.Length > 10 && text[10] is 'T' or ' ' ? Date(text[..10]) : null;
    }

    private static JsonDocument Parse(byte[] content) =>
        JsonDocument.Parse(content.AsSpan().StartsWith("\uFEFF"u8) ? content.AsMemory(3) : content);

    private static JsonElement[] Items(JsonElement list) => list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static JsonElement[] Items(JsonElement thing, string name) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(name, out var list) ? Items(list) : [];

    private static string Text(JsonElement thing, string name) =>
        thing.ValueKind != JsonValueKind.Object || !thing.TryGetProperty(name, out var value) ? "" : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
}
