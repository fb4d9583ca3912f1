using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.UnitTests.Revisions;

public class ChangeWordsTests
{
    private const string Cell = "1/sygedagpenge/antal-fuldtidspersoner/151/2020-06";

    private static readonly Revision Seed = SeedReader.Read(SeedFiles.Folder);

    private static readonly Edition Published = Applied();

    private static Edition Applied()
    {
        var later = new Revision { Reason = "" };
        later.Add(Subject.Annotation, "1/abcd1234", "Period", "2019-06", Origin.Form);
        later.Add(Subject.Annotation, "1/abcd1234", "Break", "true", Origin.Form);
        later.Add(Subject.Plan, "2018-2019", "Title", "Den forrige", Origin.Form);
        later.Add(Subject.Goal, "2018-2019/2", "Number", "2", Origin.Form);
        later.Add(Subject.Area, "000", "Name", "Hele landet", Origin.Form);
        return Edition.Empty.With(Seed.Changes).With(later.Changes);
    }

    [Theory]
    [InlineData(Subject.Observation, Cell, "Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni 2020")]
    [InlineData(Subject.Observation, "1/sygedagpenge/antal-fuldtidspersoner/000/2020-06",
        "Tabel 1, »Sygedagpenge«, antal fuldtidspersoner, Hele landet, juni 2020")]
    [InlineData(Subject.Observation, "2/i-alt/antal-virksomheder/151/2019", "Tabel 2, antal virksomheder, 2019")]
    [InlineData(Subject.Observation, "3/virksomhedspraktik-i-alt/antal/151/2018-Q1",
        "Tabel 3, »Virksomhedspraktik i alt«, antal, 1. kvartal 2018")]
    [InlineData(Subject.Target, "1/sygedagpenge/antal-fuldtidspersoner/151/2021-06",
        "Målsætning for tabel 1, »Sygedagpenge«, antal fuldtidspersoner, juni 2021")]
    [InlineData(Subject.Goal, "2019-2020/3", "Ministermål 3")]
    [InlineData(Subject.Goal, "2018-2019/2", "Ministermål 2 i beskæftigelsesplan 2018-2019")]
    [InlineData(Subject.GoalTable, "2019-2020/2/3", "Tabel 3 i ministermål 2")]
    [InlineData(Subject.Plan, "2019-2020", "Beskæftigelsesplan 2019-2020")]
    [InlineData(Subject.Table, "4", "Tabel 4")]
    [InlineData(Subject.Measure, "1/antal-fuldtidspersoner", "Tabel 1, måltallet »Antal fuldtidspersoner«")]
    [InlineData(Subject.Category, "1/sygedagpenge", "Tabel 1, rækken »Sygedagpenge«")]
    [InlineData(Subject.Category, "3/virksomhedspraktik-i-alt", "Tabel 3, kolonnen »Virksomhedspraktik i alt«")]
    [InlineData(Subject.Annotation, "1/abcd1234", "Tabel 1, databrud, juni 2019")]
    [InlineData(Subject.Exemption, "1/jump", "Tabel 1, undtagelse fra kontrollen »jump«")]
    [InlineData(Subject.Area, "151", "Området »Ballerup Kommune«")]
    [InlineData(Subject.Observation, "9/ukendt/ukendt/1/2019", "Tabel 9, »ukendt«, ukendt, 1, 2019")]
    public void What_NamesTheThing(Subject subject, string key, string expected) =>
        Assert.Equal(expected, ChangeWords.What(subject, key, Published));

    [Theory]
    [InlineData(Subject.Observation, Cell, "Figure", null, "ikke noget tal")]
    [InlineData(Subject.Observation, Cell, "Figure", "", "ikke noget tal")]
    [InlineData(Subject.Observation, Cell, "Figure", "1971", "1.971")]
    [InlineData(Subject.Observation, Cell, "Figure", "-3.5", "\u22123,5")]
    [InlineData(Subject.Observation, Cell, "Figure", "missing", "mangler")]
    [InlineData(Subject.Observation, Cell, "Figure", "suppressed", "udeladt af hensyn til enkeltpersoner")]
    [InlineData(Subject.Observation, "5/i-alt/andel/151/2020-06", "Figure", "2 provisional", "2 (foreløbigt)")]
    [InlineData(Subject.Observation, "1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06", "Figure", "2 provisional",
        "2,0 (foreløbigt)")]
    [InlineData(Subject.Observation, "1/sygedagpenge/fuldtidspersoner-i-pct-af-befolkningen/151/2020-06", "Figure", "2.04 estimated",
        "2,04 (skønnet)")]
    [InlineData(Subject.Observation, Cell, "Note", null, "ingen note")]
    [InlineData(Subject.Observation, Cell, "Withheld", null, "nej")]
    [InlineData(Subject.Observation, Cell, "Withheld", "true", "ja")]
    [InlineData(Subject.Target, Cell, "Wanted", "", "ingen målsætning")]
    [InlineData(Subject.Target, Cell, "Wanted", "1500", "1.500")]
    [InlineData(Subject.Goal, "2019-2020/1", "Title", null, "nyt")]
    [InlineData(Subject.Goal, "2019-2020/1", "Narrative", "", "ingen tekst")]
    [InlineData(Subject.Goal, "2019-2020/1", "KeySeriesId", "1/sygedagpenge/antal-fuldtidspersoner/151",
        "tabel 1, »Sygedagpenge«, antal fuldtidspersoner")]
    [InlineData(Subject.Goal, "2019-2020/1", "Retired", "true", "ja")]
    [InlineData(Subject.Measure, "1/antal-fuldtidspersoner", "Good", "Up", "op er godt")]
    [InlineData(Subject.Measure, "1/antal-fuldtidspersoner", "Unit", "Percent", "pct.")]
    [InlineData(Subject.Category, "1/x", "SumOf", "1/sygedagpenge 1/fleksjob", "»Sygedagpenge« og »Fleksjob«")]
    [InlineData(Subject.Annotation, "1/abcd1234", "Period", "2018-Q1", "1. kvartal 2018")]
    [InlineData(Subject.Exemption, "1/jump", "Reason", "", "ingen undtagelse")]
    public void New_SaysItInWords(Subject subject, string key, string field, string? value, string expected)
    {
        var change = new Change
        {
            RevisionId = default,
            Order = 1,
            Subject = subject,
            Key = key,
            Field = field,
            NewValue = "",
            Origin = Origin.Form
        };
        Assert.Equal(expected, ChangeWords.Value(change, value, Published));
    }

    [Fact]
    public void Label_EveryFieldThatCanBeChanged_HasADanishName()
    {
        var english = from fields in typeof(Change).Assembly.GetType("Ballerup.Dashboard.Revisions.Fields", throwOnError: true)!.GetFields()
                      let subject = Enum.Parse<Subject>(fields.Name["Of".Length..])
                      from field in (IEnumerable<object>)fields.GetValue(null)!
                      let name = (string)field.GetType().GetProperty("Name")!.GetValue(field)!
                      where ChangeWords.Label(subject, name) == name
                      select $"{subject}.{name}";
        Assert.Equal(["Observation.Note", "Table.Definition"], english.Order(StringComparer.Ordinal)); // the same word
    }

    [Fact]
    public void From_SaysWhereAValueStoodOrWhoMadeIt()
    {
        var change = Seed.Changes.Find(c => c.Key == Cell)!;
        Assert.Equal($"Linje {change.Origin.Line} i opfoelgning-2019-2020.txt, tabel 1, rækken »Sygedagpenge«, kolonnen »Antal "
            + "fuldtidspersoner, jun 2020«", ChangeWords.From(change.Origin));
        Assert.Equal("Læsevejledningen laesevejledning.json", ChangeWords.From(new Origin(OriginKind.Guide, "laesevejledning.json")));
        Assert.Equal("Indtastet i en formular", ChangeWords.From(Origin.Form));
        Assert.Equal("Fortryder revision 3", ChangeWords.From(new Origin(OriginKind.Undo, "3")));
    }
}
