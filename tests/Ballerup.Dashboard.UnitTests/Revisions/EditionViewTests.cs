using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Checks;

namespace Ballerup.Dashboard.UnitTests.Revisions;

public class EditionViewTests
{
    private const string Cell = "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06";

    private static readonly ObservationKey At = ObservationKey.Parse(Cell);

    private static Edition With(params (string Field, string Value)[] changes)
    {
        var draft = new Revision { Reason = "" };
        foreach (var (field, value) in changes)
            draft.Add(Subject.Observation, Cell, field, value, Origin.Form);
        return SeedDraft.Seed.With(draft.Changes);
    }

    private static Edition Withheld() =>
        With((nameof(Observation.Figure), "4711"), (nameof(Observation.Note), "Fru Hansen"), (nameof(Observation.Withheld), "true"));

    [Fact]
    public void View_OfAWithheldFigure_TellsOnlyThatItIsHidden()
    {
        var edition = Withheld();
        Assert.Equal(("4711", "Fru Hansen"), (edition.Find(At)!.Value.Figure.ToString(), edition.Find(At)!.Value.Note));
        Assert.Equal(new Observation(At.Period, Figure.Suppressed, Withheld: true), edition.View.Find(At));
        Assert.Equal("suppressed", edition.View.Read(Subject.Observation, Cell, nameof(Observation.Figure)));
    }

    [Fact]
    public void View_OfItsNeighbours_IsTheSame()
    {
        var (edition, view) = (Withheld(), Withheld().View);
        foreach (var series in edition.AllTables.SelectMany(t => t.Series))
        {
            Assert.Equal(series.Observations.Where(o => series.Id != At.Series || o.Period != At.Period),
                view.FindSeries(series.Id)!.Observations.Where(o => series.Id != At.Series || o.Period != At.Period));
        }
    }

    [Fact]
    public void View_WithNothingHidden_SharesTheFigures()
    {
        var (edition, view) = (SeedDraft.Seed, SeedDraft.Seed.View);
        Assert.Same(edition.FindTable(1)!.Figures.Series, view.FindTable(1)!.Figures.Series);
        Assert.Same(view, edition.View);
    }

    [Fact]
    public void View_OfAnEarlierEdition_HidesWhatIsHiddenToday()
    {
        var before = With((nameof(Observation.Figure), "12"), (nameof(Observation.Note), "En note"));
        var view = EditionView.Of(before, Withheld());
        Assert.Equal(new Observation(At.Period, Figure.Suppressed, Withheld: true), view.Find(At));
        Assert.NotEqual(view.Find(At), before.View.Find(At));
    }

    [Fact]
    public void View_OfAnEarlierEdition_HidesWhatWasHiddenThen()
    {
        var view = EditionView.Of(Withheld(), SeedDraft.Seed);
        Assert.Equal(new Observation(At.Period, Figure.Suppressed, Withheld: true), view.Find(At));
    }

    [Fact]
    public void View_AfterAChangeToAnotherSeries_SharesThisOne()
    {
        var edition = Withheld();
        var draft = new Revision { Reason = "" };
        draft.Add(Subject.Observation, "1/kontanthjaelp/antal-fuldtidspersoner/151/2020-06", nameof(Observation.Figure), "5", Origin.Form);
        var next = edition.With(draft.Changes);
        var other = SeriesKey.Parse("1/ledighedsydelse/antal-fuldtidspersoner/151");
        Assert.Same(edition.View.FindSeries(other), next.View.FindSeries(other));
        Assert.Equal(edition.View.Find(At), next.View.Find(At));
    }
}
