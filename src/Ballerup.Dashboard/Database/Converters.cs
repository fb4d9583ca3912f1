using Ballerup.Dashboard.Statistics;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ballerup.Dashboard.Database;

internal sealed class PeriodConverter() : ValueConverter<Period, string>(p => p.ToString(), s => Period.Parse(s));

internal sealed class SeriesKeyConverter() : ValueConverter<SeriesKey, string>(k => k.ToString(), s => SeriesKey.Parse(s));

/// <summary>Every time is kept in UTC; what comes back says so.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    d => d.Kind == DateTimeKind.Utc ? d : d.ToUniversalTime(), d => DateTime.SpecifyKind(d, DateTimeKind.Utc));
