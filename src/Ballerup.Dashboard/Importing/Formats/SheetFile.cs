namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>Files of spreadsheets, told from each other by what is in them: a name can say anything.</summary>
public static class SheetFile
{
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0];

    private static ReadOnlySpan<byte> Pdf => "%PDF"u8;

    /// <summary>It is nothing else that is known by its beginning.</summary>
    public static bool IsText(Func<Stream> open)
    {
        using var file = open();
        Span<byte> beginning = stackalloc byte[Zip.Length];
        beginning = beginning[..file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)];
        return beginning.Length > 0 && !beginning.SequenceEqual(Zip) && !beginning.SequenceEqual(OldOffice)
            && !beginning.SequenceEqual(Pdf);
    }

    /// <exception cref="SheetException">It is none, it is damaged, or it is more than can be taken in.</exception>
    public static IReadOnlyList<Sheet> Read(byte[] content)
    {
        var file = content.AsSpan();
        return file.IsEmpty ? throw new SheetException("Filen er tom. Vælg en anden.")
            : file.StartsWith(Zip) ? Workbook.Read(content)
            : file.StartsWith(OldOffice)
            ? throw new SheetException("Filen er i et gammelt format eller beskyttet med en adgangskode. Gem den som Excel-projektmappe "
                + "(.xlsx) eller Word-dokument (.docx) uden adgangskode, og prøv igen.")
            : JobindsatsAnswer.IsOne(content) ? [JobindsatsAnswer.Read(content)]
            : [CsvText.Read(content)];
    }
}
