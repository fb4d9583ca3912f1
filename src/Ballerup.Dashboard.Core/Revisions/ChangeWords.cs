using System.Globalization;
using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Plans;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// A change in plain Danish: what it is about, which field, from what to what, and where it came from. The names are
/// those of the edition it is told by; of what that does not know, the key stands instead.
/// </summary>
public static class ChangeWords
{
    /// <summary>"Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni 2020", "Ministermål 3".</summary>
    /// <param name="edition">One in which the thing exists: for a draft the state after it.</param>
    public static string What(Change change, EditionContent edition) => What(change.Subject, change.Key, edition);

    public static string What(Subject subject, string key, EditionContent edition) => subject switch
    {
        Subject.Area => $"Området »{Name<Area>(edition, subject, key, a => a.Name)}«",
        Subject.Plan => $"Beskæftigelsesplan {key}",
        Subject.Goal => OfGoal(key, edition),
        Subject.GoalTable => $"Tabel {Key.Last(key)} i {DanishText.Uncapitalize(OfGoal(Key.Parent(key), edition))}",
        Subject.Table => $"Tabel {key}",
        Subject.Measure => $"Tabel {TableOf(key)}, måltallet »{Name<Measure>(edition, subject, key, m => m.Name)}«",
        Subject.Category => $"Tabel {TableOf(key)}, {AxisOf(key, edition)} »{Name<Category>(edition, subject, key, c => c.Name)}«",
        Subject.Observation => DanishText.Capitalize(Of(ObservationKey.Parse(key), edition)),
        Subject.Target => $"Målsætning for {Of(ObservationKey.Parse(key), edition)}",
        Subject.Annotation => OfAnnotation(key, edition),
        _ => $"Tabel {TableOf(key)}, undtagelse fra kontrollen »{Key.Last(key)}«",
    };

    /// <summary>What stands in place of a value that the reader may not see.</summary>
    public const string Hidden = "skjult";

    /// <summary>"tal", "ministermål" …: what kind of thing was changed.</summary>
    public static string Kind(Subject subject) => subject switch
    {
        Subject.Area => "område",
        Subject.Plan => "plan",
        Subject.Goal => "ministermål",
        Subject.GoalTable => "tabel i ministermål",
        Subject.Table => "tabel",
        Subject.Measure => "måltal",
        Subject.Category => "række eller kolonne",
        Subject.Observation => "tal",
        Subject.Target => "mål",
        Subject.Annotation => "note på tidsaksen",
        _ => "undtagelse fra kontrol",
    };

    /// <summary>"tabel 1, »Sygedagpenge«, antal fuldtidspersoner".</summary>
    public static string Series(SeriesKey key, EditionContent edition)
    {
        var parts = new List<string> { $"tabel {key.TableNumber}" };
        if (Name<Category>(edition, Subject.Category, key.CategoryId, c => c.Name) is var row && row != Category.Whole)
            parts.Add($"»{row}«");
        parts.Add(DanishText.Uncapitalize(Name<Measure>(edition, Subject.Measure, key.MeasureId, m => m.Name)));
        if (edition.Find(Subject.Area, key.AreaCode) is not Area { Own: true })
            parts.Add(Name<Area>(edition, Subject.Area, key.AreaCode, a => a.Name));
        return string.Join(", ", parts);
    }

    /// <summary>"Tal", "Note", "Overskrift" …: the field as forms and lists call it.</summary>
    public static string Label(Subject subject, string field) => Fields.Find(subject, field)?.Label ?? field;

    public static string Label(Change change) => Label(change.Subject, change.Field);

    public static string Old(Change change, EditionContent edition) => Value(change, change.OldValue, edition);

    public static string New(Change change, EditionContent edition) => Value(change, change.NewValue, edition);

    /// <summary>"1.971", "2,0 (foreløbigt)", "mangler", "ikke noget tal", "ja", "op er godt", or the text itself.</summary>
    /// <param name="value">As the change's field writes it; null when the thing does not exist.</param>
    public static string Value(Change change, string? value, EditionContent edition) =>
        Value(change.Subject, change.Key, change.Field, value, edition);

    /// <inheritdoc cref="Value(Change, string?, EditionContent)"/>
    public static string Value(Subject subject, string key, string field, string? value, EditionContent edition) =>
        Fields.Find(subject, field) is { } known ? known.Kind.Tell(value, key, edition) : value ?? "nyt";

    /// <summary>
    /// "Linje 87 i opfoelgning-2019-2020.txt, tabel 1, rækken »Sygedagpenge«, kolonnen »Jun 2018«"; a sentence without its full stop.
    /// </summary>
    public static string From(Origin origin) => origin.Kind switch
    {
        OriginKind.Form => "Indtastet i en formular",
        OriginKind.Undo => $"Fortryder revision {origin.Source}",
        OriginKind.Guide => $"Læsevejledningen {origin.Source}",
        _ => string.Join(", ", Place(origin)),
    };

    private static IEnumerable<string> Place(Origin origin)
    {
        yield return origin.Line is { } line ? $"Linje {line} i {origin.Source}" : origin.Source;
        if (origin.Table is { } table)
            yield return $"tabel {table}";
        if (!string.IsNullOrEmpty(origin.Row))
            yield return $"rækken »{origin.Row}«";
        if (!string.IsNullOrEmpty(origin.Column))
            yield return $"kolonnen »{origin.Column}«";
    }

    /// <summary>"1.971", "2,0 (foreløbigt)", "mangler", "ikke noget tal".</summary>
    public static string Figure(SeriesKey series, Figure figure, EditionContent edition)
    {
        var number = figure.Value is { } value ? Number(series, value, edition) : "";
        return figure.Status switch
        {
            ObservationStatus.Normal => number,
            ObservationStatus.Provisional => $"{number} (foreløbigt)",
            ObservationStatus.Estimated => $"{number} (skønnet)",
            ObservationStatus.Missing => "mangler",
            ObservationStatus.Suppressed => "udeladt af hensyn til enkeltpersoner",
            _ => "ikke noget tal",
        };
    }

    /// <summary>With the measure's decimals, or more where more were entered: two that differ should look different.</summary>
    internal static string Number(SeriesKey series, decimal value, EditionContent edition)
    {
        var decimals = edition.Find(Subject.Measure, series.MeasureId) is Measure measure ? measure.Decimals : 0;
        return DanishNumber.Format(value, Math.Max(decimals, value.Scale));
    }

    internal static string SumOf(string ids, EditionContent edition) => DanishText.Join(
        [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => $"»{Name<Category>(edition, Subject.Category, id, c => c.Name)}«")]);

    private static string OfGoal(string id, EditionContent edition)
    {
        var number = edition.Find(Subject.Goal, id) is Goal goal ? goal.Number.ToString(CultureInfo.InvariantCulture) : Key.Last(id);
        var plan = Key.Parent(id);
        return plan == edition.CurrentPlan?.Id ? $"Ministermål {number}" : $"Ministermål {number} i beskæftigelsesplan {plan}";
    }

    private static string OfAnnotation(string id, EditionContent edition) => edition.Find(Subject.Annotation, id) is Annotation known
        ? $"Tabel {known.TableNumber}, {(known.Break ? "databrud" : "note på tidsaksen")}, {known.Period.InWords}"
        : $"Tabel {TableOf(id)}, note på tidsaksen";

    private static string Of(ObservationKey key, EditionContent edition) => $"{Series(key.Series, edition)}, {key.Period.InWords}";

    private static string TableOf(string key) => key.Split('/')[0];

    /// <summary>What a table's categories are: its columns where its rows are periods.</summary>
    private static string AxisOf(string key, EditionContent edition) =>
        edition.Find(Subject.Table, TableOf(key)) is Table { PeriodsAs: PeriodsAs.Rows } ? "kolonnen" : "rækken";

    private static string Name<T>(EditionContent edition, Subject subject, string key, Func<T, string> name) where T : class =>
        edition.Find(subject, key) is T thing && name(thing) is { Length: > 0 } known ? known : Key.Last(key);
}
