using System.Text.Json;
using System.Text.Json.Serialization;
using Ballerup.Dashboard.Importing.Formats;
using Ballerup.Dashboard.Revisions;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Importing.FollowUp;

/// <summary>
/// How to read a follow-up document: <c>General</c> for every document of the kind, <c>Edition</c> for one of them.
/// The names are the document's own, with broken lines joined.
/// </summary>
public sealed record ReadingGuide(GeneralGuide General, DocumentGuide Edition)
{
    /// <exception cref="JsonException">The text is not a reading guide.</exception>
    public static ReadingGuide FromJson(string json) =>
        JsonSerializer.Deserialize(json, GuideJson.Default.ReadingGuide) ?? throw new JsonException("The guide is empty.");
}

/// <param name="Area">The municipality that the figures are about.</param>
public sealed record GeneralGuide(GuideArea Area, IReadOnlyList<GuideTable> Tables);

public sealed record GuideArea(string Code, string Name);

/// <param name="Number">The table's number in the document.</param>
/// <param name="PeriodsAs">Columns: one row a category, the periods repeated below each measure. Rows: one row a period.</param>
/// <param name="Step">Periods from one to the next: 12 where months a year apart are shown.</param>
/// <param name="Source">As the document names it; empty when it names none.</param>
/// <param name="Categories">Empty for a table without a breakdown of its own.</param>
public sealed record GuideTable(
    int Number,
    PeriodsAs PeriodsAs,
    Frequency Frequency,
    int Step,
    string Source,
    IReadOnlyList<GuideMeasure> Measures,
    IReadOnlyList<GuideCategory> Categories,
    GuideKeyFigure? KeyFigure = null)
{
    /// <summary>The table that a document is read by.</summary>
    internal Table AsTable() => new()
    {
        Number = Number,
        PeriodsAs = PeriodsAs,
        Frequency = Frequency,
        Step = Step,
        Measures =
        [
            .. Measures.Select((m, order) => new Measure
            {
                Id = Key.Of(Number, m.Name), TableNumber = Number, Name = m.Name, Heading = m.Heading, Decimals = m.Decimals, Order = order,
            }),
        ],
        Categories =
        [
            .. Categories.Select((c, order) => new Category
            {
                Id = Key.Of(Number, c.Name), TableNumber = Number, Name = c.Name, Order = order,
            }),
        ],
    };
}

/// <param name="Heading">The column heading in the document; empty when it has none.</param>
/// <param name="Counted">What a count counts, in the plural.</param>
public sealed record GuideMeasure(
    string Name, Unit Unit, int Decimals, GoodDirection Good = GoodDirection.Neither, string Heading = "", string Counted = "");

/// <param name="SumOf">The names of the categories that add up to this one.</param>
public sealed record GuideCategory(string Name, IReadOnlyList<string>? SumOf = null);

/// <summary>The series that a goal showing the table is told by.</summary>
public sealed record GuideKeyFigure(string Measure, string Label, string Category = Category.Whole);

/// <param name="Sha256">Of the text as <see cref="DocumentText.Sha256"/> computes it.</param>
/// <param name="ShortTitles">The goals' short titles by number; the document has none.</param>
public sealed record DocumentGuide(
    string Document,
    string Sha256,
    int Figures,
    int Goals,
    IReadOnlyDictionary<int, string> ShortTitles,
    IReadOnlyDictionary<int, IReadOnlyList<string>> Periods);

/// <summary>What the guide does not know is a mistake in the guide, and so is what it leaves out.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReadingGuide))]
internal sealed partial class GuideJson : JsonSerializerContext;
