using System.Net;
using Ballerup.Dashboard.SigningIn;
using Microsoft.Extensions.Time.Testing;

namespace Ballerup.Dashboard.UnitTests.SigningIn;

public class ThrottleTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly Throttle throttle;

    public ThrottleTests() => throttle = new Throttle(clock);

    private static IPAddress Address(int number) => new([10, 0, (byte)(number / 256), (byte)(number % 256)]);

    [Fact]
    public void Begin_WrongEachTime_WaitsTwiceAsLongUpToAQuarterOfAnHour()
    {
        var waits = new List<double>();
        for (var i = 0; i < 14; i++)
        {
            var wait = throttle.Begin("a@b.dk", Address(1));
            if (wait > TimeSpan.Zero)
            {
                waits.Add(wait.TotalSeconds);
                clock.Advance(wait - TimeSpan.FromTicks(1));
                Assert.True(throttle.Begin("A@b.dk ", Address(1)) > TimeSpan.Zero);
                clock.Advance(TimeSpan.FromTicks(1));
                Assert.Equal(TimeSpan.Zero, throttle.Begin("a@b.dk", Address(1)));
            }
        }
        Assert.Equal([5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900], waits);
    }

    [Fact]
    public void Begin_AtTheSameMoment_CountsEveryAttempt()
    {
        var allowed = 0;
        Parallel.For(0, 1000, _ =>
        {
            if (throttle.Begin("a@b.dk", Address(1)) == TimeSpan.Zero)
                Interlocked.Increment(ref allowed);
        });
        Assert.Equal(Throttle.Free, allowed);
    }

    [Fact]
    public void Begin_ByOneWhoIsNotWrong_NeverWaits_AndNobodyShutsAnotherOut()
    {
        for (var i = 0; i < 20; i++)
            throttle.Begin("a@b.dk", Address(1));
        for (var i = 0; i < 200; i++)
        {
            Assert.Equal(TimeSpan.Zero, throttle.Begin("a@b.dk", Address(2)));
            throttle.Succeeded("a@b.dk", Address(2));
        }
    }

    [Fact]
    public void Begin_ManyUsersFromOneAddress_HasACap()
    {
        var allowed = Enumerable.Range(0, 500).Count(i => throttle.Begin($"{i}@b.dk", Address(1)) == TimeSpan.Zero);
        Assert.Equal(Throttle.MostFromAddress, allowed);
        Assert.Equal(TimeSpan.Zero, throttle.Begin("a@b.dk", Address(2)));
        clock.Advance(Throttle.Window);
        Assert.Equal(TimeSpan.Zero, throttle.Begin("a@b.dk", Address(1)));
    }

    [Fact]
    public void Begin_FromOneIpv6Network_IsOneAddress()
    {
        var allowed = Enumerable.Range(0, 500)
            .Count(i => throttle.Begin($"{i}@b.dk", IPAddress.Parse($"2001:db8::{i:x}")) == TimeSpan.Zero);
        Assert.Equal(Throttle.MostFromAddress, allowed);
    }

    [Fact]
    public void Begin_FromVeryManyAddresses_KeepsNoMoreThanItMay()
    {
        for (var i = 0; i < 3 * Throttle.MostKept; i++)
            throttle.Begin($"{i}@b.dk", Address(i));
        Assert.InRange(throttle.Kept, 1, Throttle.MostKept);
    }
}
