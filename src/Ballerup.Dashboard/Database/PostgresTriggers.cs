using Ballerup.Dashboard.Revisions;

namespace Ballerup.Dashboard.Database;

/// <summary>
/// Published history can't be changed, taken away or added to: the database itself refuses, whoever asks. The same rules
/// as <see cref="SqliteTriggers"/>; PostgreSQL also knows TRUNCATE, and no REPLACE.
/// An update that changes nothing but a text, to <see cref="HiddenText"/>, is let through.
/// </summary>
internal static class PostgresTriggers
{
    private const string Refuse = "RAISE EXCEPTION 'Published history cannot be changed.'";

    public static string Sql { get; } = $"""
        CREATE OR REPLACE FUNCTION "HidesText"(was jsonb, becomes jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
          SELECT was <> becomes AND NOT EXISTS (
            SELECT 1 FROM jsonb_each(becomes) AS one
            WHERE one.value IS DISTINCT FROM was -> one.key
              AND NOT (one.value = to_jsonb('{HiddenText.Placeholder}'::text)
                AND (one.key IN ('Reason', 'Text', 'Origin_Source')
                  OR (one.key IN ('NewValue', 'OldValue') AND was ->> 'Field' <> 'Figure' AND was ->> 'Subject' <> 'Target'))));
        $$;
        CREATE OR REPLACE FUNCTION "RefuseOfRevision"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND "HidesText"(to_jsonb(OLD), to_jsonb(NEW)) THEN
            RETURN NEW;
          END IF;
          {Refuse};
        END $$;
        CREATE OR REPLACE FUNCTION "RefuseOfPart"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND "HidesText"(to_jsonb(OLD), to_jsonb(NEW)) THEN
            RETURN NEW;
          END IF;
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

    public static string NoSql { get; } = string.Join('\n', new[] { "RefuseOfRevision", "RefuseOfPart", "RefuseTruncate", "HidesText" }
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
