using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;
using Ballerup.Dashboard.UnitTests.Checks;

namespace Ballerup.Dashboard.UnitTests.Revisions;

public class EditionTests
{
    private const string Cell = "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06";

    private readonly Revision draft = new() { Reason = "" };
    private readonly List<int> read = [];

    /// <summary>The seed as a program has it that has just started: figures are read when they are asked for.</summary>
    private Edition Unread() => Edition.Of(SeedDraft.Seed.Rows(), 1, null, table => new TableFigures(
        () =>
        {
            read.Add(table.Number);
            return SeedDraft.Seed.FindTable(table.Number)!.Series;
        },
        ["151"]));

    [Fact]
    public void With_AFigure_SharesEverythingElse_AndLeavesTheOneBeforeAsItWas()
    {
        draft.Add(Subject.Observation, Cell, nameof(Observation.Figure), "700", Origin.Form);
        var after = SeedDraft.Seed.With(draft.Changes);
        Assert.Equal("631", SeedDraft.Seed.Read(Subject.Observation, Cell, nameof(Observation.Figure)));
        Assert.Equal("700", after.Read(Subject.Observation, Cell, nameof(Observation.Figure)));
        Assert.Equal([1], after.AllTables.Where(t => t != SeedDraft.Seed.FindTable(t.Number)).Select(t => t.Number));
        Assert.Single(after.FindTable(1)!.Series.Except(SeedDraft.Seed.FindTable(1)!.Series));
        Assert.Same(SeedDraft.Seed.CurrentPlan, after.CurrentPlan);
    }

    [Fact]
    public void With_ATextOrAPlan_ReadsNoFigures()
    {
        var edition = Unread();
        draft.Add(Subject.Table, "1", nameof(Table.Caption), "En anden overskrift", Origin.Form);
        draft.Add(Subject.Category, "1/sygedagpenge", nameof(Category.Name), "Syge", Origin.Form);
        draft.Add(Subject.Plan, "2019-2020", "Title", "En anden titel", Origin.Form);
        var after = edition.With(draft.Changes);
        Assert.Equal("En anden overskrift", after.FindTable(1)!.Caption);
        Assert.Equal(["151"], after.AreasOf(after.FindTable(1)!).Select(a => a.Code));
        Assert.False(after.HasOthers);
        Assert.Empty(read);
    }

    [Fact]
    public void With_AFigure_ReadsItsTableAlone_AndOnce()
    {
        var edition = Unread();
        draft.Add(Subject.Observation, Cell, nameof(Observation.Figure), "700", Origin.Form);
        var step = edition.Apply(draft.Changes);
        Assert.Equal(["631"], step.Replaced);
        Assert.Equal("700", step.After.Read(Subject.Observation, Cell, nameof(Observation.Figure)));
        Assert.Equal([1], read);
        Assert.Empty(step.Touched.Series);
        Assert.Equal([Cell], step.Touched.Observations.Select(o => $"{new ObservationKey(o.SeriesId, o.Observation.Period)}"));
    }

    [Fact]
    public void With_AFigureOfANewArea_MakesItsSeries()
    {
        const string Other = "1/sygedagpenge/antal-fuldtidspersoner/159/2020-06";
        draft.Add(Subject.Area, "159", nameof(Area.Name), "Gladsaxe", Origin.Form);
        draft.Add(Subject.Observation, Other, nameof(Observation.Figure), "5", Origin.Form);
        var step = SeedDraft.Seed.Apply(draft.Changes);
        Assert.Equal([ObservationKey.Parse(Other).Series], step.Touched.Series.Select(s => s.Id));
        Assert.Equal(["151", "159"], step.After.AreasOf(step.After.FindTable(1)!).Select(a => a.Code));
        Assert.True(step.After.HasOthers);
        Assert.Equal(["151"], SeedDraft.Seed.FindTable(1)!.AreaCodes);
    }

    [Fact]
    public void Publish_StampsTheTablesThatReadersSeeChanged()
    {
        draft.Add(Subject.Table, "2", nameof(Table.Notes), "Ny note", Origin.Form);
        draft.Add(Subject.Exemption, "3/jump", nameof(Exemption.Reason), "Nedlukning", Origin.Form);
        var published = new Revision { Reason = "", Number = 7, PublishedUtc = new DateTime(2026, 11, 30, 12, 0, 0, DateTimeKind.Utc) };
        published.Changes.AddRange(draft.Changes);
        var after = SeedDraft.Seed.Apply(draft.Changes).Publish(published).After;
        Assert.Equal((7, published.PublishedUtc), (after.Revision, after.PublishedUtc));
        Assert.Equal([2], after.AllTables.Where(t => t.LastRevision == 7).Select(t => t.Number));
        Assert.Equal(published.PublishedUtc, after.FindTable(2)!.UpdatedUtc);
    }
}
