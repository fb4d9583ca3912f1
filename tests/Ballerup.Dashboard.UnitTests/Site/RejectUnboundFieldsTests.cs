using Ballerup.Dashboard.Site;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Ballerup.Dashboard.UnitTests.Site;

/// <summary>Which fields a page takes, whatever shape its model has; that a page refuses others is in BrugerTests.</summary>
public class RejectUnboundFieldsTests
{
    public sealed record Cell(string Value, int? Row)
    {
        public string Shown => Value;
    }

    public sealed class Input
    {
        public string Title { get; set; } = "";
        public List<Cell> Cells { get; } = [];
        public Dictionary<string, string> Texts { get; set; } = [];
        public Dictionary<string, Cell> ByKey { get; set; } = [];
        public string Computed => Title;

        [BindNever]
        public string Secret { get; set; } = "";
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("name")]
    [InlineData("Chosen")]
    [InlineData("Chosen[0]")]
    [InlineData("Form.Title")]
    [InlineData("Form.Cells[0].Value")]
    [InlineData("Form.Cells[abc].Row")]
    [InlineData("Form.Cells.index")]
    [InlineData("Form.Texts[da-DK.x]")]
    [InlineData("Form.ByKey[1/a].Value")]
    [InlineData("File")]
    [InlineData("__RequestVerificationToken")]
    public async Task Post_AFieldThatIsBound_IsTaken(string field) => Assert.True(await IsTaken(field));

    [Theory]
    [InlineData("Disabled")]
    [InlineData("NameX")]
    [InlineData("Name.Length")]
    [InlineData("Form")]
    [InlineData("Form.Title.Length")]
    [InlineData("Form.Computed")]
    [InlineData("Form.Secret")]
    [InlineData("Form.Role")]
    [InlineData("Form.Texts[0].Key")]
    [InlineData("Form.Texts[0].Value")]
    [InlineData("Form.Cells[0].Shown")]
    [InlineData("Form.Cells[0].Owner")]
    [InlineData("Form.Cells[0")]
    [InlineData("Form.Title[0]")]
    [InlineData("Id")]
    [InlineData("")]
    public async Task Post_AFieldThatIsNot_IsRefused(string field) => Assert.False(await IsTaken(field));

    private static async Task<bool> IsTaken(string field)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Form = new FormCollection(new Dictionary<string, StringValues> { [field] = "x" });
        var action = new CompiledPageActionDescriptor
        {
            BoundProperties =
            [
                Bound("Name", typeof(string)), Bound("Chosen", typeof(string[])), Bound("Form", typeof(Input)),
                Bound("File", typeof(IFormFile)),
                Bound("Id", typeof(int), BindingSource.Path),
            ],
            HandlerMethods = [],
        };
        var filter = new RejectUnboundFields(
            new ServiceCollection().AddLogging().AddMvcCore().Services.BuildServiceProvider().GetRequiredService<IModelMetadataProvider>(),
            Options.Create(new AntiforgeryOptions()));
        var context = new ResourceExecutingContext(new PageContext
        {
            HttpContext = http,
            RouteData = new RouteData(),
            ActionDescriptor = action
        }, [], []);
        var taken = false;
        await filter.OnResourceExecutionAsync(context, () =>
        {
            taken = true;
            return Task.FromResult<ResourceExecutedContext>(null!);
        });
        Assert.Equal(taken, context.Result is null);
        return taken;
    }

    private static ParameterDescriptor Bound(string name, Type type, BindingSource? source = null) =>
        new() { Name = name, ParameterType = type, BindingInfo = new BindingInfo { BindingSource = source } };
}
