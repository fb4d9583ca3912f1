using Ballerup.Dashboard.Measuring;

// What tests/measure.sh measures beside the program: the same rows, written by hand.
switch (args)
{
    case ["prepare", var folder, var rows]:
        await Sample.PrepareAsync(folder, int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["insert", var folder]:
        Console.WriteLine((long)HandWritten.Insert(folder).TotalMilliseconds);
        return 0;
    case ["send", var address, var process, var email, var password]:
        return await Corpus.SendAsync(
            new Uri(address), int.Parse(process, System.Globalization.CultureInfo.InvariantCulture), email, password);
    case ["fuzz", var corpus, var finds, var seconds, .. var formats]:
        return await new Fuzz(corpus, finds).RunAsync(
            TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)), formats);
    case ["table", var folder]:
        await Sample.PublishTableAsync(folder, own: false);
        return 0;
    case ["rows", var folder, var first, var rows]:
        await Sample.WriteAsync(folder, int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(first, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["growth", var address, var process, var email, var password]:
        await Growth.MeasureAsync(new Uri(address), int.Parse(process, System.Globalization.CultureInfo.InvariantCulture), email, password);
        return 0;
    case ["editors", var email, var password, var editors, var seconds, .. var addresses]:
        return await ManyEditors.RunAsync(
            [.. addresses.Select(a => new Uri(a))], email, password, int.Parse(editors, System.Globalization.CultureInfo.InvariantCulture),
            TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)));
    case ["mutants", var arguments, var project, var tests, var count, var seed]:
        return new Mutants(arguments, project, tests).Run(
            int.Parse(count, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture));
    default:
        Console.Error.WriteLine("table FOLDER | rows FOLDER FIRST ROWS | growth ADDRESS PROCESS EMAIL PASSWORD | editors EMAIL PASSWORD "
            + "EDITORS SECONDS ADDRESS…");
        Console.Error.WriteLine("prepare FOLDER ROWS | insert FOLDER | send ADDRESS PROCESS EMAIL PASSWORD");
        Console.Error.WriteLine("fuzz CORPUS FINDS SECONDS [FORMAT …]");
        Console.Error.WriteLine("mutants ARGUMENTS PROJECT TESTS COUNT SEED");
        return 2;
}
