namespace Ballerup.Dashboard.Danish;

/// <summary>How a text file writes its numbers: "1.971,5" or "1,971.5".</summary>
public enum NumberStyle { Danish, English }
