using Ballerup.Dashboard.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.Property(p => p.Id).HasMaxLength(Keys.Length);
        builder.Property(p => p.Title).HasMaxLength(Plan.TitleLength);
        builder.Property(p => p.Introduction).HasMaxLength(Plan.IntroductionLength);
        builder.Ignore(p => p.Goals).Ignore(p => p.ShownGoals);
        builder.HasMany<Goal>().WithOne().HasForeignKey(g => g.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
