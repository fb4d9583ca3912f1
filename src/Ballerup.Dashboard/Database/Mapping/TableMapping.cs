using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class TableMapping : IEntityTypeConfiguration<Table>
{
    public void Configure(EntityTypeBuilder<Table> builder)
    {
        builder.HasKey(t => t.Number);
        builder.Property(t => t.Number).ValueGeneratedNever();
        builder.Property(t => t.Caption).HasMaxLength(Table.CaptionLength);
        builder.Property(t => t.Source).HasMaxLength(Table.SourceLength);
        builder.Property(t => t.Notes).HasMaxLength(Table.NotesLength);
        builder.Property(t => t.Definition).HasMaxLength(Table.DefinitionLength);
        builder.Property(t => t.Method).HasMaxLength(Table.MethodLength);
        builder.Property(t => t.AboutPersons).HasDefaultValue(true);
        // What belongs to a table is put into it by the edition, not by EF.
        builder.Ignore(t => t.Annotations).Ignore(t => t.Exemptions).Ignore(t => t.Categories).Ignore(t => t.Measures)
            .Ignore(t => t.Figures).Ignore(t => t.AreaCodes).Ignore(t => t.Series);
        builder.HasMany<Annotation>().WithOne().HasForeignKey(a => a.TableNumber).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany<Exemption>().WithOne().HasForeignKey(e => e.TableNumber).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany<Category>().WithOne().HasForeignKey(c => c.TableNumber).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany<Measure>().WithOne().HasForeignKey(m => m.TableNumber).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany<Series>().WithOne().HasForeignKey(s => s.TableNumber).OnDelete(DeleteBehavior.Restrict);
    }
}
