using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class SeriesMapping : IEntityTypeConfiguration<Series>
{
    public void Configure(EntityTypeBuilder<Series> builder)
    {
        builder.Property(s => s.CategoryId).HasMaxLength(Keys.Length);
        builder.Property(s => s.MeasureId).HasMaxLength(Keys.Length);
        builder.Property(s => s.AreaCode).HasMaxLength(Area.CodeLength);
        builder.HasOne<Category>().WithMany().HasForeignKey(s => s.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Measure>().WithMany().HasForeignKey(s => s.MeasureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Area>().WithMany().HasForeignKey(s => s.AreaCode).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(s => s.Observations).Ignore(s => s.Targets).Ignore(s => s.HasHidden).Ignore(s => s.Shown);
        builder.HasMany<Target>().WithOne().HasForeignKey(t => t.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany<ObservationRow>().WithOne().HasForeignKey(o => o.SeriesId).OnDelete(DeleteBehavior.Restrict);
    }
}
