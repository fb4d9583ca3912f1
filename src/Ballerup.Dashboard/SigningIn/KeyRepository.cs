using System.Xml.Linq;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>
/// Data Protection's keys in the database. Plain SQL, because they are asked for at the start, which would otherwise
/// wait for EF's whole query pipeline.
/// </summary>
internal sealed class KeyRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => Use(db =>
    {
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = """SELECT "Xml" FROM "DataProtectionKeys";""";
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
            keys.Add(XElement.Parse(reader.GetString(0)));
        return keys;
    });

    public void StoreElement(XElement element, string friendlyName) => Use(db =>
    {
        var xml = element.ToString(SaveOptions.DisableFormatting);
        return db.Database.ExecuteSql($"""INSERT INTO "DataProtectionKeys" ("Name", "Xml") VALUES ({friendlyName}, {xml});""");
    });

    private T Use<T>(Func<DashboardDb, T> use)
    {
        using var scope = scopes.CreateScope();
        return use(scope.ServiceProvider.GetRequiredService<DashboardDb>());
    }
}
