namespace KnowledgeBase.Engine.Cache;

/// <summary>Where it is asked for, makes some of what earlier builds kept anew and compares. Safe for several threads.</summary>
sealed class Verification(bool asked)
{
    /// <summary>One of so many is tried.</summary>
    const int Every = 8;

    int tried;
    int different;

    /// <summary>True where nothing is tried.</summary>
    public static Verification None { get; } = new(false);

    /// <summary>True for a key whose kept thing is to be made anew, and told to <see cref="Compare"/>.</summary>
    public bool Tries(UInt128 key) => asked && key % Every == 0;

    /// <summary>Counts what was kept and made anew.</summary>
    public void Compare(bool same)
    {
        Interlocked.Increment(ref tried);
        if (!same) Interlocked.Increment(ref different);
    }

    /// <summary>Says what was found.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        if (!asked) return;
        int all = Volatile.Read(ref tried), others = Volatile.Read(ref different);
        diagnostics.Add(others == 0
            ? CacheDiagnostics.Verified.At("", all == 0 ? "nothing that earlier builds kept was used, so there was nothing to try" : $"{all} of the things that earlier builds kept were made anew and are the same")
            : CacheDiagnostics.Differs.At("", $"{others} of {all} things that earlier builds kept are not what is made now"));
    }
}
