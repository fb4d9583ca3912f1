using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>
/// What everyone may see of an edition: all of it, but of a hidden figure only that it is hidden. Public pages, sentences, charts,
/// files, search and the API get this and never the edition, so none of them can tell what it was not given.
/// </summary>
public sealed class EditionView : EditionContent
{
    private EditionView()
    {
    }

    /// <param name="today">What is published now: a figure that is hidden today is hidden in every edition before it.</param>
    public static EditionView Of(Edition edition, Edition today) => new()
    {
        AreasByCode = edition.AreasByCode,
        PlansById = edition.PlansById,
        TablesByNumber = edition.TablesByNumber.SetItems(edition.AllTables.Select(t => KeyValuePair.Create(t.Number, t with
        {
            Figures = edition == today ? t.Figures.View : t.Figures.Replace(s => Hide(s, today.FindSeries(s.Id))),
        }))),
        Revision = edition.Revision,
        PublishedUtc = edition.PublishedUtc,
    };

    private static Series Hide(Series series, Series? today) =>
        (today is { HasHidden: true } ? series with { Observations = [.. series.Observations.Select(o => Hide(o, today))] } : series).Shown;

    private static Observation Hide(Observation observation, Series today) =>
        today.At(observation.Period) is { IsHidden: true } ? observation.Hidden : observation;
}
