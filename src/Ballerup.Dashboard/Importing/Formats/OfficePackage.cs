using System.IO.Compression;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>The ZIP file that a Word document or a workbook is, looked at before a library opens it.</summary>
internal static class OfficePackage
{
    /// <summary>Unpacked; a workbook with a million figures has about a quarter of it.</summary>
    private const long LargestUnpacked = 300_000_000;

    private const int MostParts = 5000;

    /// <summary>Of its lists of parts, which are read into memory when it is opened.</summary>
    private const int MostListed = 20_000;

    /// <summary>
    /// What it says of its size is not believed when it is read, but is reason enough to refuse it. No part unpacks to more than it says.
    /// </summary>
    /// <param name="content">That can be read again from its beginning.</param>
    /// <exception cref="TooLargeException">It is more than a document has.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static void AssertModest(Stream content)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => e.Length) > LargestUnpacked)
            throw new TooLargeException();
        var lists = new BoundedXml(MostListed);
        foreach (var list in zip.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || e.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)))
            lists.AssertModest(list.Open());
        content.Position = 0;
    }
}
