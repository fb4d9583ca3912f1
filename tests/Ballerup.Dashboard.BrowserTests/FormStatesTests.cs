namespace Ballerup.Dashboard.BrowserTests;

/// <summary>
/// The editors' forms where something was refused. Over a minute in a full run: axe and the HTML checker look at each form in every mode.
/// </summary>
public class FormStatesTests(Browser browser, EditorStates states)
{
    public static TheoryData<string> Names =>
    [
        "goal new", "plan", "plan new", "texts", "row", "measure", "notes", "targets", "checks", "figure", "table new",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public Task State_Reached_KeepsEveryRule(string state) => states.Inspect(browser, state);
}
