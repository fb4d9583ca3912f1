using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Database;

/// <summary>
/// Published history can't be changed, taken away or added to: the database itself refuses, whoever asks. Taken away before
/// migrations and made again after them, because EF's rebuilding of a SQLite table drops the triggers of the old one without a
/// word, and fails where those of another table name it. One thing is let through: a text that gives way to <see cref="HiddenText"/>.
/// </summary>
internal static class SqliteTriggers
{
    private const string Refusal = "SELECT RAISE(ABORT, 'Published history cannot be changed.');";

    // The insert triggers also stop INSERT OR REPLACE on a connection that has not turned recursive_triggers on.
    public static string Sql { get; } = $"""
        DROP TRIGGER IF EXISTS "Revisions_NoUpdate";
        CREATE TRIGGER "Revisions_NoUpdate" BEFORE UPDATE ON "Revisions" WHEN OLD."Number" IS NOT NULL
          AND NOT ({Same("Id", "Number", "Author", "CreatedUtc", "PublishedUtc", "Publisher", "Undoes", "Version", "Editors")}
            AND {Hidden("Reason")}) BEGIN {Refusal} END;
        DROP TRIGGER IF EXISTS "Revisions_NoDelete";
        CREATE TRIGGER "Revisions_NoDelete" BEFORE DELETE ON "Revisions" WHEN OLD."Number" IS NOT NULL BEGIN {Refusal} END;
        DROP TRIGGER IF EXISTS "Revisions_NoReplace";
        CREATE TRIGGER "Revisions_NoReplace" BEFORE INSERT ON "Revisions" WHEN EXISTS (
          SELECT 1 FROM "Revisions" WHERE "Number" IS NOT NULL AND ("Id" = NEW."Id" OR "Number" = NEW."Number")) BEGIN {Refusal} END;
        {OfPart("Changes", $"""
            {Same("RevisionId", "Order", "Subject", "Key", "TableNumber", "Field", "Author",
                "Origin_Column", "Origin_Kind", "Origin_Line", "Origin_Row", "Origin_Table")}
            AND {SameOrHidden("Origin_Source")}
            AND ({Hidden("Origin_Source")} OR {Hidden("NewValue")} OR {Hidden("OldValue")})
            AND (({Same("NewValue")} AND {Same("OldValue")})
              OR (OLD."Field" <> 'Figure' AND OLD."Subject" <> 'Target' AND {SameOrHidden("NewValue")} AND {SameOrHidden("OldValue")}))
            """)}
        {OfPart("Explanations", $"{Same("RevisionId", "Finding", "Message", "Author")} AND {Hidden("Text")}")}
        {OfPart("ChangeCounts", "FALSE")}
        """;

    public static string NoSql { get; } = string.Join('\n', new[]
    {
        "Revisions_NoUpdate", "Revisions_NoDelete", "Revisions_NoReplace",
        "Changes_NoUpdate", "Changes_NoDelete", "Changes_NoInsert", "Explanations_NoUpdate", "Explanations_NoDelete",
        "Explanations_NoInsert",
        "ChangeCounts_NoUpdate", "ChangeCounts_NoDelete", "ChangeCounts_NoInsert",
    }.Select(name => $"DROP TRIGGER IF EXISTS \"{name}\";"));

    private static string Same(params string[] columns) =>
        string.Join(" AND ", columns.Select(c => $"NEW.\"{c}\" IS OLD.\"{c}\""));

    private static string Hidden(string column) => $"NEW.\"{column}\" IS '{HiddenText.Placeholder}'";

    private static string SameOrHidden(string column) => $"({Same(column)} OR {Hidden(column)})";

    /// <param name="hiding">When an update only hides a text.</param>
    private static string OfPart(string table, string hiding) => $"""
        DROP TRIGGER IF EXISTS "{table}_NoUpdate";
        CREATE TRIGGER "{table}_NoUpdate" BEFORE UPDATE ON "{table}" WHEN ({Published("OLD")} OR {Published("NEW")})
          AND NOT ({hiding}) BEGIN {Refusal} END;
        DROP TRIGGER IF EXISTS "{table}_NoDelete";
        CREATE TRIGGER "{table}_NoDelete" BEFORE DELETE ON "{table}" WHEN {Published("OLD")} BEGIN {Refusal} END;
        DROP TRIGGER IF EXISTS "{table}_NoInsert";
        CREATE TRIGGER "{table}_NoInsert" BEFORE INSERT ON "{table}" WHEN {Published("NEW")} BEGIN {Refusal} END;
        """;

    private static string Published(string row) =>
        $"""EXISTS (SELECT 1 FROM "Revisions" WHERE "Id" = {row}."RevisionId" AND "Number" IS NOT NULL)""";
}
