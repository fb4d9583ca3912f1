namespace Ballerup.Dashboard.Accounts;

/// <summary>What a user may do. Each role may also do what those before it may.</summary>
public enum Role
{
    /// <summary>Læser: reads the pages where they are closed to the public, and changes nothing.</summary>
    Reader,

    /// <summary>Redaktør: edits, imports and publishes.</summary>
    Editor,

    /// <summary>Administrator: manages the users too.</summary>
    Administrator,
}
