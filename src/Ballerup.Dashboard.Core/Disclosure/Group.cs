using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>
/// All that is known of the figures of one area in one period: the cells that are linked with a hidden one, and how. Nothing links
/// figures of two periods or two areas.
/// </summary>
internal sealed record Group(
    string AreaCode, Period Period, IReadOnlyList<Cell> Cells, IReadOnlyList<Relation> Relations, IReadOnlyList<Shares> Shares)
{
    /// <summary>The parts of it that have nothing to do with each other and have something hidden in them.</summary>
    public IEnumerable<Group> Blocks()
    {
        var block = Cells.ToDictionary(c => c, c => c);
        Cell Root(Cell cell)
        {
            while (block[cell] != cell)
                cell = block[cell] = block[block[cell]];
            return cell;
        }
        // What stands in one place is one figure, whatever stood there before.
        foreach (var cells in Relations.Select(r => r.Terms.Select(t => t.Cell)).Concat(Cells.GroupBy(c => c.At)))
        {
            Cell? first = null;
            foreach (var cell in cells)
            {
                first ??= Root(cell);
                block[Root(cell)] = first;
            }
        }
        return from cells in Cells.GroupBy(Root)
               where cells.Any(c => c.IsHidden)
               select this with
               {
                   Cells = [.. cells],
                   Relations = [.. Relations.Where(r => Root(r.Terms[0].Cell) == cells.Key)],
               };
    }

    /// <summary>The same without what is read in old revisions.</summary>
    public Group Now() => this with
    {
        Cells = [.. Cells.Where(c => c.Revision is null)],
        Relations = [.. Relations.Where(r => !r.IsOld)],
        Shares = [.. Shares.Where(s => s.Rows.All(r => r.Count.Revision is null))],
    };

    public bool HasOld => Cells.Any(c => c.Revision is not null);
}
