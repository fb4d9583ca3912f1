[assembly: AssemblyFixture(typeof(Ballerup.Dashboard.Tests.SeededApp))]

namespace Ballerup.Dashboard.Tests;

/// <summary>One app as it is after its first start, for all tests that only read.</summary>
public sealed class SeededApp : IAsyncDisposable
{
    public DashboardApp App { get; } = new();

    public HttpClient Browse() => App.Browse();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
