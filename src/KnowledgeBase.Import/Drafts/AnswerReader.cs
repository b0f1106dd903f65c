using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Import.Drafts;

/// <summary>Turns what people write into what a field takes: labels into ids, their dates and numbers into ours. What it cannot read stays as written.</summary>
sealed class AnswerReader(KnownValues known, DateOrder order)
{
    const string Id = "id";

    /// <summary>Reads the fields of a group.</summary>
    /// <param name="shape">Its fields.</param>
    /// <param name="answers">What was written.</param>
    /// <param name="unread">Called for each answer that stays as written, with what is wrong.</param>
    /// <returns>Null when nothing was written.</returns>
    public DraftGroup? Read(GroupShape shape, Answers answers, Action<Answer, string> unread) => Group(shape, answers, "", unread);

    DraftGroup? Group(GroupShape shape, Answers answers, string prefix, Action<Answer, string> unread)
    {
        DraftEntry[] entries = [..
            from field in shape.Fields
            let value = Field(field.Shape, answers, prefix + field.Key, unread)
            where value is not null
            select new DraftEntry(field.Key, value)];
        return entries.Length == 0 ? null : new DraftGroup([.. entries]);
    }

    DraftValue? Field(FieldShape shape, Answers answers, string path, Action<Answer, string> unread)
    {
        Action<string> Unread(Answer answer) => why => unread(answer, why);
        switch (shape)
        {
            case GroupShape group:
                return Group(group, answers, path + ".", unread);
            case MapShape map:
                DraftEntry[] entries = [..
                    from term in known.Terms(map.KeyVocabulary)
                    let answer = answers[$"{path}.{term.Id}"]
                    where answer is not null
                    select new DraftEntry(term.Id, Scalar(map.Value, answer.Text, Unread(answer)))];
                return entries.Length == 0 ? null : new DraftGroup([.. entries]);
            case ListShape { Item: GroupShape item } when answers.Items(path) is { Count: > 0 } items:
                return List(items.Select(i => Group(item, Identified(item, i), "", unread)));
            case ListShape list:
                return answers[path] is { } written ? List(list, written, Unread(written)) : null;
            default:
                return answers[path] is { } one ? Scalar(shape, one.Text, Unread(one)) : null;
        }
    }

    // Who fills in a form gives things names, and leaves ids to us.
    static Answers Identified(GroupShape item, Answers answers)
    {
        if (!item.Fields.Any(f => f is { Key: Id, Required: true }) || answers[Id] is not null) return answers;
        if ((answers["name"] ?? answers["title"]) is { } named) answers.Add(Id, named with { Text = Slug.Of(named.Text) });
        return answers;
    }

    DraftValue? List(ListShape list, Answer answer, Action<string> unread)
    {
        string[] lines = Lines(answer.Text);
        if (list.OrFile && lines is [var name] && name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) return new DraftScalar(name, true);
        return list.Item is GroupShape group
            ? List(lines.Select(line => Parts(group, line, answer, unread)))
            : List(lines.SelectMany(l => l.Split(';')).Select(CleanText.Of).Where(i => i.Length > 0).Select(i => Scalar(list.Item, i, unread)));
    }

    // Items of a list that has no table of its own: one a line, its parts divided by semicolons.
    DraftGroup? Parts(GroupShape group, string line, Answer whole, Action<string> unread)
    {
        var answers = new Answers();
        foreach ((FieldDeclaration field, string part) in group.Fields.Zip(line.Split(';'))) answers.Add(field.Key, whole with { Text = part });
        return Group(group, answers, "", (_, why) => unread(why));
    }

    static DraftList? List(IEnumerable<DraftValue?> values)
    {
        DraftValue[] items = [.. values.OfType<DraftValue>()];
        return items.Length == 0 ? null : new DraftList([.. items]);
    }

    DraftScalar Scalar(FieldShape shape, string written, Action<string> unread)
    {
        string text = CleanText.Of(written);
        DraftScalar? read = shape switch
        {
            TextShape { Domain: { } domain } => Chosen(domain, text),
            NumberShape => ForeignNumber.Read(text, NumberMarks.Unknown).Figure is { } figure ? new(figure.Digits, false) : null,
            BooleanShape => YesOrNo(text) is { } yes ? new(yes ? "true" : "false", false) : null,
            DateShape => ForeignDate.Read(text, order).Date is { Day: > 0 } day ? new(day.ToString(), false) : null,
            PartialDateShape => ForeignDate.Read(text, order).Date is { } date ? new(date.ToString(), false) : null,
            _ => new(text, true),
        };
        if (read is not null) return read;
        unread(Why(shape, text));
        return new(text, true);
    }

    DraftScalar? Chosen(TextDomain domain, string text)
    {
        ImmutableArray<Choice> choices = known.Choices(domain);
        if (choices.IsEmpty) return new(text, true);
        Choice? chosen = choices.FirstOrDefault(c => c.Id == text)
            ?? choices.FirstOrDefault(c => SameWords.Are(c.Id, text) || SameWords.Are(c.Label, text))
            ?? choices.FirstOrDefault(c => c.Others.Any(o => SameWords.Are(o, text)));
        return chosen is null ? null : new(chosen.Id, true);
    }

    string Why(FieldShape shape, string text) => shape switch
    {
        TextShape { Domain: { } domain } => $"'{text}' is none of the choices" + (Near(domain, text) is { } near ? $"; was '{near}' meant?" : ""),
        NumberShape => $"'{text}' is no number",
        BooleanShape => $"'{text}' is neither yes nor no",
        _ when ForeignDate.Read(text, order).Ambiguous => $"'{text}' could be two dates",
        DateShape => $"'{text}' is no date; write a day, such as 31 January 2024",
        _ => $"'{text}' is no date",
    };

    string? Near(TextDomain domain, string text) => Nearest.To(text, known.Choices(domain).SelectMany(c => (string[])[c.Label, c.Id]));

    static bool? YesOrNo(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "y" or "true" or "x" or "☒" or "☑" => true,
        "no" or "n" or "false" or "☐" => false,
        _ => null,
    };

    static string[] Lines(string text) => [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
}
