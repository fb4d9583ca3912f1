namespace Ballerup.Dashboard.Links;

/// <summary>The draft that an address stays within, as its whole query: "?kladde=ny"; empty for none.</summary>
/// <param name="Draft">Its id, "ny" for one that is not begun, null or empty for none.</param>
public readonly record struct DraftQuery(string? Draft)
{
    public const string New = "ny";

    public DraftQuery(Guid? draft) : this(draft?.ToString())
    {
    }

    public override string ToString() => LinkQuery.Add("", LinkQuery.Of((LinkQuery.Draft, string.IsNullOrEmpty(Draft) ? null : Draft)));
}
