using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class JobindsatsQueryMapping : IEntityTypeConfiguration<JobindsatsQuery>
{
    public void Configure(EntityTypeBuilder<JobindsatsQuery> builder)
    {
        builder.HasKey(q => q.TableNumber);
        builder.Property(q => q.TableNumber).ValueGeneratedNever();
        builder.Property(q => q.Dataset).HasMaxLength(JobindsatsQuery.DatasetLength);
        builder.Property(q => q.Measures).HasMaxLength(JobindsatsQuery.MeasuresLength);
        builder.Property(q => q.Hierarchies).HasMaxLength(JobindsatsQuery.HierarchiesLength);
        builder.Property(q => q.PeriodType).HasMaxLength(JobindsatsQuery.PeriodTypeLength);
        builder.Property(q => q.Periods).HasMaxLength(JobindsatsQuery.PeriodsLength);
        builder.Property(q => q.OwnArea).HasMaxLength(JobindsatsQuery.OwnAreaLength);
        builder.Property(q => q.NewestPeriod).HasMaxLength(JobindsatsQuery.NewestPeriodLength);
        builder.Property(q => q.LookProblem).HasMaxLength(JobindsatsQuery.ProblemLength);
    }
}
