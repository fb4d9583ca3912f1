using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Ballerup.Dashboard.Measuring;

/// <summary>The inserts that one would write by hand for the same rows: prepared, in one transaction, into the same tables.</summary>
internal static class HandWritten
{
    /// <summary>The rows are in memory before the clock starts.</summary>
    /// <returns>From the beginning of the transaction to the end of the commit.</returns>
    public static TimeSpan Insert(string folder)
    {
        var rows = Read(folder);
        using var connection = new SqliteConnection($"Data Source={Sample.Database(folder)};Foreign Keys=True;Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON;");
        var began = Stopwatch.GetTimestamp();
        using (var transaction = connection.BeginTransaction())
        {
            Insert(connection, rows);
            transaction.Commit();
        }
        return Stopwatch.GetElapsedTime(began);
    }

    private static void Insert(SqliteConnection connection, List<Row> rows)
    {
        var revision = Guid.CreateVersion7().ToString().ToUpperInvariant();
        Run(connection,
            $"INSERT INTO Revisions (Id, Reason, Author, CreatedUtc, Publisher, Version, Editors) VALUES ('{revision}', 'Måling', '', "
                + "'2026-01-01 00:00:00', '', 0, '')");
        using (var change = connection.CreateCommand())
        {
            change.CommandText = """
                INSERT INTO Changes (RevisionId, "Order", Subject, Key, TableNumber, Field, OldValue, NewValue, Author, Origin_Kind, Origin_Source, Origin_Line, Origin_Table, Origin_Row, Origin_Column)
                VALUES (@RevisionId, @Order, @Subject, @Key, @Table, @Field, @OldValue, @NewValue, @Author, @Kind, @Source, @Line, @Table, @Row, @Column)
                """;
            var add = change.Parameters.AddWithValue;
            add("@RevisionId", revision);
            var order = add("@Order", 0);
            add("@Subject", "Observation");
            var key = add("@Key", "");
            add("@Field", "Figure");
            add("@OldValue", DBNull.Value);
            var value = add("@NewValue", "");
            add("@Author", "");
            add("@Kind", "File");
            add("@Source", "tal.csv");
            var line = add("@Line", 0);
            add("@Table", Sample.Table);
            var category = add("@Row", "");
            var measure = add("@Column", "");
            change.Prepare();
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                (order.Value, key.Value, value.Value, line.Value, category.Value, measure.Value) = (i + 1, row.Key, row.Value, i
                    + 2, row.Category, row.Measure);
                change.ExecuteNonQuery();
            }
        }
        Run(connection,
            "UPDATE Revisions SET Number = (SELECT MAX(Number) + 1 FROM Revisions), PublishedUtc = '2026-01-01 00:00:00' WHERE Id = "
                + $"'{revision}'");
        using (var series = connection.CreateCommand())
        {
            series.CommandText =
                "INSERT INTO Series (Id, TableNumber, CategoryId, MeasureId, AreaCode) VALUES (@Id, @Table, @Category, @Measure, @Area)";
            var parts = (string[])["@Id", "@Table", "@Category", "@Measure", "@Area"];
            var values = Array.ConvertAll(parts, p => series.Parameters.AddWithValue(p, ""));
            series.Prepare();
            foreach (var id in rows.Select(r => r.Series).Distinct())
            {
                var names = id.Split('/');
                (values[0].Value, values[1].Value, values[2].Value, values[3].Value, values[4].Value) = (id, Sample.Table,
                    $"{names[0]}/{names[1]}", $"{names[0]}/{names[2]}", names[3]);
                series.ExecuteNonQuery();
            }
        }
        using var observation = connection.CreateCommand();
        observation.CommandText =
            "INSERT INTO Observations (SeriesId, Period, Value, Status, Note, Withheld) VALUES (@SeriesId, @Period, @Value, @Status, "
                + "@Note, @Withheld)";
        var of = observation.Parameters.AddWithValue("@SeriesId", "");
        var period = observation.Parameters.AddWithValue("@Period", "");
        var figure = observation.Parameters.AddWithValue("@Value", "");
        observation.Parameters.AddWithValue("@Status", "Normal");
        observation.Parameters.AddWithValue("@Note", "");
        observation.Parameters.AddWithValue("@Withheld", 0);
        observation.Prepare();
        foreach (var row in rows)
        {
            (of.Value, period.Value, figure.Value) = (row.Series, row.Period, row.Value);
            observation.ExecuteNonQuery();
        }
    }

    private static List<Row> Read(string folder)
    {
        var rows = new List<Row>();
        var series = new Dictionary<string, string>();
        foreach (var line in File.ReadLines(Sample.File(folder)).Skip(1))
        {
            var cells = line.Split(',');
            var id = $"{Sample.Table}/ydelsesgruppe-{cells[3].Split(' ')[1]}/maaltal-nummer-{cells[4].Split(' ')[2]}/{cells[2]}";
            id = series.TryGetValue(id, out var known) ? known : series[id] = id;
            rows.Add(new Row(id, cells[6], cells[7], $"{id}/{cells[6]}", cells[3], cells[4]));
        }
        return rows;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record Row(string Series, string Period, string Value, string Key, string Category, string Measure);
}
