using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ballerup.Dashboard.Database;

/// <summary>Brings the database to the program's own version before the first request.</summary>
public sealed class DatabasePreparation(DashboardDb db, IOptions<DataOptions> options)
{
    public bool IsFirstStart => db.IsFirstStart;

    /// <exception cref="StartException">The folder or the database can't be used.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(options.Value.Folder);
        try
        {
            Directory.CreateDirectory(folder);
            await db.UpgradeAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Datamappen {folder} (indstillingen Data:Folder) kan ikke bruges: {e.Message}", e);
        }
        catch (DbException e)
        {
            throw new StartException(
                $"Databasen {db.Database.GetDbConnection().DataSource} kan ikke åbnes eller opgraderes: {e.Message}", e);
        }
    }
}
