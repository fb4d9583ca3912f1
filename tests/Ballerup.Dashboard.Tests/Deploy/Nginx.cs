using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace Ballerup.Dashboard.Tests.Deploy;

/// <summary>
/// Debian's nginx with the site of deploy/ as it stands. Other than there are only the ports, the certificate, and the folders
/// of logs and error pages.
/// </summary>
internal sealed partial class Nginx : IAsyncDisposable
{
    public const string Name = "opfoelgning.example";

    private readonly string folder;
    private readonly string program;
    private Process? process;

    private Nginx(string folder, string program, X509Certificate2 certificate) =>
        (this.folder, this.program, Certificate) = (folder, program, certificate);

    public X509Certificate2 Certificate { get; }

    public int HttpPort { get; } = DeployFiles.FreePort();

    public int HttpsPort { get; } = DeployFiles.FreePort();

    public string Logs => string.Concat(Directory.GetFiles(folder, "*.log").Select(File.ReadAllText));

    /// <summary>Skips the test where there is no nginx.</summary>
    /// <param name="upstreams">The ports that the program listens on.</param>
    public static Nginx Configure(string folder, params int[] upstreams)
    {
        var program = DeployFiles.Find("nginx");
        Assert.SkipWhen(program is null, "nginx is not installed; tests/run.sh installs it.");
        var nginx = new Nginx(folder, program, MakeCertificate());
        File.WriteAllText(Path.Combine(folder, "fullchain.pem"), nginx.Certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "privkey.pem"), nginx.Certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());

        var site = DeployFiles.Read("ballerup-dashboard.nginx.conf");
        site = Listens6().Replace(site, "");
        site = site.Replace("listen 80", $"listen 127.0.0.1:{nginx.HttpPort}").Replace("listen 443", $"listen 127.0.0.1:{nginx.HttpsPort}");
        site = site.Replace("/etc/letsencrypt/live/opfoelgning.example", folder).Replace("/var/log/nginx", folder)
            .Replace("/usr/share/ballerup-dashboard", DeployFiles.Folder);
        site = site.Replace("server 127.0.0.1:5000;", string.Join(' ', upstreams.Select(port => $"server 127.0.0.1:{port};")));
        File.WriteAllText(Path.Combine(folder, "site.conf"), site);
        File.WriteAllText(nginx.Main, $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            daemon off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/main.log alert;
            events { worker_connections 64; }
            http {
                types { text/html html; }
                default_type application/octet-stream;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                include {{folder}}/site.conf;
            }
            """);
        return nginx;
    }

    private string Main => Path.Combine(folder, "nginx.conf");

    private string[] Arguments => ["-e", Path.Combine(folder, "start.log"), "-p", folder, "-c", Main];

    /// <summary>What "nginx -t" says of the site.</summary>
    public Task<(int Code, string Said)> Test() => DeployFiles.Run(program, ["-t", .. Arguments]);

    public async Task<Nginx> Start()
    {
        process = Process.Start(new ProcessStartInfo(program, Arguments))!;
        while (true)
        {
            try
            {
                using var tried = new System.Net.Sockets.TcpClient();
                await tried.ConnectAsync(IPAddress.Loopback, HttpsPort, TestContext.Current.CancellationToken);
                return this;
            }
            catch (System.Net.Sockets.SocketException) when (!process.HasExited)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Name);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            // Its workers go with it, which they would not if it were killed.
            using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
                await kill.WaitForExitAsync(CancellationToken.None);
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
        }
        Certificate.Dispose();
    }

    [GeneratedRegex(@"^ *listen \[::\].*\n", RegexOptions.Multiline)]
    private static partial Regex Listens6();
}
