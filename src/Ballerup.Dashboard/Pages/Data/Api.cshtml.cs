using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Ballerup.Dashboard.Api;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ballerup.Dashboard.Pages.Data;

/// <summary>The open API for those who read: the same schema that programs are given, as a page.</summary>
public sealed class ApiModel([FromKeyedServices(ApiSchema.Version)] IOpenApiDocumentProvider schema) : PageModel
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All)
    };

    /// <summary>What can be asked for, in the order of the schema.</summary>
    public IReadOnlyList<Question> Questions { get; private set; } = [];

    public string Description { get; private set; } = "";

    /// <param name="Id">For links within the page.</param>
    /// <param name="Try">An address that answers.</param>
    public sealed record Question(string Id, string Address, string Summary, IReadOnlyList<Parameter> Parameters, string Example,
        string Try);

    public sealed record Parameter(string Name, string Description, string Example, bool Required, bool Many);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var document = await schema.GetOpenApiDocumentAsync(cancellation);
        Description = document.Info.Description ?? "";
        Questions =
        [
            .. from path in document.Paths
               let operation = path.Value.Operations?[HttpMethod.Get]
               where operation is not null
               select new Question(
                   string.Join('-', path.Key.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(2))
                       .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal),
                   path.Key, operation.Summary ?? "",
                   [.. (operation.Parameters ?? [])
                       .Select(p => new Parameter(p.Name ?? "", p.Description
                           ?? "", TextOf(p.Example), p.Required, p.Schema?.Type == JsonSchemaType.Array))],
                   operation.Responses?["200"].Content?.Values.First().Example?.ToJsonString(Readable) ?? "",
                   path.Key.Replace("{number}", "1", StringComparison.Ordinal)),
        ];
    }

    private static string TextOf(JsonNode? example) => example is JsonArray list ? TextOf(list[0]) : example?.ToString() ?? "";
}
