using System.IO.Compression;
using Ballerup.Dashboard.Importing.FollowUp;
using Ballerup.Dashboard.Importing.Formats;

namespace Ballerup.Dashboard.Importing.Files;

/// <summary>
/// A reading as bytes: what the reader hands over, and what is kept. Plain data, packed: lists with their lengths before them, each cell
/// of a spreadsheet once and then by its number, because a table says the same few things again and again.
/// </summary>
internal static class ReadingFormat
{
    /// <summary>Raised whenever files are read otherwise than before, or written otherwise: what was kept is then read anew.</summary>
    public const int Version = 1;

    private enum Kind : byte { Sheets, Document, Unreadable, Unlisted }

    public static byte[] Write(Reading reading)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new BinaryWriter(new BufferedStream(packed, 64 * 1024)))
        {
            writer.Write(Version);
            if (reading.Refusal is { } sentence)
            {
                writer.Write((byte)Kind.Unreadable);
                writer.Write(sentence);
            }
            else if (reading.IsUnlisted)
                writer.Write((byte)Kind.Unlisted);
            else if (reading.Document is { } document)
            {
                writer.Write((byte)Kind.Document);
                Write(writer, document);
            }
            else
            {
                writer.Write((byte)Kind.Sheets);
                Write(writer, reading.Sheets);
            }
        }
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">It is none, or one of another version.</exception>
    public static Reading Read(byte[] content) => Open(content, (kind, reader) => kind switch
    {
        Kind.Unreadable => Reading.Refused(reader.ReadString()),
        Kind.Unlisted => Reading.Unlisted,
        Kind.Document => new Reading(ReadDocument(reader), []),
        Kind.Sheets => new Reading(null, ReadSheets(reader)),
        _ => throw new InvalidDataException($"A reading of kind {kind}."),
    });

    /// <summary>Why the file can't be read, without the rest; null when it can.</summary>
    /// <exception cref="InvalidDataException">It is no reading, or one of another version.</exception>
    public static string? RefusalIn(byte[] content) =>
        Open(content, (kind, reader) => kind == Kind.Unreadable ? reader.ReadString() : null);

    private static T Open<T>(byte[] content, Func<Kind, BinaryReader, T> read)
    {
        try
        {
            using var packed = new GZipStream(new MemoryStream(content, writable: false), CompressionMode.Decompress);
            using var reader = new BinaryReader(new BufferedStream(packed, 64 * 1024));
            return reader.ReadInt32() == Version
                ? read((Kind)reader.ReadByte(), reader) : throw new InvalidDataException("A reading of another version.");
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException("It is no reading.", e);
        }
    }

    private static void Write(BinaryWriter writer, FollowUpFile document)
    {
        Write(writer, document.Texts, text => Write(writer, text.Lines, writer.Write));
        Write(writer, document.Tables, table =>
        {
            writer.Write7BitEncodedInt(table.Line);
            Write(writer, table.Rows, row => Write(writer, row, writer.Write));
        });
    }

    private static FollowUpFile ReadDocument(BinaryReader reader) => new(
        ReadList(reader, () => DocumentText.Of([.. ReadList(reader, reader.ReadString)])),
        ReadList(reader, () => new DocumentGrid(reader.Read7BitEncodedInt(),
            ReadList(reader, () => (IReadOnlyList<string>)ReadList(reader, reader.ReadString)))));

    private static void Write(BinaryWriter writer, IReadOnlyList<Sheet> sheets)
    {
        // Most are the same object; of the others it is asked whether they say the same.
        var (places, known, cells) = (new Dictionary<SheetCell, int>(ReferenceEqualityComparer.Instance), new Dictionary<SheetCell, int>(),
            new List<SheetCell>());
        foreach (var cell in sheets.SelectMany(s => s.Rows).SelectMany(r => r))
            if (!places.ContainsKey(cell))
            {
                if (!known.TryGetValue(cell, out var place))
                {
                    known[cell] = place = cells.Count;
                    cells.Add(cell);
                }
                places[cell] = place;
            }
        Write(writer, cells, cell =>
        {
            writer.Write(cell.Text);
            writer.Write(cell.Number is not null);
            if (cell.Number is { } number)
                writer.Write(number);
        });
        Write(writer, sheets, sheet =>
        {
            writer.Write(sheet.Name);
            Write(writer, sheet.Rows, row => Write(writer, row, cell => writer.Write7BitEncodedInt(places[cell])));
        });
    }

    private static List<Sheet> ReadSheets(BinaryReader reader)
    {
        var cells = ReadList(reader, () => new SheetCell(reader.ReadString(), reader.ReadBoolean() ? reader.ReadDecimal() : null));
        return ReadList(reader, () => new Sheet(reader.ReadString(),
            ReadList(reader, () => (IReadOnlyList<SheetCell>)ReadList(reader, () => cells[reader.Read7BitEncodedInt()]))));
    }

    private static void Write<T>(BinaryWriter writer, IReadOnlyList<T> list, Action<T> write)
    {
        writer.Write7BitEncodedInt(list.Count);
        foreach (var item in list)
            write(item);
    }

    private static List<T> ReadList<T>(BinaryReader reader, Func<T> read)
    {
        var count = reader.Read7BitEncodedInt();
        // As long as a file's cells at most, whatever it says of itself.
        var list = new List<T>(count <= Sheet.MostCells ? count : throw new InvalidDataException($"A list of {count}."));
        while (list.Count < count)
            list.Add(read());
        return list;
    }
}
