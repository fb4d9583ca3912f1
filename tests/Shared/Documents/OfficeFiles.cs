using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Ballerup.Dashboard.Tests.Exporting;

/// <summary>Files of Word and Excel, looked at by programs that are not ours.</summary>
internal static class OfficeFiles
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<byte[]> Get(this HttpClient client, string address, string type)
    {
        var answer = await client.GetAsync(address, Cancellation);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        return await answer.Content.ReadAsByteArrayAsync(Cancellation);
    }

    /// <summary>No error by the rules of the format, in the file or in the workbooks inside its charts.</summary>
    public static void AssertValid(OpenXmlPackage file)
    {
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, Cancellation)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        foreach (var embedded in file.GetAllParts().OfType<EmbeddedPackagePart>())
        {
            using var inner = SpreadsheetDocument.Open(embedded.GetStream(), isEditable: false);
            AssertValid(inner);
        }
    }

    /// <summary>What LibreOffice makes of a file; skips the test where there is no LibreOffice.</summary>
    /// <param name="to">"pdf", or with a filter as its command line takes it.</param>
    /// <param name="from">The filter that it is read by; the ending says it when empty.</param>
    public static async Task<byte[]> Convert(byte[] file, string ending, string to, string from = "")
    {
        var program = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(p => Path.Combine(p, "soffice"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "LibreOffice is not installed; tests/run.sh installs it.");
        var folder = Directory.CreateTempSubdirectory("office-").FullName;
        try
        {
            var name = Path.Combine(folder, $"fil.{ending}");
            await File.WriteAllBytesAsync(name, file, Cancellation);
            using var process = Process.Start(new ProcessStartInfo(program!,
            [
                "--headless", "--norestore", $"-env:UserInstallation=file://{folder}/profil",
                .. from.Length > 0 ? [$"--infilter={from}"] : Array.Empty<string>(), "--convert-to", to, "--outdir", folder, name,
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = await process.StandardOutput.ReadToEndAsync(Cancellation) + await process.StandardError.ReadToEndAsync(Cancellation);
            await process.WaitForExitAsync(Cancellation);
            // A sheet of a workbook has its name in the file's.
            var made = Directory.GetFiles(folder, $"fil*.{to.Split(':')[0]}");
            Assert.True(made.Length == 1, said);
            return await File.ReadAllBytesAsync(made[0], Cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
