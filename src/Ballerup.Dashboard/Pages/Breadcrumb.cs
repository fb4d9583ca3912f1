namespace Ballerup.Dashboard.Pages;

/// <summary>The way to a page, from the outermost; the page itself, by its title, comes after.</summary>
internal sealed record Breadcrumb(params (string Address, string Name)[] Steps);
