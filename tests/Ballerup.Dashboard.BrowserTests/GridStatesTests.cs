namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// The grid of figures in all its states, and what is read into it. Over a minute in a full run: a grid has hundreds of fields for axe to
/// look at.
/// </summary>
public class GridStatesTests(Browser browser, EditorStates states)
{
    public static TheoryData<string> Names =>
    [
        "admin", "grid", "grid typed", "grid saved", "grid refused", "grid paste", "grid block", "grid period", "grid clash",
        "grid clash unanswered", "import", "import refused", "import read", "import words", "import not read", "jobindsats",
        "jobindsats table", "jobindsats refused",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public Task State_Reached_KeepsEveryRule(string state) => states.Inspect(browser, state);
}
