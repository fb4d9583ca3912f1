using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.HasKey(c => new { c.RevisionId, c.Order });
        builder.HasIndex(c => new { c.Subject, c.Key });
        // The past of one table is found without reading that of the others, in the order in which it is carried out.
        builder.HasIndex(c => new { c.TableNumber, c.RevisionId, c.Order });
        builder.Property(c => c.TableNumber).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(c => c.Key).HasMaxLength(Keys.ChangeLength);
        builder.Property(c => c.Field).HasMaxLength(Change.FieldLength);
        builder.Property(c => c.Author).HasMaxLength(Revision.AuthorLength);
        builder.ComplexProperty(c => c.Origin, origin =>
        {
            origin.Property(o => o.Source).HasMaxLength(Origin.SourceLength);
            origin.Property(o => o.Row).HasMaxLength(Origin.PlaceLength);
            origin.Property(o => o.Column).HasMaxLength(Origin.PlaceLength);
        });
    }
}
