using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class ChangeCountMapping : IEntityTypeConfiguration<ChangeCount>
{
    public void Configure(EntityTypeBuilder<ChangeCount> builder)
    {
        builder.ToTable("ChangeCounts");
        builder.HasKey(c => new { c.RevisionId, c.Order });
        builder.HasIndex(c => c.TableNumber);
        builder.Property(c => c.Field).HasMaxLength(Change.FieldLength);
        builder.Property(c => c.Place).HasMaxLength(Keys.Length);
    }
}
