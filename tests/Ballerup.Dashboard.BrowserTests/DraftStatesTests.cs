namespace Ballerup.Dashboard.BrowserTests;

/// <summary>The review of a draft in all its states, and the history that follows.</summary>
public class DraftStatesTests(Browser browser, EditorStates states)
{
    public static TheoryData<string> Names =>
    [
        "goal clash", "review errors", "review warnings", "review refused", "review conflict", "review conflict unanswered",
        "review empty", "review texts", "goal", "preview", "story", "history", "revision", "undo", "undone",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public Task State_Reached_KeepsEveryRule(string state) => states.Inspect(browser, state);
}
