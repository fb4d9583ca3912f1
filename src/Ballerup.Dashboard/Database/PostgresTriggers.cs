namespace Ballerup.Dashboard.Database;

/// <summary>
/// Published history can't be changed, taken away or added to: the database itself refuses, whoever asks. The same rules
/// as <see cref="SqliteTriggers"/>; PostgreSQL also knows TRUNCATE, and no REPLACE.
/// </summary>
internal static class PostgresTriggers
{
    private const string Refuse = "RAISE EXCEPTION 'Published history cannot be changed.'";

    public static string Sql { get; } = $"""
        CREATE OR REPLACE FUNCTION "RefuseOfRevision"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          {Refuse};
        END $$;
        CREATE OR REPLACE FUNCTION "RefuseOfPart"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM "Revisions" WHERE "Id" = OLD."RevisionId" AND "Number" IS NOT NULL))
            OR (TG_OP <> 'DELETE' AND EXISTS (SELECT 1 FROM "Revisions" WHERE "Id" = NEW."RevisionId" AND "Number" IS NOT NULL)) THEN
            {Refuse};
          END IF;
          RETURN COALESCE(NEW, OLD);
        END $$;
        CREATE OR REPLACE FUNCTION "RefuseTruncate"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT 1 FROM "Revisions" WHERE "Number" IS NOT NULL) THEN
            {Refuse};
          END IF;
          RETURN NULL;
        END $$;
        CREATE OR REPLACE TRIGGER "Revisions_NoChange" BEFORE UPDATE OR DELETE ON "Revisions"
          FOR EACH ROW WHEN (OLD."Number" IS NOT NULL) EXECUTE FUNCTION "RefuseOfRevision"();
        {NoTruncate("Revisions")}
        {OfPart("Changes")}
        {OfPart("Explanations")}
        {OfPart("ChangeCounts")}
        """;

    public static string NoSql { get; } = string.Join('\n', new[] { "RefuseOfRevision", "RefuseOfPart", "RefuseTruncate" }
        .Select(name => $"DROP FUNCTION IF EXISTS \"{name}\" CASCADE;"));

    private static string OfPart(string table) => $"""
        CREATE OR REPLACE TRIGGER "{table}_NoChange" BEFORE INSERT OR UPDATE OR DELETE ON "{table}"
          FOR EACH ROW EXECUTE FUNCTION "RefuseOfPart"();
        {NoTruncate(table)}
        """;

    private static string NoTruncate(string table) => $"""
        CREATE OR REPLACE TRIGGER "{table}_NoTruncate" BEFORE TRUNCATE ON "{table}"
          FOR EACH STATEMENT EXECUTE FUNCTION "RefuseTruncate"();
        """;
}
