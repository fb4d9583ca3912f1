namespace Ballerup.Dashboard.Database;

/// <summary>What someone said that a heading in a file means for a table, so that the next file need not ask.</summary>
public sealed class LearnedWord
{
    public const int WordsLength = 200;
    public const int MeaningLength = 420;

    public required int TableNumber { get; init; }

    /// <summary>In small letters, with single spaces.</summary>
    public required string Words { get; init; }

    /// <summary>
    /// As <c>WordMeaning</c> writes it: "category:1/sygedagpenge", "period:2020-06", "-" for figures to be left out, empty for a word that
    /// says nothing.
    /// </summary>
    public required string Meaning { get; init; }

    /// <summary>The id of the user who said it.</summary>
    public string Author { get; init; } = "";

    public DateTime LearnedUtc { get; init; }
}
