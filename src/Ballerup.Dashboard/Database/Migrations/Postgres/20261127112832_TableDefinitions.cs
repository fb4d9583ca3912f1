using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ballerup.Dashboard.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class TableDefinitions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Definition",
                table: "Tables",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Method",
                table: "Tables",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Definition",
                table: "Tables");

            migrationBuilder.DropColumn(
                name: "Method",
                table: "Tables");
        }
    }
}
