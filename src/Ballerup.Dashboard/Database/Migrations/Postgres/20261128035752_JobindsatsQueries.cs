using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ballerup.Dashboard.Database.Migrations.Postgres
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
                    TableNumber = table.Column<int>(type: "integer", nullable: false),
                    Dataset = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Measures = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Hierarchies = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    PeriodType = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Periods = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Areas = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    OwnArea = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NewestPeriod = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    UpdatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LookProblem = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
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
