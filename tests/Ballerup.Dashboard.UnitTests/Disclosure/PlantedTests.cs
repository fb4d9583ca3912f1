using Ballerup.Dashboard.Checks;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.UnitTests.Disclosure;

/// <summary>Small tables with a planted disclosure, each named with its sum; and tables that are safe and left alone.</summary>
public class PlantedTests
{
    [Theory]
    [InlineData("a part of one sum", "a=10! b=20 c=30 sum(a,b,c)=60", "a: regnes ud: »sum« − »c« − »b« giver 10. Skjul også »b«")]
    [InlineData("typed as suppressed", "a=10>suppressed b=20 sum(a,b)=30", "a: regnes ud: »sum« − »b« giver 10. Skjul også »b«")]
    [InlineData("never told", "a=10 b=>suppressed sum(a,b)=30", "b: regnes ud: »sum« − »a« giver 20. Skjul også »a«")]
    [InlineData("a total", "a=10 b=20 c=30 sum(a,b,c)=60!", "sum: regnes ud: »c« + »b« + »a« giver 60. Skjul også »a«")]
    [InlineData("nested totals", "a=10! b=20! ab(a,b)=30 c=5! sum(ab,c)=35", "c: regnes ud: »sum« − »ab« giver 5. Skjul også »ab«")]
    [InlineData("a total within a total, hidden", "a=10 b=20 ab(a,b)=30! c=5 sum(ab,c)=35!",
        "ab: regnes ud: »b« + »a« giver 30. Skjul også »a«", "sum: regnes ud: »b« + »a« + »c« giver 35. Skjul også »a«")]
    [InlineData("one total taken from another", "x=10! y=20! z=5 e=7 u(x,y,z)=35 i(x,y,z,f,e)=92 f=50!",
        "f: regnes ud: »i« − »u« − »e« giver 50. Skjul også »e«")]
    [InlineData("two totals that overlap", "a=10! b=20! c=30! ab(a,b)=30 sum(a,b,c)=60",
        "c: regnes ud: »sum« − »ab« giver 30. Skjul også »ab«")]
    [InlineData("a chain of two in row and column", "a=10! b=20! r1(a,b)=30 c=5! d=6! r2(c,d)=11 k1(a,c)=15 k2(b,d)=26!",
        "k2: regnes ud: »r1« + »r2« − »k1« giver 26. Skjul også »r2«")]
    [InlineData("the last of a square", "a=10! b=20! r1(a,b)=30 c=5 d=6! r2(c,d)=11 k1(a,c)=15! k2(b,d)=26!",
        "d: regnes ud: »r2« − »c« giver 6. Skjul også »c«")]
    [InlineData("a small count with a value ruled out", "a=1! b=2! c=30 sum(a,b,c)=33",
        "a: næsten regnes ud: »a« + »b« er 3 (»sum« − »c«), så tallet kan ikke være 4. Skjul også »c«",
        "b: næsten regnes ud: »a« + »b« er 3 (»sum« − »c«), så tallet kan ikke være 4. Skjul også »c«")]
    [InlineData("so few numbers left", "a=0! b=2! c=30 sum(a,b,c)=32",
        "a: næsten regnes ud: »a« + »b« er 2 (»sum« − »c«), så tallet kan kun være 0, 1 eller 2. Skjul også »c«",
        "b: næsten regnes ud: »a« + »b« er 2 (»sum« − »c«), så tallet kan kun være 0, 1 eller 2. Skjul også »c«")]
    [InlineData("nothing at all", "a=0! b=0! c=0! d=9 sum(a,b,c,d)=9",
        "a: regnes ud: »a« + »b« + »c« er 0 (»sum« − »d«), så tallet er 0. Skjul også »sum«",
        "b: regnes ud: »a« + »b« + »c« er 0 (»sum« − »d«), så tallet er 0. Skjul også »sum«",
        "c: regnes ud: »a« + »b« + »c« er 0 (»sum« − »d«), så tallet er 0. Skjul også »sum«")]
    [InlineData("a percentage of a base that another row tells", "a=3!/0.3 b=200/20.0 c=797/79.7",
        "a: regnes ud: procenten for »a« svarer til 3, så tallet er 3. Skjul også procenten for »a«")]
    [InlineData("a percentage of the total", "a=30!/25.0 b=50!/41.7 c=40!/33.3 sum(a,b,c)=120/100.0",
        "a: regnes ud: procenten for »a« svarer til 30, så tallet er 30. Skjul også »sum«",
        "b: regnes ud: procenten for »b« svarer til 50, så tallet er 50. Skjul også »sum«",
        "c: regnes ud: procenten for »c« svarer til 40, så tallet er 40. Skjul også »sum«")]
    [InlineData("a percentage and a sum", "a=2!/0.1 b=3!/0.1 c=2000/80.0 d=495/19.8 sum(a,b)=5",
        "a: næsten regnes ud: procenten for »a« svarer til 2 til 3, så tallet kan kun være 2 eller 3. "
            + "Skjul også procenten for »a« og procenten for »b«",
        "b: næsten regnes ud: procenten for »b« svarer til 2 til 3, så tallet kan kun være 2 eller 3. "
            + "Skjul også procenten for »a« og procenten for »b«")]
    [InlineData("the same figure in another table", "a=10! b=20 | a=10 c=3",
        "a: regnes ud: »a« i tabel 2 er det samme tal, 10. Skjul også »a« i tabel 2")]
    [InlineData("a part of it in another table", "a=10! b=20! sum(a,b)=30 | b=20 c=1",
        "a: regnes ud: »sum« − »b« i tabel 2 giver 10. Skjul også »b« i tabel 2",
        "b: regnes ud: »b« i tabel 2 er det samme tal, 20. Skjul også »b« i tabel 2")]
    [InlineData("a total that is taken away instead of hidden", "a=10! b=20 sum(a,b)=30>missing",
        "a: regnes ud: »sum« − »b« giver 10. Det kan læses i revision 0. Skjul også »b«")]
    [InlineData("a total that is corrected at the same time", "a=10! b=20 sum(a,b)=30>35",
        "a: regnes ud: »sum« − »b« giver 10. Det kan læses i revision 0. Skjul også »b«")]
    [InlineData("a retired part", "~a=10! b=20 sum(a,b)=30", "a: regnes ud: »sum« − »b« giver 10. Skjul også »b«")]
    [InlineData("a total of one part", "a=2! sum(a)=2", "a: regnes ud: »sum« er det samme tal, 2. Skjul også »sum«")]
    [InlineData("three levels, hidden all the way", "a=10! b=20 ab(a,b)=30! c=5 abc(ab,c)=35! d=1 sum(abc,d)=36",
        "a: regnes ud: »sum« − »b« − »c« − »d« giver 10. Skjul også »d«",
        "ab: regnes ud: »sum« − »c« − »d« giver 30. Skjul også »d«",
        "abc: regnes ud: »sum« − »d« giver 35. Skjul også »d«")]
    public void Hidden_AndComputable_IsAnErrorWithItsSum(string what, string tables, params string[] expected)
    {
        var findings = SmallTables.Of(tables).Findings();
        Assert.True(expected.SequenceEqual(findings.Select(Short)), $"{what}:\n{string.Join('\n', findings.Select(Short))}");
        Assert.All(findings, f => Assert.Equal(Severity.Error, f.Severity));
    }

    /// <summary>"a: regnes ud: … Skjul også »b«".</summary>
    private static string Short(Finding finding)
    {
        var row = Key.Last(Key.Parent(Key.Parent(Key.Parent($"{finding.At}"))));
        return $"{row}: {finding.Message.Split("skjult i 2020, men kan ")[1]}".Replace(" i 2020.", "");
    }

    [Theory]
    [InlineData("nothing linked", "a=10! b=20")]
    [InlineData("two parts of a sum", "a=10! b=20! c=30 sum(a,b,c)=60")]
    [InlineData("a part and its total", "a=10! b=20 sum(a,b)=30!")]
    [InlineData("a part that nobody knows", "a=10! b=missing c=30 sum(a,b,c)=60")]
    [InlineData("a part never entered", "a=10! b= c=30 sum(a,b,c)=60")]
    [InlineData("a small count that could be any", "a=3! b=20! sum(a,b)=23")]
    [InlineData("a square of four", "a=10! b=20! r1(a,b)=30 c=15! d=16! r2(c,d)=31 k1(a,c)=25 k2(b,d)=36")]
    [InlineData("nested, one hidden in each", "a=10! b=20! ab(a,b)=30 c=5 sum(ab,c)=35")]
    [InlineData("a percentage of many", "a=631!/2.1 b=620/2.1 sum(a,b)=1251!/4.2")]
    [InlineData("a percentage of something else", "a=3!/0.3 b=200/50.0 c=797/10.0")]
    [InlineData("a sum that is no sum", "a=10! b=20 sum(a,b)=45")]
    [InlineData("a figure of the same name that is another", "a=10! b=20 | a=11 c=3")]
    [InlineData("hidden in both tables", "a=10! b=20 | a=10! c=3")]
    [InlineData("money, which may be below zero", "a=10! b=-20 sum(a,b)=-10")]
    [InlineData("a part with decimals", "a=10! b=20.5 sum(a,b)=30.5")]
    [InlineData("a total of which nothing is known", "a=10! b=20! sum(a,b)=")]
    [InlineData("nothing hidden", "a=10 b=20>21 sum(a,b)=30>31")]
    [InlineData("far too large for persons", "a=10! b=9999999999999 sum(a,b)=10000000000009")]
    public void Hidden_AndSafe_IsLeftAlone(string what, string tables)
    {
        var findings = SmallTables.Of(tables).Findings();
        Assert.True(findings.Count == 0, $"{what}:\n{string.Join('\n', findings.Select(f => f.Message))}");
    }

    [Fact]
    public void Disclosed_InAnotherArea_IsARemarkWithoutAProposal()
    {
        var finding = Assert.Single(SmallTables.Of("a=10! b=20 sum(a,b)=30", area: "157", isOwn: false).Findings());
        Assert.Equal(Severity.Remark, finding.Severity);
        Assert.Equal("»a« er skjult i 2020, men kan regnes ud: »sum« − »b« giver 10.", finding.Message);
    }

    [Theory]
    [InlineData("a=10? b=20 sum(a,b)=30 c=5>6")]
    [InlineData("a=10? b=20 sum(a,b)=30 c=5!")]
    [InlineData("a=10? b=20?>21 sum(a,b)=30")]
    [InlineData("a=10? b=20 sum(a,b)=30>missing")]
    public void Disclosed_Before_IsNotAskedAgain(string tables) => Assert.Empty(SmallTables.Of(tables).Findings());

    [Fact]
    public void Disclosed_Before_UnderAnotherName_IsNotAskedAgain()
    {
        var tables = SmallTables.Of("a=10? b=20 sum(a,b)=30");
        tables.Draft.Add(Subject.Category, "1/sum", nameof(Category.Name), "I alt", Origin.Form);
        Assert.Empty(tables.Findings());
    }

    [Theory]
    [InlineData("a=10? b=20? sum(a,b)=30 c=20 d(b)=>20", "a", "b")]
    [InlineData("a=10? b=20 sum(a,b)=>30", "a")]
    [InlineData("a=10? b=20? sum(a,b)=30 | b=>20 c=1", "a", "b")]
    public void Disclosed_ByWhatTheDraftShows_IsFoundWhereItIsHidden(string tables, params string[] rows) =>
        Assert.Equal(rows, SmallTables.Of(tables).Findings().Select(f => Short(f).Split(':')[0]));

    [Fact]
    public void Disclosed_ByAFigureThatIsShownAgain_IsFound()
    {
        var tables = SmallTables.Of("a=10? b=20? sum(a,b)=30");
        tables.Draft.Add(Subject.Observation, SmallTables.Key("b"), nameof(Observation.Withheld), "false", Origin.Form);
        Assert.Equal(["a: regnes ud: »sum« − »b« giver 10. Skjul også »b«"], tables.Findings().Select(Short));
    }

    [Fact]
    public void Proposal_OfALargeTable_IsFoundOneAfterTheOther_AndIsSafe()
    {
        // 30 rows and two totals: too many to be tried through.
        var rows = Enumerable.Range(1, 30).ToList();
        string Sum(string name, int most)
        {
            var parts = rows.FindAll(r => r <= most);
            return $"{name}({string.Join(',', parts.Select(r => $"r{r}"))})={parts.Sum()}";
        }
        var values = string.Join(' ', rows.Select(r => $"r{r}={r}{(r is 3 or 20 ? "!" : "")}"));
        var tables = $"{values} {Sum("one", 15)} {Sum("all", 30)}";
        var findings = SmallTables.Of(tables).Findings();
        Assert.Equal(["r3", "r20"], findings.Select(f => Short(f).Split(':')[0]));
        Assert.Equal(["r3: regnes ud: »one« − »r15« − »r14« − … (12 tal mere) giver 3",
            "r20: regnes ud: »all« − »one« − »r30« − … (13 tal mere) giver 20"], findings.Select(f => Short(f).Split(". ")[0]));
        Assert.All(findings, f => Assert.EndsWith("Skjul også »one« i 2020.", f.Message));
        Assert.Empty(SmallTables.Of(tables).Hide(SmallTables.Key("one")).Findings());
    }

    [Theory]
    [InlineData(3, "b=4 a=3", "a")]
    [InlineData(4, "b=4 a=3", "a b")]
    [InlineData(4, "a=0 b=5 c=missing d=1! e=3?", "")]
    public void SmallCount_OfPersons_IsAskedAbout(int most, string rows, string asked)
    {
        var tables = SmallTables.Of($"x=7 y=8 z=9 {string.Join(' ', rows.Split(' ').Select(r => r.Replace("=", "=>")))}");
        var findings = CheckRunner.Of(tables.Before, tables.After, tables.Changes, smallCount: most)
            .Where(f => f.Check == "small-count").ToList();
        Assert.Equal(asked, string.Join(' ', findings.Select(f => Key.Last(f.At!.Value.Series.CategoryId)).Order()));
        Assert.All(findings, f => Assert.Equal(Severity.Warning, f.Severity));
    }

    [Fact]
    public void SmallCount_IsAskedOnce_AndOfOtherAreasOnlyNoted()
    {
        Assert.Empty(SmallCounts(SmallTables.Of("a=3 b=20>21")));
        Assert.Equal(["»a« er 2 i 2020. Af så få personer kan en blive genkendt. Skjul tallet, eller forklar, hvorfor det må vises."],
            SmallCounts(SmallTables.Of("a=3>2 b=20")).Select(f => f.Message));
        var other = Assert.Single(SmallCounts(SmallTables.Of("a=>3 b=20", area: "157", isOwn: false)));
        Assert.Equal((Severity.Remark, "»a« er 3 i 2020 i Ballerup. Det er få personer."), (other.Severity, other.Message));
    }

    [Fact]
    public void SmallCount_IsAskedOfATableAboutPersonsAlone()
    {
        var tables = SmallTables.Of("a=>3 b=20");
        tables.Draft.Add(Subject.Table, "1", nameof(Table.AboutPersons), "false", Origin.Form);
        Assert.Empty(SmallCounts(tables));

        var published = tables.After;
        var draft = new Revision { Reason = "" };
        draft.Add(Subject.Table, "1", nameof(Table.AboutPersons), "true", Origin.Form);
        Assert.Equal(["small-count"], CheckRunner.Of(published, published.With(draft.Changes), draft.Changes).Select(f => f.Check));
    }

    private static List<Finding> SmallCounts(SmallTables tables) =>
        [.. CheckRunner.Of(tables.Before, tables.After, tables.Changes).Where(f => f.Check == "small-count")];
}
