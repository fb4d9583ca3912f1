using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class ExemptionMapping : IEntityTypeConfiguration<Exemption>
{
    public void Configure(EntityTypeBuilder<Exemption> builder)
    {
        builder.Property(e => e.Id).HasMaxLength(Keys.Length);
        builder.Property(e => e.Reason).HasMaxLength(Exemption.ReasonLength);
        builder.Ignore(e => e.Check);
    }
}
