using Ballerup.Dashboard.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class GoalMapping : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.Property(g => g.Id).HasMaxLength(Keys.Length);
        builder.Property(g => g.Title).HasMaxLength(Goal.TitleLength);
        builder.Property(g => g.ShortTitle).HasMaxLength(Goal.TitleLength);
        builder.Property(g => g.Narrative).HasMaxLength(Goal.NarrativeLength);
        builder.Property(g => g.KeyLabel).HasMaxLength(Goal.TitleLength);
        builder.Ignore(g => g.Name);
        builder.Ignore(g => g.Tables);
        builder.HasMany<GoalTable>().WithOne().HasForeignKey(t => t.GoalId).OnDelete(DeleteBehavior.Restrict);
    }
}
