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
        builder.HasMany(t => t.Annotations).WithOne().HasForeignKey(a => a.TableNumber).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Exemptions).WithOne().HasForeignKey(e => e.TableNumber).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Categories).WithOne().HasForeignKey(c => c.TableNumber).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Measures).WithOne().HasForeignKey(m => m.TableNumber).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Series).WithOne().HasForeignKey(s => s.TableNumber).OnDelete(DeleteBehavior.Restrict);
    }
}
