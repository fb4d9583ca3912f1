namespace Ballerup.Dashboard.Revisions;

/// <summary>All things of one kind in a publication: found by the key of a change, and made when it is new.</summary>
internal abstract class Shelf
{
    public static Shelf Of<TKey, T>(Field<T>[] fields, Dictionary<TKey, T> all, Func<string, TKey> parse, Func<TKey, T> make)
        where TKey : notnull
        where T : class => new Shelf<TKey, T>(fields, all, parse, make);

    /// <summary>Null when the thing does not exist.</summary>
    public abstract object? Find(string key);

    /// <summary>Null when the thing does not exist.</summary>
    public abstract string? Read(string key, string field);

    /// <summary>The thing, and what stood in the field before: null when the thing was made.</summary>
    public abstract (object Thing, string? Old) Write(string key, string field, string value);
}

internal sealed class Shelf<TKey, T>(Field<T>[] fields, Dictionary<TKey, T> all, Func<string, TKey> parse, Func<TKey, T> make) : Shelf
    where TKey : notnull
    where T : class
{
    public override object? Find(string key) => all.GetValueOrDefault(parse(key));

    public override string? Read(string key, string field) => all.TryGetValue(parse(key), out var thing) ? Named(field).Read(thing) : null;

    public override (object Thing, string? Old) Write(string key, string field, string value)
    {
        var named = Named(field);
        string? old = null;
        var parsed = parse(key);
        if (all.TryGetValue(parsed, out var thing))
            old = named.Read(thing);
        else
            all[parsed] = thing = make(parsed);
        named.Write(thing, value);
        return (thing, old);
    }

    private Field<T> Named(string field) => Array.Find(fields, f => f.Name == field)
        ?? throw new InvalidOperationException($"{typeof(T).Name} has no field {field}.");
}
