using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ballerup.Dashboard.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class JobindsatsQueries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "JobindsatsQueries",
                columns: table => new
                {
                    TableNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Dataset = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Measures = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Hierarchies = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    PeriodType = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Periods = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Areas = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OwnArea = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NewestPeriod = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    UpdatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LookedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LookProblem = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobindsatsQueries", x => x.TableNumber);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "JobindsatsQueries");
        }
    }
}
