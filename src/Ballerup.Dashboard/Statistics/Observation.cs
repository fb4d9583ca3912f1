using System.Globalization;

namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// Zero, missing and suppressed are three different things: only the last two have no value. <c>None</c> is no figure at
/// all: one that was taken back, as if it had never been entered.
/// </summary>
public enum ObservationStatus { Normal, Provisional, Estimated, Missing, Suppressed, None }

/// <summary>A series' value in a period.</summary>
public sealed class Observation
{
    public const int NoteLength = 1000;

    public required string SeriesId
    {
        get => seriesId;
        init => seriesId = value;
    }

    private string seriesId = "";

    public required Period Period { get; init; }

    /// <summary>In the measure's unit; null when the status is missing, suppressed or none.</summary>
    public decimal? Value { get; private set => field = value is { } number ? Plain(number) : null; }

    public ObservationStatus Status { get; private set; } = ObservationStatus.None;

    /// <summary>What a reader should know of this one figure.</summary>
    public string Note { get; set; } = "";

    /// <summary>A person could be recognised by it: hidden in every public view, export and old revision.</summary>
    public bool Withheld { get; set; }

    /// <summary>Names its series by the series' own text: each row of a database brings a copy of it.</summary>
    internal void Share(Series of) => seriesId = of.Id;

    internal Observation Copy() => (Observation)MemberwiseClone();

    /// <summary>
    /// Value and status in one text, as a change keeps them: <c>48.7</c>, <c>48.7 provisional</c>, <c>missing</c>; empty for
    /// none.
    /// </summary>
    public string Figure
    {
        get => Status switch
        {
            ObservationStatus.Normal => Number(),
            ObservationStatus.Provisional or ObservationStatus.Estimated => $"{Number()} {StatusCode(Status)}",
            _ => StatusCode(Status),
        };
        set
        {
            var words = value.Split(' ');
            var hasNumber = decimal.TryParse(
                words[0], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
            var status = hasNumber && words.Length == 1 ? ObservationStatus.Normal : Read(words[^1]);
            if (words.Length > 2 || hasNumber != HasValue(status) || (words.Length == 2 && (!hasNumber || status == ObservationStatus.Normal)))
                throw new FormatException($"'{value}' is not a figure.");
            Value = hasNumber ? number : null;
            Status = status;
        }
    }

    public static string FigureOf(decimal value) => Plain(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of a value with a status that has one.</summary>
    public static string FigureOf(decimal value, ObservationStatus status) =>
        new Observation { SeriesId = "", Period = default, Value = value, Status = status }.Figure;

    /// <summary>"normal", "provisional", "estimated", "missing", "suppressed".</summary>
    public static string StatusCode(ObservationStatus status) => status switch
    {
        ObservationStatus.Provisional => "provisional",
        ObservationStatus.Estimated => "estimated",
        ObservationStatus.Missing => "missing",
        ObservationStatus.Suppressed => "suppressed",
        ObservationStatus.None => "",
        _ => "normal",
    };

    private string Number() => FigureOf(Value ?? throw new InvalidOperationException($"{SeriesId} {Period} has status {Status} and no value."));

    /// <summary>
    /// Without the zeros that a database adds or takes away at the end; how many decimals are shown is the measure's.
    /// </summary>
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;

    private static bool HasValue(ObservationStatus status) =>
        status is ObservationStatus.Normal or ObservationStatus.Provisional or ObservationStatus.Estimated;

    /// <summary>Reads what <see cref="StatusCode"/> writes.</summary>
    public static bool TryReadStatus(string code, out ObservationStatus status)
    {
        status = Array.Find(Statuses, s => StatusCode(s) == code);
        return StatusCode(status) == code;
    }

    private static readonly ObservationStatus[] Statuses = Enum.GetValues<ObservationStatus>();

    private static ObservationStatus Read(string code) =>
        TryReadStatus(code, out var status) ? status : throw new FormatException($"'{code}' is not a status.");
}
