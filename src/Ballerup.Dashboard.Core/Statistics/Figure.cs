using System.Globalization;
using System.Runtime.InteropServices;

namespace Ballerup.Dashboard.Statistics;

/// <summary>
/// Zero, missing and suppressed are three different things: only the last two have no value. <c>None</c> is no figure at
/// all: one that was taken back, as if it had never been entered.
/// </summary>
public enum ObservationStatus { Normal, Provisional, Estimated, Missing, Suppressed, None }

/// <summary>
/// What stands in one cell: a value in the measure's unit with a status, or a status that has no value. The default is none.
/// Written as <c>48.7</c>, <c>48.7 provisional</c>, <c>missing</c>, and as nothing when there is none.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)] // 17 bytes, so that an observation has 32 and not 48
public readonly record struct Figure
{
    private static readonly ObservationStatus[] Statuses = Enum.GetValues<ObservationStatus>();

    private readonly decimal value;

    // One more than the status, so that the default is none.
    private readonly byte code;

    /// <exception cref="ArgumentException">The status has no value.</exception>
    public Figure(decimal value, ObservationStatus status = ObservationStatus.Normal)
    {
        if (!HasValue(status))
            throw new ArgumentException($"A figure that is {status} has no value.", nameof(status));
        this.value = Plain(value);
        code = (byte)(status + 1);
    }

    private Figure(ObservationStatus status) => code = (byte)(status + 1);

    public static Figure None => default;

    public static Figure Missing { get; } = new(ObservationStatus.Missing);

    public static Figure Suppressed { get; } = new(ObservationStatus.Suppressed);

    public ObservationStatus Status => code == 0 ? ObservationStatus.None : (ObservationStatus)(code - 1);

    /// <summary>In the measure's unit; null when the status is missing, suppressed or none.</summary>
    public decimal? Value => HasValue(Status) ? value : null;

    public bool IsNone => Status == ObservationStatus.None;

    /// <summary>As a database keeps it in two columns.</summary>
    /// <exception cref="ArgumentException">A value stands beside a status that has none, or is not there for one that has.</exception>
    public static Figure Of(decimal? value, ObservationStatus status) =>
        HasValue(status) != value.HasValue
            ? throw new ArgumentException($"A figure that is {status} can't have the value {value}.", nameof(value))
        : value is { } number ? new Figure(number, status)
        : status == ObservationStatus.None ? None : new Figure(status);

    public override string ToString() => Status switch
    {
        ObservationStatus.Normal => Write(value),
        ObservationStatus.Provisional or ObservationStatus.Estimated => $"{Write(value)} {StatusCode(Status)}",
        _ => StatusCode(Status),
    };

    /// <exception cref="FormatException">The text is not a figure's.</exception>
    public static Figure Parse(string text) =>
        TryParse(text, out var figure) ? figure : throw new FormatException($"'{text}' is not a figure.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string text, out Figure figure)
    {
        figure = None;
        var words = text.Split(' ');
        var hasNumber = decimal.TryParse(
            words[0], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var status = ObservationStatus.Normal;
        if ((!hasNumber || words.Length > 1) && !TryReadStatus(words[^1], out status))
            return false;
        if (words.Length > 2 || hasNumber != HasValue(status) || (words.Length == 2 && (!hasNumber || status == ObservationStatus.Normal)))
            return false;
        figure = Of(hasNumber ? number : null, status);
        return true;
    }

    /// <summary>A number alone, as a target is kept too.</summary>
    public static string Write(decimal value) => Plain(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>"normal", "provisional", "estimated", "missing", "suppressed"; nothing for none.</summary>
    public static string StatusCode(ObservationStatus status) => status switch
    {
        ObservationStatus.Provisional => "provisional",
        ObservationStatus.Estimated => "estimated",
        ObservationStatus.Missing => "missing",
        ObservationStatus.Suppressed => "suppressed",
        ObservationStatus.None => "",
        _ => "normal",
    };

    /// <summary>Reads what <see cref="StatusCode"/> writes.</summary>
    public static bool TryReadStatus(string code, out ObservationStatus status)
    {
        status = Array.Find(Statuses, s => StatusCode(s) == code);
        return StatusCode(status) == code;
    }

    /// <summary>Without the zeros that a database adds or takes away at the end; how many decimals are shown is the measure's.</summary>
    internal static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;

    private static bool HasValue(ObservationStatus status) =>
        status is ObservationStatus.Normal or ObservationStatus.Provisional or ObservationStatus.Estimated;
}
