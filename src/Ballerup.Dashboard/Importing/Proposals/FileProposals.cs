using Ballerup.Dashboard.Importing.Matching;

namespace Ballerup.Dashboard.Importing.Proposals;

/// <summary>What a file would do.</summary>
/// <param name="Problems">What was not understood and stands outside the tables.</param>
/// <param name="Remarks">What the file has not, and what is not taken of it.</param>
public sealed record FileProposals(
    IReadOnlyList<TableProposals> Tables, IReadOnlyList<Problem> Problems, IReadOnlyList<Remark> Remarks);

/// <summary>What a document has not, or what is not taken of it.</summary>
public abstract record Remark
{
    private Remark()
    {
    }

    /// <summary>Tables of the plan.</summary>
    public sealed record TablesGone(IReadOnlyList<int> Numbers) : Remark;

    /// <summary>Rows or columns of a table.</summary>
    public sealed record NamesGone(int Table, bool AreRows, IReadOnlyList<string> Names) : Remark;

    public sealed record TextsNotTaken : Remark;

    /// <summary>Nor are its texts taken.</summary>
    /// <param name="Years">Of the plan that it is about: "2020-2021".</param>
    public sealed record UnknownPlan(string Years) : Remark;
}
