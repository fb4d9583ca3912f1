using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ballerup.Dashboard.Links;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ballerup.Dashboard.Api;

/// <summary>What an endpoint says of itself in the published schema.</summary>
/// <param name="Example">An answer as it could be.</param>
internal sealed record ApiDescription(IReadOnlyList<ApiParameter> Parameters, object Example);

/// <summary>The published schema: OpenAPI 3.1, made from the endpoints themselves.</summary>
internal static class ApiSchema
{
    public const string Version = ApiLinks.Version;

    public static IServiceCollection AddApiSchema(this IServiceCollection services) => services.AddOpenApi(Version, schema =>
    {
        schema.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        schema.ShouldInclude = endpoint =>
            endpoint.HttpMethod == HttpMethods.Get && endpoint.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        schema.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Opfølgning på beskæftigelsesplan",
                Version = "1",
                Description = "De udgivne tal og tekster, som de står på siden. Herfra kan de læses og ikke ændres. "
                    + "Hvert svar har et ETag; send det tilbage i If-None-Match for kun at hente det, der er nyt. "
                    + $"Der kan hentes {ApiEndpoints.MostPerMinute} gange i minuttet.",
            };
            document.Servers = [new OpenApiServer { Url = "/" }]; // wherever it is read from
            document.Tags?.Clear();
            return Task.CompletedTask;
        });
        schema.AddOperationTransformer((operation, context, _) =>
        {
            operation.Tags?.Clear();
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiDescription>().FirstOrDefault() is not { } described)
                return Task.CompletedTask;
            operation.Parameters = [.. described.Parameters.Select(ParameterOf)];
            if (operation.Responses?.TryGetValue("200", out var answer) == true && answer.Content?.Values.FirstOrDefault() is { } content)
                content.Example = JsonSerializer.SerializeToNode(described.Example, ApiJson.Options);
            return Task.CompletedTask;
        });
    });

    public static async Task WriteAsync(HttpContext context, [FromKeyedServices(Version)] IOpenApiDocumentProvider schema)
    {
        var document = await schema.GetOpenApiDocumentAsync(context.RequestAborted);
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted),
            context.RequestAborted);
    }

    private static OpenApiParameter ParameterOf(ApiParameter parameter)
    {
        var isNumber = parameter.Kind == ApiParameterKind.Number;
        var one = new OpenApiSchema
        {
            Type = isNumber ? JsonSchemaType.Integer : JsonSchemaType.String,
            Minimum = isNumber ? "1" : null,
            Maximum = isNumber ? parameter.Most.ToString(CultureInfo.InvariantCulture) : null,
        };
        var example = isNumber ? JsonNode.Parse(parameter.Example)! : JsonValue.Create(parameter.Example);
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.InPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.InPath,
            Description = parameter.Description,
            Schema = parameter.Many ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
            Example = parameter.Many ? new JsonArray(example) : example,
        };
    }
}
