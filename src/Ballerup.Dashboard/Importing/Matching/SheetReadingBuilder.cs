using Ballerup.Dashboard.Danish;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.Matching;

/// <summary>What has been found in a sheet so far.</summary>
/// <param name="own">Whose figures they are where nothing says it.</param>
/// <param name="lines">The lines on which the sheet's rows stand in a document; null where the rows are the lines.</param>
internal sealed class SheetReadingBuilder(SheetLabels labels, Area own, NumberStyle numbers, IReadOnlyList<int>? lines)
{
    public const int MostProblems = 200;

    /// <summary>Unknown ones, which a page lists; the others are told when these are answered.</summary>
    private const int MostUnknown = 1_000;

    /// <summary>Unknown ones that a meaning is proposed for.</summary>
    private const int MostCompared = 100;

    private readonly Dictionary<ObservationKey, int> seen = [];
    private readonly Dictionary<string, SheetWord> words = [];
    private readonly HashSet<string> looked = [];
    private readonly List<SheetFigure> figures = [];
    private readonly List<Problem> problems = [];
    private bool written;
    private int unknown;

    public SheetReading Reading => new(figures, problems, [.. words.Values], written ? numbers : null);

    /// <summary>Where a row of the sheet stands in the file; both from 1.</summary>
    private int LineOf(int row) => lines is not null && row <= lines.Count ? lines[row - 1] : row;

    public void Miss(int line, string text, Cause cause)
    {
        if (problems.Count < MostProblems)
            problems.Add(new Problem(LineOf(line), text, cause));
    }

    /// <summary>What words say; those that the table does not know are told of once.</summary>
    public Place? Understand(string text, int line, bool isHeading)
    {
        var place = labels.Find(text);
        if ((place is not null || unknown < MostUnknown)
            && looked.Add(text) && SheetLabels.Plain(text) is { Length: > 0 } plain && !words.ContainsKey(plain))
        {
            unknown += place is null ? 1 : 0;
            words[plain] = new SheetWord(text, place, LineOf(line), isHeading,
                place is null && unknown <= MostCompared ? labels.Nearest(text) : null);
        }
        return place;
    }

    /// <param name="line">From 1.</param>
    public void Add(int line, string row, string column, Place place, SheetCell cell, ObservationStatus? status = null)
    {
        if (place.LeftOut)
            return;
        var (category, measure) = labels.Whose(place);
        if (category is null || measure is null || place.Period is not { } period)
        {
            Miss(line, cell.Text, new Cause.NoPlace(
                place.Period is null ? Lacking.Period : category is null ? Lacking.Category : Lacking.Measure));
            return;
        }
        if (!TryRead(cell, measure, status, out var figure, out var isPlain, out var advice))
        {
            Miss(line, cell.Text, new Cause.NotAFigure(advice));
            return;
        }
        var area = place.Area ?? own;
        var key = new ObservationKey(SeriesKey.Of(category, measure, area.Code), period);
        if (!seen.TryAdd(key, line))
            Miss(line, cell.Text, new Cause.FigureTwice(row, column, period, LineOf(seen[key])));
        else
            figures.Add(new SheetFigure(key, measure, area, figure, isPlain, LineOf(line), row, column));
    }

    private bool TryRead(SheetCell cell, Measure measure, ObservationStatus? status, out Figure figure, out bool isPlain, out string advice)
    {
        (figure, isPlain, advice) = (Figure.None, false, "");
        if (status is ObservationStatus.Missing or ObservationStatus.Suppressed)
        {
            figure = Figure.Of(null, status.Value);
            return true;
        }
        written |= cell.Number is null;
        string text;
        if (cell.Number is { } number)
            text = DanishNumber.Format(number, measure.Decimals); // a sheet keeps more digits than it shows
        else
            text = numbers == NumberStyle.English ? DanishNumber.FromEnglish(cell.Text) : cell.Text;
        if (!FigureText.TryParse(text, measure, out figure, out advice))
            return false;
        if (status is ObservationStatus.Provisional or ObservationStatus.Estimated
            && figure is { Status: ObservationStatus.Normal, Value: { } value })
            figure = new Figure(value, status.Value);
        isPlain = status is null && figure.Status == ObservationStatus.Normal;
        return true;
    }
}
