using System.Text;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Importing.Seed;
using Ballerup.Dashboard.Tests.Seeds;

namespace Ballerup.Dashboard.UnitTests.Importing.Seed;

public sealed class SeedReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seed-").FullName;

    public SeedReaderTests()
    {
        foreach (var file in Directory.GetFiles(SeedFiles.Folder))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Document => Path.Combine(folder, SeedFiles.Guide.Edition.Document);

    private string GuideFile => Path.Combine(folder, SeedReader.GuideFile);

    private string Refused() => Assert.Throws<SeedException>(() => SeedReader.Read(folder)).Message;

    [Fact]
    public void Read_TheProjectsOwnSeed_IsRevision1WithItsDocumentAsReason()
    {
        var revision = SeedReader.Read(folder);
        Assert.Equal("Indlæst fra opfoelgning-2019-2020.txt: Opfølgning på beskæftigelsesplan 2019-2020", revision.Reason);
        Assert.Equal(Enumerable.Range(1, revision.Changes.Count), revision.Changes.Select(c => c.Order));
    }

    [Fact]
    public void Read_OtherLineEndsSpacesAndAByteOrderMark_IsTheSameText()
    {
        File.WriteAllText(Document, SeedFiles.Document.Replace(" ", "\u00A0 ").Replace("\n", "\r\n"), new UTF8Encoding(true));
        Assert.NotEmpty(SeedReader.Read(folder).Changes);
    }

    [Fact]
    public void Read_ATextThatDiffers_IsStopped()
    {
        File.WriteAllText(Document, SeedFiles.Document.Replace("Sygedagpenge 624", "Sygedagpenge 642"));
        Assert.Equal("opfoelgning-2019-2020.txt: teksten er ikke den, som læsevejledningen er skrevet til (SHA-256 er en anden).",
            Refused());
    }

    [Fact]
    public void Read_AnotherEncoding_IsStopped()
    {
        File.WriteAllBytes(Document, Encoding.Latin1.GetBytes(SeedFiles.Document));
        Assert.Equal("opfoelgning-2019-2020.txt: filen er ikke gemt som UTF-8.", Refused());
    }

    [Fact]
    public void Read_AMissingFileOrFolder_IsNamed()
    {
        File.Delete(Document);
        Assert.Equal($"{Document}: filen findes ikke.", Refused());
        File.Delete(GuideFile);
        Assert.Equal($"{GuideFile}: filen findes ikke.", Refused());
        Directory.Delete(folder);
        Assert.Equal($"{folder}: mappen med opfølgningsdokumentet findes ikke; angiv den i indstillingen Seed:Folder.", Refused());
        Directory.CreateDirectory(folder);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    public void Read_AGuideThatIsNone_IsStopped(string json)
    {
        File.WriteAllText(GuideFile, json);
        Assert.Matches(@"^laesevejledning\.json(, linje [0-9]+)?: læsevejledningen kan ikke læses \(.+\)\.$", Refused());
    }

    [Fact]
    public void Read_AGuideWithAnUnknownWord_IsStopped()
    {
        File.WriteAllText(GuideFile, File.ReadAllText(GuideFile).Replace("\"step\"", "\"skridt\""));
        Assert.StartsWith("laesevejledning.json, linje ", Refused());
    }

    [Theory]
    [InlineData("Virksomhedspraktik i alt \n1. kvt 2018 116 526 \n", "Virksomhedspraktik i alt \n", "tabel 3: perioderne er 2018-Q2")]
    [InlineData("3.174 3.235 3.554", "3.174 3.236 3.554",
        ", linje 56: tabel 1: »SUM eksklusiv førtidspension og efterløn« er 3.236 i juni 2019, men delene giver 3.235. Ret totalen "
            + "eller delene.")]
    [InlineData("18,2 18,3 19,6", "18,2 18,3 20,9",
        ", linje 60: tabel 1: »SUM inklusiv førtidspension og efterløn« er 20,9\u00A0pct. i juni 2020, men delene giver 19,6\u00A0pct. "
            + "Ret totalen eller delene.")]
    public void Read_WhatIsReadButIsNotThisEdition_IsStopped(string from, string to, string cause)
    {
        var changed = SeedFiles.Document.Replace(from, to);
        Assert.NotEqual(SeedFiles.Document, changed);
        var refused = Assert.Throws<SeedException>(() => SeedReader.Read(DocumentText.From(changed), SeedFiles.Guide));
        Assert.Contains(cause, refused.Message);
    }

    [Fact]
    public void Table2sTotal_IsNoSumAndIsNotCheckedAsOne() =>
        Assert.DoesNotContain(SeedFiles.Guide.General.Tables.Single(t => t.Number == 2).Categories, c => c.SumOf is not null);
}
