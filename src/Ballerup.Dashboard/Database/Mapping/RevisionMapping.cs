using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.Number).IsUnique();
        builder.Property(r => r.Reason).HasMaxLength(Revision.ReasonLength);
        builder.Property(r => r.Author).HasMaxLength(Revision.AuthorLength);
        builder.Property(r => r.Publisher).HasMaxLength(Revision.AuthorLength);
        builder.Property(r => r.Editors).HasMaxLength(Revision.EditorsLength);
        builder.Ignore(r => r.Authors);
        builder.HasMany(r => r.Explanations).WithOne().HasForeignKey(e => e.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Counts).WithOne().HasForeignKey(c => c.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Changes).WithOne().HasForeignKey(c => c.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
