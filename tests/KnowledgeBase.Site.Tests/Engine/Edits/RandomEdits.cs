namespace KnowledgeBase.Site.Tests.Engine.Edits;

/// <summary>One edit after another, of every kind.</summary>
sealed class RandomEdits(EditedBase site, Random random)
{
    readonly DocumentEdits documents = new(site, random);
    readonly ThemeEdits theme = new(site, random);
    readonly SettingEdits settings = new(site, random);
    readonly Disturbances disturbances = new(site, random);

    /// <summary>Writes what all sequences begin with.</summary>
    public void Begin()
    {
        settings.Begin();
        documents.Begin();
        theme.Begin();
    }

    /// <summary>What happens before the next build.</summary>
    public void Next()
    {
        site.Done.Add("—");
        for (int edits = random.Next(1, 5); edits > 0; edits--)
            switch (random.Next(12))
            {
                case < 5: documents.Next(); break;
                case 5 or 6: theme.Next(); break;
                case 7: settings.NextSetting(); break;
                case 8: settings.NextPlugin(); break;
                case 9: site.Day = $"2026-11-{random.Next(25, 28)}"; site.Done.Add($"on {site.Day}"); break;
                default: disturbances.Next(); break;
            }
    }

    /// <summary>What the next build is asked for beside its day; mostly nothing.</summary>
    public string[] HowToBuild()
    {
        string[] asked = random.Next(12) switch { 0 => ["--force"], 1 => ["--no-cache"], 2 => ["--warnings-as-errors"], 3 => ["--portable"], _ => [] };
        if (asked.Length > 0) site.Done.Add($"build {asked[0]}");
        return asked;
    }

    /// <summary>Takes back what no build can do with, after a while.</summary>
    public void Mend()
    {
        if (random.Next(3) > 0) Begin();
    }
}
