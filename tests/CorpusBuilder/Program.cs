using CorpusBuilder;

if (args is not [var corpus, .. var names])
{
    Console.Error.WriteLine("usage: CorpusBuilder CORPUS [NAME...]   renders the named sources, or all whose content has changed");
    return 2;
}

try
{
    CorpusBuild.Run(corpus, names);
    return 0;
}
catch (Exception e) when (e is FormatException or IOException or InvalidOperationException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
