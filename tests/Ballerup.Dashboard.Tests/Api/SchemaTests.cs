using System.Text.Json;
using Ballerup.Dashboard.Tests.Deploy;
using Microsoft.OpenApi;

namespace Ballerup.Dashboard.Tests.Api;

/// <summary>The published schema: valid, unchanged, and true of what is answered.</summary>
public sealed class SchemaTests(SeededApp app)
{
    private static readonly string Recorded = Path.Combine(DeployFiles.Root(), "tests/Ballerup.Dashboard.Tests/Api/openapi-v1.json");

    private readonly HttpClient client = app.Browse();

    private async Task<string> Published() => await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken);

    /// <summary>
    /// A program out there was written for this. What is added is recorded by putting the new answer of /openapi/v1.json in the file; what
    /// would be changed or removed is a version 2.
    /// </summary>
    [Fact]
    public async Task Schema_IsTheRecordedOne() =>
        Assert.Equal((await File.ReadAllTextAsync(Recorded, TestContext.Current.CancellationToken)).TrimEnd(),
            (await Published()).ReplaceLineEndings("\n").TrimEnd());

    [Fact]
    public async Task Schema_IsValidOpenApi31()
    {
        var read = OpenApiDocument.Parse(await Published(), OpenApiConstants.Json);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic!.SpecificationVersion);
        Assert.Empty(read.Diagnostic.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(8, read.Document!.Paths.Count);
    }

    [Theory]
    [InlineData("/api/v1/goals", "/api/v1/goals")]
    [InlineData("/api/v1/goals/{number}", "/api/v1/goals/1")]
    [InlineData("/api/v1/tables", "/api/v1/tables")]
    [InlineData("/api/v1/tables/{number}", "/api/v1/tables/1")]
    [InlineData("/api/v1/series", "/api/v1/series")]
    [InlineData("/api/v1/observations", "/api/v1/observations")]
    [InlineData("/api/v1/revisions", "/api/v1/revisions")]
    [InlineData("/api/v1/revisions/{number}/changes", "/api/v1/revisions/1/changes")]
    public async Task Answers_AndExamples_AreAsTheSchemaSays(string path, string address)
    {
        using var schema = JsonDocument.Parse(await Published());
        var content = schema.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses")
            .GetProperty("200").GetProperty("content").GetProperty("application/json");
        AssertIs(schema.RootElement, content.GetProperty("schema"), content.GetProperty("example"), "example");
        AssertIs(schema.RootElement, content.GetProperty("schema"), await client.Json(address), address);
    }

    /// <summary>No more and no fewer properties than the schema has, each of a type that it names.</summary>
    private static void AssertIs(JsonElement root, JsonElement schema, JsonElement value, string place)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = root.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        var types = schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several
            ? several.EnumerateArray().Select(t => t.GetString()).ToList() : [schema.GetProperty("type").GetString()];
        Assert.Contains(TypeOf(value, types), types);
        if (value.ValueKind == JsonValueKind.Object)
        {
            var properties = schema.GetProperty("properties").EnumerateObject().ToList();
            Assert.Equal(properties.Select(p => p.Name).Order(), value.EnumerateObject().Select(p => p.Name).Order());
            foreach (var property in properties)
                AssertIs(root, property.Value, value.GetProperty(property.Name), $"{place}.{property.Name}");
        }
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray())
                AssertIs(root, schema.GetProperty("items"), item, $"{place}[]");
    }

    private static string TypeOf(JsonElement value, List<string?> asked) => value.ValueKind switch
    {
        JsonValueKind.Number => asked.Contains("integer") && value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ValueKind.ToString().ToLowerInvariant(),
    };
}
