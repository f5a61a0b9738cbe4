using CorpusBuilder;

if (args is not [var corpus, .. var names])
{
    Console.Error.WriteLine("usage: CorpusBuilder CORPUS [NAME...]   renders the named sources, or all whose content has changed");
    Console.Error.WriteLine("       CorpusBuilder CORPUS --gaps      lists what the engine does not give yet in known-gaps.md");
    Console.Error.WriteLine("       CorpusBuilder CORPUS --measured PAGES   writes what is measured into the rules' pages of a folder");
    return 2;
}

try
{
    if (names is ["--gaps"])
        GapList.Write(corpus);
    else if (names is ["--measured", var pages])
        MeasuredPages.Write(corpus, pages);
    else
        CorpusBuild.Run(corpus, names);
    return 0;
}
catch (Exception e) when (e is FormatException or IOException or InvalidOperationException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
