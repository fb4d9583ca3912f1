using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Checks;

public class CheckRunnerTests
{
    private static readonly string Total = SeedDraft.KeyOf(1, "SUM eksklusiv førtidspension og efterløn", "Antal fuldtidspersoner",
        "2020-06");
    private static readonly string Part = SeedDraft.KeyOf(1, "Fleksjob", "Antal fuldtidspersoner", "2020-06");
    private static readonly string Last = SeedDraft.KeyOf(3, "Virksomhedspraktik i alt", "Antal", "2020-Q2");

    private readonly Revision draft = new() { Reason = "" };

    [Fact]
    public void Of_AnEmptyDraft_FindsNothing() => Assert.Empty(Findings(SeedDraft.Seed));

    [Fact]
    public void Of_ANewCaptionNoteOrTarget_FindsNothing()
    {
        draft.Add(Subject.Table, "3", nameof(Table.Caption), "En anden overskrift", Origin.Form);
        draft.Add(Subject.Observation, Last, nameof(Observation.Note), "Nedlukning", Origin.Form);
        draft.Add(Subject.Target, Last, nameof(Target.Wanted), "500", Origin.Form);
        Assert.Empty(Findings(SeedDraft.Seed));
    }

    [Fact]
    public void Of_AFindingThatWasThere_IsReportedAgainOnlyWhenItsMessageIsAnother()
    {
        var published = Publish(SeedDraft.Seed, (Total, "3555"));
        draft.Add(Subject.Observation, SeedDraft.KeyOf(4, "I alt", "Andel beskæftigede", "2020-08"), nameof(Observation.Figure), "48.8",
            Origin.Form);
        draft.Add(Subject.Observation, SeedDraft.KeyOf(1, "Fleksjob", "Antal fuldtidspersoner", "2019-06"), nameof(Observation.Note), "x",
            Origin.Form);
        Assert.Empty(Findings(published));
        draft.Add(Subject.Observation, Total, nameof(Observation.Figure), "3556", Origin.Form);
        Assert.Equal(["sum"], Findings(published).Select(f => f.Check));
    }

    [Fact]
    public void Of_ANewName_IsNoNewFinding()
    {
        var published = Publish(SeedDraft.Seed, (Total, "3555"));
        draft.Add(Subject.Category, Key.Parent(Key.Parent(Key.Parent(Total))), nameof(Category.Name), "I alt uden pension", Origin.Form);
        Assert.Empty(Findings(published));
    }

    [Fact]
    public void Of_AnotherStructure_IsReported()
    {
        draft.Add(Subject.Category, Key.Of(1, "SUM eksklusiv førtidspension og efterløn"), nameof(Category.SumOf),
            "1/fleksjob 1/sygedagpenge", Origin.Form);
        Assert.Equal(["sum"], Findings(SeedDraft.Seed).Select(f => f.Check).Distinct());
        draft.Changes.Clear();
        draft.Add(Subject.Measure, Key.Of(4, "Andel beskæftigede"), nameof(Measure.Decimals), "0", Origin.Form);
        Assert.Equal(["decimals"], Findings(SeedDraft.Seed).Select(f => f.Check).Distinct());
        draft.Changes.Clear();
        draft.Add(Subject.Table, "5", nameof(Table.Step), "1", Origin.Form);
        Assert.Equal(["hole", "hole"], Findings(SeedDraft.Seed).Select(f => f.Check));
    }

    [Fact]
    public void Of_ARetiredPart_LeavesTheOldTotalsAsTheyAre()
    {
        draft.Add(Subject.Category, Key.Of(1, "Revalidering"), nameof(Category.Retired), "true", Origin.Form);
        Assert.Empty(Findings(SeedDraft.Seed));
        var published = SeedDraft.Seed.With(draft.Changes);
        draft.Changes.Clear();
        var year = YearOn.Of(times: 0).Where(f => f.Value.Table == 1 && !f.Key.Contains("/revalidering/")).ToList();
        foreach (var (key, figure) in year)
            draft.Add(Subject.Observation, key, nameof(Observation.Figure),
                Figure.Write(figure.Value - (key.Contains("/sum-") && key.Contains("/antal-") ? 8 : 0)), Origin.Form);
        Assert.Empty(Findings(published));

        var total = draft.Changes.Single(c => c.Key == Total.Replace("2020", "2021"));
        total.NewValue = $"{int.Parse(total.NewValue) + 8}";
        Assert.Equal(["sum"], Findings(published).Select(f => f.Check));
    }

    [Fact]
    public void Of_ABreak_TakesTheJumpAway()
    {
        var jump = SeedDraft.Check(Publish(SeedDraft.Seed, (Last, "460")), (Last, "181"));
        Assert.Equal(["jump"], jump.Select(f => f.Check));
        draft.Add(Subject.Annotation, "3/12345678", nameof(Annotation.Period), "2020-Q2", Origin.Form);
        draft.Add(Subject.Annotation, "3/12345678", nameof(Annotation.Break), "true", Origin.Form);
        var broken = SeedDraft.Seed.With(draft.Changes);
        Assert.Empty(SeedDraft.Check(Publish(broken, (Last, "460")), (Last, "181")));
    }

    [Fact]
    public void Of_ARetiredTableOrSeries_IsNotLookedAt()
    {
        draft.Add(Subject.Table, "1", nameof(Table.Retired), "true", Origin.Form);
        draft.Add(Subject.Observation, Part, nameof(Observation.Figure), "-5", Origin.Form);
        Assert.Empty(Findings(SeedDraft.Seed));
        draft.Changes.Clear();
        draft.Add(Subject.Category, Key.Of(3, "Virksomhedspraktik i alt"), nameof(Category.Retired), "true", Origin.Form);
        draft.Add(Subject.Observation, Last, nameof(Observation.Figure), "-5", Origin.Form);
        Assert.Empty(Findings(SeedDraft.Seed));
    }

    [Fact]
    public void Of_ASwitchedOffCheck_IsSilentForItsTable_AndQuestionsNothingOldWhenItIsBack()
    {
        draft.Add(Subject.Exemption, "3/jump", nameof(Exemption.Reason), "Nedlukning i 2020", Origin.Form);
        draft.Add(Subject.Observation, Last, nameof(Observation.Figure), "180", Origin.Form);
        Assert.Empty(Findings(SeedDraft.Seed));
        var published = SeedDraft.Seed.With(draft.Changes);

        draft.Changes.Clear();
        draft.Add(Subject.Exemption, "3/jump", nameof(Exemption.Reason), "", Origin.Form);
        draft.Add(Subject.Observation, Last, nameof(Observation.Note), "Nedlukning", Origin.Form);
        Assert.Empty(Findings(published));
        draft.Add(Subject.Observation, Last, nameof(Observation.Figure), "181", Origin.Form);
        Assert.Equal(["jump"], Findings(published).Select(f => f.Check));
    }

    [Fact]
    public void Of_ACheckThatCannotBeSwitchedOff_IsNot()
    {
        draft.Add(Subject.Exemption, "3/decimals", nameof(Exemption.Reason), "Vi vil have decimaler", Origin.Form);
        draft.Add(Subject.Observation, Last, nameof(Observation.Figure), "181.5", Origin.Form);
        Assert.Equal(["decimals"], Findings(SeedDraft.Seed).Select(f => f.Check));
    }

    [Fact]
    public void Of_AWithheldFigure_IsCheckedAllTheSame()
    {
        draft.Add(Subject.Observation, Last, nameof(Observation.Withheld), "true", Origin.Form);
        Assert.Empty(Findings(SeedDraft.Seed));
        draft.Add(Subject.Observation, Last, nameof(Observation.Figure), "-181", Origin.Form);
        Assert.Equal(["negative"], Findings(SeedDraft.Seed).Select(f => f.Check));
    }

    [Fact]
    public void Of_AWithheldPart_IsDisclosed()
    {
        draft.Add(Subject.Observation, Part, nameof(Observation.Withheld), "true", Origin.Form);
        Assert.Equal(["disclosure"], Findings(SeedDraft.Seed).Select(f => f.Check));
    }

    [Fact]
    public void Of_AFigureTypedWhereOneIsHidden_SaysThatItStaysHidden()
    {
        draft.Add(Subject.Observation, Part, nameof(Observation.Withheld), "true", Origin.Form);
        var published = SeedDraft.Seed.With(draft.Changes);
        string? Said(string figure)
        {
            draft.Changes.Clear();
            draft.Add(Subject.Observation, Part, nameof(Observation.Figure), figure, Origin.Form);
            return Findings(published).SingleOrDefault(f => f.Check == "hidden")?.Message;
        }

        Assert.Equal(
            "Tabel 1, »Fleksjob«, antal fuldtidspersoner, juni 2020 er skjult og bliver ved med at være det. Skal tallet vises, så vælg "
                + "»vises« på tallets side; så vises også de tal, der har stået der før. Ellers forklar, hvorfor det skal være skjult.",
            Said("500"));
        Assert.Null(Said("missing"));
    }

    [Fact]
    public void Of_AWithheldFigureThatIsShownAgain_AsksWhy()
    {
        draft.Add(Subject.Observation, Part, nameof(Observation.Withheld), "true", Origin.Form);
        var published = SeedDraft.Seed.With(draft.Changes);
        draft.Changes.Clear();
        draft.Add(Subject.Observation, Part, nameof(Observation.Withheld), "false", Origin.Form);
        Assert.Equal(
            "Det tilbageholdte tal bliver offentligt igen, også i gamle revisioner: "
                + "tabel 1, »Fleksjob«, antal fuldtidspersoner, juni 2020. "
                + "Forklar, hvorfor det må vises.",
            Findings(published).Single(f => f.Check == "release").Message);
        Assert.Empty(Findings(SeedDraft.Seed));

        string Told(params string[] past) => CheckRunner.Of(published, published.With(draft.Changes), draft.Changes,
            past: past.ToLookup(_ => ObservationKey.Parse(Part))).Single(f => f.Check == "release").Message;
        Assert.EndsWith("juni 2020. Det, der har stået her, kan så læses af alle: 12 og 13. Forklar, hvorfor det må vises.",
            Told("12", "13", "12"));
        Assert.EndsWith("alle: 1, 2, 3, 4, 5, 6, 7 og 8. Forklar, hvorfor det må vises.", Told([.. "12345678".Select(c => $"{c}")]));
        Assert.EndsWith("alle: 1, 2, 3, 4, 5, 6, 7, 8 og 1 andre. Forklar, hvorfor det må vises.",
            Told([.. "123456789".Select(c => $"{c}")]));
    }

    [Fact]
    public void Of_TenDigitsInAText_AsksWhetherTheyAreAPersonalNumber()
    {
        const string Digits = "070761 4286", Asked = ": Her står ti cifre, der kan være et personnummer. Alle kan læse dem, og de bliver "
            + "stående. Fjern dem, eller forklar, hvad de er.";
        draft.Add(Subject.Table, "3", nameof(Table.Notes), $"Journal {Digits}", Origin.Form);
        draft.Add(Subject.Target, Last, nameof(Target.Wanted), "1007614286", Origin.Form);
        var findings = CheckRunner.Of(SeedDraft.Seed, SeedDraft.Seed.With(draft.Changes), draft.Changes, $"Sag {Digits}");
        Assert.Equal([$"Tabel 3, note under tabellen{Asked}", $"Begrundelsen{Asked}"], findings.Select(f => f.Message));
        Assert.Equal(["personalnumber/Table/3/Notes", "personalnumber/reason"], findings.Select(f => f.Id));
        Assert.DoesNotContain(Findings(SeedDraft.Seed), f => f.Text == "reason");
    }

    [Fact]
    public void Findings_AreBySeriesAndPeriod_ErrorsBeforeWarnings()
    {
        const string Table3 = "Virksomhedspraktik i alt";
        var first = SeedDraft.KeyOf(3, "Ansættelse med løntilskud i alt", "Antal", "2020-Q2");
        var (early, late) = (SeedDraft.KeyOf(3, Table3, "Antal", "2019-Q1"), SeedDraft.KeyOf(3, Table3, "Antal", "2020-Q1"));
        var outside = SeedDraft.KeyOf(3, Table3, "Antal", "2020-08");
        Assert.Equal([$"negative/{first}", $"negative/{early}", $"negative/{late}", $"negative/{outside}", $"period/{outside}"],
            SeedDraft.Check(SeedDraft.Seed, (outside, "-5"), (late, "-5"), (early, "-5"), (first, "-5")).Select(f => f.Id));
    }

    [Fact]
    public void Of_OneFigure_IsDoubtedOnce()
    {
        var findings = SeedDraft.Check(SeedDraft.Seed, (Last, "4610"));
        Assert.Equal(["factor"], findings.Select(f => f.Check));
        Assert.Equal(Severity.Warning, findings[0].Severity);
        Assert.Equal($"factor/{Last}", findings[0].Id);
    }

    [Fact]
    public void Of_AnOldFigureBesideASlip_IsNotBlamed()
    {
        var middle = SeedDraft.KeyOf(6, "I alt", "Antal kontanthjælpsmodtagere", "2019-08");
        Assert.Equal([middle], SeedDraft.Check(SeedDraft.Seed, (middle, "1420")).Select(f => $"{f.At}"));
    }

    [Fact]
    public void Checks_AreNamedOnce_AndSayWhatTheyDo()
    {
        Assert.Equal(
            ["decimals", "negative", "range", "sum", "part", "exchanged", "factor", "swapped", "share", "jump", "outlier", "period", "hole",
                "hidden-pair", "small-count", "disclosure"],
            CheckRunner.Checks.Select(c => c.Name));
        Assert.Equal(["decimals", "hidden-pair", "small-count", "disclosure"],
            CheckRunner.Checks.Where(c => !c.CanBeSwitchedOff).Select(c => c.Name));
        Assert.Equal(["decimals", "negative", "range", "sum", "part", "disclosure"],
            CheckRunner.Checks.Where(c => c.Severity == Severity.Error).Select(c => c.Name));
        Assert.All(CheckRunner.Checks, c => Assert.True(c.Label.Length > 0 && c.Description.EndsWith('.')));
    }

    [Fact]
    public void Of_ManyWildFigures_FindsThemAll()
    {
        var structure = new Revision { Reason = "" };
        structure.Add(Subject.Area, "151", nameof(Area.Name), "Ballerup", Origin.Form);
        structure.Add(Subject.Table, "1", nameof(Table.Caption), "stor", Origin.Form);
        structure.Add(Subject.Measure, "1/antal", nameof(Measure.Name), "Antal", Origin.Form);
        var parts = Enumerable.Range(0, 39).Select(i => $"1/c{i}").ToList();
        foreach (var part in parts)
            structure.Add(Subject.Category, part, nameof(Category.Name), part, Origin.Form);
        structure.Add(Subject.Category, "1/sum", nameof(Category.SumOf), string.Join(' ', parts), Origin.Form);
        var before = Edition.Empty.With(structure.Changes);
        foreach (var part in parts.Append("1/sum"))
        {
            // Wild figures, so that every check has much to say.
            for (var i = 0; i < 500; i++)
                draft.Add(Subject.Observation, $"{part}/antal/151/{Period.Month(1980, 1).Add(i)}", "Figure", $"{(i * 7919L) % 9973}",
                    Origin.Form);
        }
        var after = before.With(draft.Changes);

        Assert.True(CheckRunner.Of(before, after, draft.Changes).Count > 2_000);
    }

    private IReadOnlyList<Finding> Findings(Edition before) =>
        CheckRunner.Of(before, before.With(draft.Changes), draft.Changes);

    private static Edition Publish(Edition before, params (string Key, string Figure)[] typed)
    {
        var revision = new Revision { Reason = "" };
        foreach (var (key, figure) in typed)
            revision.Add(Subject.Observation, key, nameof(Observation.Figure), figure, Origin.Form);
        return before.With(revision.Changes);
    }
}
