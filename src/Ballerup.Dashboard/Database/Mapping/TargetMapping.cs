using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class TargetMapping : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.HasKey(t => new { t.SeriesId, t.Period });
        builder.Property(t => t.Value).HasPrecision(24, Measure.MostDecimals).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Ignore(t => t.Wanted);
    }
}
