namespace Ballerup.Dashboard.Importing.Proposals;

/// <summary>What a file would do.</summary>
/// <param name="Problems">Danish sentences on what was not understood and stands outside the tables.</param>
/// <param name="Remarks">Danish sentences on what the file has not, and on what is not taken of it.</param>
public sealed record FileProposals(IReadOnlyList<TableProposals> Tables, IReadOnlyList<string> Problems, IReadOnlyList<string> Remarks);
