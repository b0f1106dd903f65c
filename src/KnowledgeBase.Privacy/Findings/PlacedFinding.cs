namespace KnowledgeBase.Privacy.Findings;

/// <summary>A finding, and where it stands in its file.</summary>
readonly record struct PlacedFinding(Finding Finding, TextPosition Place);
