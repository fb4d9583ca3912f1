using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class ObservationMapping : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.HasKey(o => new { o.SeriesId, o.Period });
        builder.Property(o => o.SeriesId).HasMaxLength(Keys.SeriesLength);
        builder.Property(o => o.Value).HasPrecision(24, Measure.MostDecimals).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(o => o.Note).HasMaxLength(Observation.NoteLength);
        builder.Ignore(o => o.Figure);
    }
}
