namespace Ballerup.Dashboard.Links;

/// <summary>The page of the files, and the files below it.</summary>
public static class DataLinks
{
    public const string Page = "/data";

    /// <summary>The page that tells of the API.</summary>
    public const string Api = $"{Page}/api";

    /// <param name="path">As a file is called here and in the zip: "tabel/1.csv".</param>
    public static string File(string path) => $"{Page}/{path}";

    /// <summary>What a table is for the areas that are compared.</summary>
    public static string Comparison(int table) => $"{Page}/sammenligning/tabel/{table}.csv";
}
