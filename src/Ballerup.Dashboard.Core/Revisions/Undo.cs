using System.Globalization;
using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Revisions;

/// <summary>The draft that takes a revision back. Nothing is deleted: what the revision made is retired.</summary>
public static class Undo
{
    private const string RetiredField = nameof(Table.Retired);

    private static readonly Subject[] Retirable =
        [Subject.Plan, Subject.Goal, Subject.GoalTable, Subject.Table, Subject.Measure, Subject.Category, Subject.Annotation];

    /// <param name="published">
    /// With its changes. Each becomes its reverse, meant to replace the value that it set; but a text that is hidden can't come back.
    /// </param>
    public static Revision Of(Revision published, string author, DateTime createdUtc)
    {
        var number = published.Number ?? throw new ArgumentException("A draft is thrown away, not undone.", nameof(published));
        var draft = new Revision { Reason = "", Author = author, CreatedUtc = createdUtc, Undoes = number };
        var origin = new Origin(OriginKind.Undo, number.ToString(CultureInfo.InvariantCulture));
        var made = published.Changes.Where(c => c.OldValue is null).Select(c => (c.Subject, c.Key)).ToHashSet();

        void Back(Change change, string field, string before, string after)
        {
            draft.Add(change.Subject, change.Key, field, after, origin);
            draft.Changes[^1].OldValue = before;
        }

        foreach (var change in published.Changes.Where(c => c.OldValue != HiddenText.Placeholder).Reverse())
        {
            if (!made.Contains((change.Subject, change.Key)))
                Back(change, change.Field, change.NewValue, change.OldValue!);
            else if (change.Subject is Subject.Observation or Subject.Target or Subject.Exemption)
            {
                // A figure that was withheld from its first day stays so: its value was never public.
                if (change.Field != nameof(Observation.Withheld))
                    Back(change, change.Field, change.NewValue, "");
            }
            else if (Retirable.Contains(change.Subject) && change.OldValue is null)
                Back(change, RetiredField, "false", "true");
        }
        return draft;
    }
}
