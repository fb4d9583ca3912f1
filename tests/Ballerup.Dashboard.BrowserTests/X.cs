namespace Ballerup.Dashboard.BrowserTests; public class X { [Fact] public void A() { } }
