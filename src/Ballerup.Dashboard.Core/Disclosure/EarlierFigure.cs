using Ballerup.Dashboard.Statistics;

namespace Ballerup.Dashboard.Disclosure;

/// <summary>A figure that a published revision put in its place.</summary>
public sealed record EarlierFigure(ObservationKey At, int Revision, Figure Figure);

/// <summary>Reads every figure that was ever published in some places, in the order of the revisions.</summary>
public delegate IReadOnlyList<EarlierFigure> ReadEarlier(IReadOnlyCollection<ObservationKey> at);
