using Ballerup.Dashboard.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ballerup.Dashboard.Database.Mapping;

/// <summary>
/// Identity's tables, mapped here rather than by its own context, which asks the services of the running program how;
/// the model is built before there are any. No roles table: a role is a column. What the program does not use of
/// Identity's user (telephone, lockout, confirmation) has no columns.
/// </summary>
internal sealed class UserMapping : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users");
        builder.Property(u => u.Id).HasMaxLength(User.IdLength);
        builder.Property(u => u.Name).HasMaxLength(User.NameLength);
        builder.Property(u => u.UserName).HasMaxLength(User.EmailLength).IsRequired();
        builder.Property(u => u.NormalizedUserName).HasMaxLength(User.EmailLength).IsRequired();
        builder.Property(u => u.Email).HasMaxLength(User.EmailLength).IsRequired();
        builder.Property(u => u.NormalizedEmail).HasMaxLength(User.EmailLength).IsRequired();
        builder.Property(u => u.ConcurrencyStamp).HasMaxLength(User.IdLength).IsConcurrencyToken();
        builder.HasIndex(u => u.NormalizedUserName).IsUnique();
        builder.HasIndex(u => u.NormalizedEmail).IsUnique();
        builder.Ignore(u => u.EmailConfirmed);
        builder.Ignore(u => u.PhoneNumber);
        builder.Ignore(u => u.PhoneNumberConfirmed);
        builder.Ignore(u => u.LockoutEnd);
        builder.Ignore(u => u.LockoutEnabled);
        builder.Ignore(u => u.AccessFailedCount);
        builder.HasMany<IdentityUserClaim<string>>().WithOne().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Restrict).IsRequired();
        builder.HasMany(u => u.Logins).WithOne().HasForeignKey(l => l.UserId).OnDelete(DeleteBehavior.Restrict).IsRequired();
        builder.Navigation(u => u.Logins).AutoInclude(); // without them nobody knows whether the user is invited
        builder.HasMany<IdentityUserToken<string>>().WithOne().HasForeignKey(t => t.UserId).OnDelete(DeleteBehavior.Restrict).IsRequired();
    }
}

internal sealed class UserClaimMapping : IEntityTypeConfiguration<IdentityUserClaim<string>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<string>> builder) => builder.ToTable("UserClaims");
}

/// <summary>Sign-in by an outside authority.</summary>
internal sealed class UserLoginMapping : IEntityTypeConfiguration<IdentityUserLogin<string>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<string>> builder)
    {
        builder.ToTable("UserLogins");
        builder.HasKey(l => new { l.LoginProvider, l.ProviderKey });
        builder.Property(l => l.LoginProvider).HasMaxLength(Keys.Length);
        builder.Property(l => l.ProviderKey).HasMaxLength(Keys.Length);
    }
}

/// <summary>
/// The secret shared with the authenticator app, the recovery codes that are left, and the form that was sent too late.
/// </summary>
internal sealed class UserTokenMapping : IEntityTypeConfiguration<IdentityUserToken<string>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<string>> builder)
    {
        builder.ToTable("UserTokens");
        builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        builder.Property(t => t.LoginProvider).HasMaxLength(Keys.Length);
        builder.Property(t => t.Name).HasMaxLength(Keys.Length);
    }
}
