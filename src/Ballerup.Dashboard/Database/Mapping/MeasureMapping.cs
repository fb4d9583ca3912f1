using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class MeasureMapping : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.Property(m => m.Id).HasMaxLength(Keys.Length);
        builder.Property(m => m.Name).HasMaxLength(Measure.NameLength);
        builder.Property(m => m.Heading).HasMaxLength(Measure.NameLength);
        builder.Property(m => m.Counted).HasMaxLength(Measure.NameLength);
    }
}
