using System.Reflection;
using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;

namespace Ballerup.Dashboard.Tests.Database;

/// <summary>
/// A migration after the last one: a new column, and altered ones in the tables of history, which SQLite can only do by making the tables
/// anew. Its model is that of today, so that the program runs on it.
/// </summary>
[Migration(Id)]
internal sealed class LaterMigration(IModel model) : Migration
{
    public const string Id = "99990101000000_Later";

    public override IModel TargetModel => model;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Later", "Users", nullable: true);
        Alter("Revisions", nameof(Revision.Reason), Revision.ReasonLength);
        Alter("Changes", nameof(Change.Field), Change.FieldLength);
        Alter("Explanations", nameof(Explanation.Text), Explanation.TextLength);
        Alter("ChangeCounts", nameof(ChangeCount.Field), Change.FieldLength);

        void Alter(string table, string column, int length) =>
            migrationBuilder.AlterColumn<string>(column, table, maxLength: length, oldClrType: typeof(string), oldMaxLength: length - 1);
    }
}

/// <summary>The program's own migrations, and the one after them.</summary>
#pragma warning disable EF1001 // EF reads migrations from one assembly, and has no other place to add one.
internal sealed class WithLaterMigration(ICurrentDbContext context, IDbContextOptions options, IMigrationsIdGenerator ids,
    IDiagnosticsLogger<DbLoggerCategory.Migrations> log) : MigrationsAssembly(context, options, ids, log)
{
    public override IReadOnlyDictionary<string, TypeInfo> Migrations =>
        new SortedList<string, TypeInfo>(base.Migrations.ToDictionary())
        {
            [LaterMigration.Id] = typeof(LaterMigration).GetTypeInfo(),
        };

    public override Migration CreateMigration(TypeInfo migrationClass, string activeProvider)
    {
        if (migrationClass.AsType() != typeof(LaterMigration))
            return base.CreateMigration(migrationClass, activeProvider);
        // One of its own: what carries a migration out closes its model.
        var today = (ModelSnapshot)Activator.CreateInstance(ModelSnapshot!.GetType())!;
        return new LaterMigration(today.Model) { ActiveProvider = activeProvider };
    }
}
#pragma warning restore EF1001
