using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class ExplanationMapping : IEntityTypeConfiguration<Explanation>
{
    public void Configure(EntityTypeBuilder<Explanation> builder)
    {
        builder.HasKey(e => new { e.RevisionId, e.Finding });
        builder.Property(e => e.Finding).HasMaxLength(Keys.FindingLength);
        builder.Property(e => e.Message).HasMaxLength(Explanation.MessageLength);
        builder.Property(e => e.Text).HasMaxLength(Explanation.TextLength);
        builder.Property(e => e.Author).HasMaxLength(Revision.AuthorLength);
    }
}
