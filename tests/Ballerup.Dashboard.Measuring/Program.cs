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
        await Corpus.SendAsync(new Uri(address), int.Parse(process, System.Globalization.CultureInfo.InvariantCulture), email, password);
        return 0;
    default:
        Console.Error.WriteLine("prepare FOLDER ROWS | insert FOLDER | send ADDRESS PROCESS EMAIL PASSWORD");
        return 2;
}
