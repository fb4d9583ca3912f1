using System.Text.Json;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>
/// What the API of Jobindsats answers a question for data:
/// <c>{"columns":["Periode","Område",…],"rows":[["2026M05","Ballerup",755,…],…]}</c>, as a sheet with the columns as its first row.
/// </summary>
internal static class JobindsatsAnswer
{
    /// <summary>Of JSON, with the ends of lists; each field of a row is one.</summary>
    private const int MostTokens = 2_000_000;

    private const string NotAnAnswer = "Filen er JSON, men ikke et svar fra Jobindsats med »columns« og »rows«. Vælg en anden.";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool IsOne(ReadOnlySpan<byte> content) => Text(content) is [(byte)'{' or (byte)'[', ..];

    /// <exception cref="SheetException">It is none, or more than can be taken in.</exception>
    public static Sheet Read(ReadOnlySpan<byte> content)
    {
        try
        {
            AssertModest(Text(content));
            var json = new Utf8JsonReader(Text(content));
            using var document = JsonDocument.ParseValue(ref json);
            var answer = document.RootElement;
            if (answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("cause", out var cause))
                throw new SheetException($"Filen er en fejl fra Jobindsats, ikke tal: {cause}. Hent tallene igen.");
            if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty("columns", out var columns)
                || !answer.TryGetProperty("rows", out var rows)
                || columns.ValueKind != JsonValueKind.Array || rows.ValueKind != JsonValueKind.Array)
                throw new SheetException(NotAnAnswer);
            var width = columns.GetArrayLength();
            if (width > Sheet.MostColumns)
                throw new SheetException($"Svaret har mere end {Sheet.MostColumns} kolonner. Hent færre ad gangen.");
            if ((long)width * rows.GetArrayLength() > Sheet.MostCells)
                throw new SheetException("Filen har for mange celler til at blive læst på én gang. Del den i flere.");
            return new Sheet("", [[.. columns.EnumerateArray().Select(Cell)], .. rows.EnumerateArray().Select(r => Row(r, width))]);
        }
        catch (JsonException)
        {
            throw new SheetException("Filen er JSON, men kan ikke læses. Den er måske ikke hentet helt. Hent den igen.");
        }
        catch (InvalidOperationException) // something else than what should stand there
        {
            throw new SheetException(NotAnAnswer);
        }
    }

    /// <summary>Looked through without keeping any of it: a tree is built of the whole answer.</summary>
    private static void AssertModest(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text);
        for (var tokens = 0; json.Read();)
            if (++tokens > MostTokens)
                throw SheetLimits.TooMany();
    }

    private static List<SheetCell> Row(JsonElement row, int width)
    {
        if (row.ValueKind != JsonValueKind.Array || row.GetArrayLength() != width)
            throw new SheetException("En række i svaret har ikke lige så mange felter, som der er kolonner. Hent det igen.");
        return [.. row.EnumerateArray().Select(Cell)];
    }

    /// <summary>The answer does not say why a figure is not there, and nobody guesses that it is for a person's sake.</summary>
    private const string Missing = "–";

    private static SheetCell Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => new SheetCell(value.GetRawText(), number),
        JsonValueKind.Null => new SheetCell(Missing),
        JsonValueKind.String => new SheetCell(value.GetString()!.Trim()),
        _ => throw new SheetException("Et felt i svaret er hverken et tal eller en tekst. Hent det igen."),
    };

    private static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> content) =>
        (content.StartsWith(ByteOrderMark) ? content[ByteOrderMark.Length..] : content).Trim(" \r\n\t"u8);
}
