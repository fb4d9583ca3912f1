using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class LearnedWordMapping : IEntityTypeConfiguration<LearnedWord>
{
    public void Configure(EntityTypeBuilder<LearnedWord> builder)
    {
        builder.HasKey(w => new { w.TableNumber, w.Words });
        builder.Property(w => w.Words).HasMaxLength(LearnedWord.WordsLength);
        builder.Property(w => w.Meaning).HasMaxLength(LearnedWord.MeaningLength);
        builder.Property(w => w.Author).HasMaxLength(Revision.AuthorLength);
    }
}
