using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class ObservationMapping : IEntityTypeConfiguration<ObservationRow>
{
    public void Configure(EntityTypeBuilder<ObservationRow> builder)
    {
        builder.HasKey(o => new { o.SeriesId, o.Period });
        builder.Property(o => o.Value).HasPrecision(24, Measure.MostDecimals);
        builder.Property(o => o.Note).HasMaxLength(Observation.NoteLength);
    }
}
