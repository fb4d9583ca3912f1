using Ballerup.Dashboard.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

internal sealed class ImportedFileMapping : IEntityTypeConfiguration<ImportedFile>
{
    public void Configure(EntityTypeBuilder<ImportedFile> builder)
    {
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Ignore(f => f.IsPacked);
        builder.Property(f => f.Name).HasMaxLength(ImportedFile.NameLength);
        builder.Property(f => f.Hash).HasMaxLength(ImportedFile.HashLength);
        builder.Property(f => f.Author).HasMaxLength(Revision.AuthorLength);
    }
}
