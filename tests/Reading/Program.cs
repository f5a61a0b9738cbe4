using Reading.Legacy;
using Reading.Measures;

var folder = args.Length > 1 ? args[1] : Path.Combine(Path.GetTempPath(), "reportaudit-reading");
switch (args.FirstOrDefault())
{
    case "words":
        WordMeasure.Run(folder, Console.Out);
        return 0;
    case "tables":
        TableMeasure.Run(folder, Console.Out);
        return 0;
    case "statistics":
        TableMeasure.RunStatistics(folder, Console.Out);
        TableMeasure.RunMoreStatistics(folder, Console.Out);
        return 0;
    case "legacy":
        LegacyMeasure.Run(folder, args.Length > 2 ? args[2] : "corpus", Console.Out);
        return 0;
    case "speed":
        SpeedMeasure.Run(folder, Console.Out);
        return 0;
    case "scans":
        ScanMeasure.Run(folder, args.Length > 2 ? args[2] : Path.Combine(Path.GetTempPath(), "reportaudit-scans"), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: Reading words|tables|statistics|legacy|speed [FOLDER [CORPUS]], or Reading scans CORPUS [FOLDER]");
        return 2;
}
