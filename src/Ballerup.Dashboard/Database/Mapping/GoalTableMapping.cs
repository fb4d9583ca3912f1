using Ballerup.Dashboard.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class GoalTableMapping : IEntityTypeConfiguration<GoalTable>
{
    public void Configure(EntityTypeBuilder<GoalTable> builder)
    {
        builder.Property(t => t.Id).HasMaxLength(Keys.Length);
        builder.HasOne<Statistics.Table>().WithMany().HasForeignKey(t => t.TableNumber).OnDelete(DeleteBehavior.Restrict);
    }
}
