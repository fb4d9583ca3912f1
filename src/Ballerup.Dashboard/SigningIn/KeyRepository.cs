using System.Xml.Linq;
using Ballerup.Dashboard.Accounts;
using Ballerup.Dashboard.Database;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ballerup.Dashboard.SigningIn;

/// <summary>
/// Data Protection's keys in the database. Plain SQL, because they are asked for at the start, which would otherwise
/// wait for EF's whole query pipeline.
/// </summary>
internal sealed class KeyRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => Use("""SELECT "Xml" FROM "DataProtectionKeys";""", command =>
    {
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
            keys.Add(XElement.Parse(reader.GetString(0)));
        return keys;
    });

    public void StoreElement(XElement element, string friendlyName) =>
        Use("""INSERT INTO "DataProtectionKeys" ("Name", "Xml") VALUES (@name, @xml);""", command =>
        {
            Add(command, "@name", friendlyName.Length <= StoredKey.NameLength ? friendlyName : friendlyName[..StoredKey.NameLength]);
            Add(command, "@xml", element.ToString(SaveOptions.DisableFormatting));
            return command.ExecuteNonQuery();
        });

    private T Use<T>(string sql, Func<System.Data.Common.DbCommand, T> use)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<DashboardDb>();
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return use(command);
    }

    private static void Add(System.Data.Common.DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
