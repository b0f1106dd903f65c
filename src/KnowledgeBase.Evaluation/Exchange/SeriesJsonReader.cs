using System.Text.Json;
using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>Reads the input of <see cref="SignalsJson"/>. Throws <see cref="JsonException"/> on broken JSON only.</summary>
internal ref struct SeriesJsonReader(ReadOnlySpan<byte> utf8)
{
    static readonly CellFault InQuotes = new("value", ", as text", "Write numbers without quotes.");

    Utf8JsonReader json = new(utf8);
    ByteLocator locator = new(utf8);

    public SignalsInput Read()
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartArray)
            return new([], [new(Here(), "expected an array of series")]);

        ImmutableArray<SeriesEntry>.Builder entries = ImmutableArray.CreateBuilder<SeriesEntry>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) entries.Add(ReadSeries(entries.Count + 1));
        json.Read(); // throws if anything follows
        return new(entries.ToImmutable(), []);
    }

    SeriesEntry ReadSeries(int number)
    {
        TextPosition start = Here();
        var draft = new SeriesDraft(string.Create(CultureInfo.InvariantCulture, $"#{number}"), start);
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Refuse(draft, "expected a series, as an object");
            return draft.Finish();
        }

        var given = new HashSet<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            (string? name, TextPosition place) = (Text(), Here());
            json.Read();
            if (name is not null && given.Add(name)) ReadField(draft, name, place);
            else Refuse(draft, name is null ? "the name is not valid Unicode" : $"{name} is given twice");
        }
        if (!given.Contains("dates")) draft.Report(start, "dates is missing");
        if (!given.Contains("values")) draft.Report(start, "values is missing");
        return draft.Finish();
    }

    void ReadField(SeriesDraft draft, string name, TextPosition place)
    {
        bool isOptional = name is not ("dates" or "values");
        if (isOptional && json.TokenType == JsonTokenType.Null) return;
        switch (name)
        {
            case "id": ReadId(draft); break;
            case "dates": ReadDates(draft); break;
            case "values": ReadValues(draft); break;
            case "improvement_direction": ReadDirection(draft); break;
            case "target": ReadTarget(draft); break;
            case "rebase_dates": ReadRebases(draft); break;
            case "fix_after_n_points": ReadFixAfter(draft); break;
            case "screen_outliers": ReadScreening(draft); break;
            default:
                draft.Remark(place, $"{name} is not read");
                json.Skip();
                break;
        }
    }

    void ReadId(SeriesDraft draft)
    {
        if (json.TokenType == JsonTokenType.String && Text() is { } id) draft.Id = id;
        else Refuse(draft, "expected the id as text");
    }

    void ReadDates(SeriesDraft draft)
    {
        if (!StartsArray(draft, "expected an array of dates")) return;
        while (NextItem()) draft.AddDate(ReadCell());
    }

    void ReadValues(SeriesDraft draft)
    {
        if (!StartsArray(draft, "expected an array of numbers and nulls")) return;
        while (NextItem())
            if (json.TokenType is JsonTokenType.Number or JsonTokenType.Null) draft.Add(Number(), Here());
            else if (ReadCell() is var cell && ValueCell.Read(cell.Plain).Number is null) draft.AddValue(cell);
            else draft.Refuse(InQuotes, cell);
    }

    void ReadDirection(SeriesDraft draft)
    {
        if (json.TokenType == JsonTokenType.String && ImprovementDirections.Named(Text()) is { } direction) draft.Direction = direction;
        else Refuse(draft, "expected increase, decrease or neutral");
    }

    void ReadTarget(SeriesDraft draft)
    {
        draft.Locate(SeriesField.Target, Here());
        if (json.TokenType == JsonTokenType.Number) draft.Target = Number();
        else Refuse(draft, "expected the target as a number, or null");
    }

    void ReadRebases(SeriesDraft draft)
    {
        if (!StartsArray(draft, "expected an array of dates")) return;
        while (NextItem())
        {
            CsvCell cell = ReadCell();
            if (DateCell.Read(cell.Plain) is { } date) draft.Add(new Rebase(date));
            else draft.Refuse(DateCell.FaultOf(cell.Plain), cell);
        }
    }

    void ReadFixAfter(SeriesDraft draft)
    {
        draft.Locate(SeriesField.FixAfter, Here());
        if (json.TokenType == JsonTokenType.Number && Number() is { } number && double.IsInteger(number))
            draft.FixAfter = (int)number; // saturates
        else Refuse(draft, "expected a whole number of points, or null");
    }

    void ReadScreening(SeriesDraft draft)
    {
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False) draft.ScreenOutliers = json.GetBoolean();
        else Refuse(draft, "expected true or false");
    }

    bool StartsArray(SeriesDraft draft, string expectation)
    {
        if (json.TokenType == JsonTokenType.StartArray) return true;
        Refuse(draft, expectation);
        return false;
    }

    bool NextItem() => json.Read() && json.TokenType != JsonTokenType.EndArray;

    /// <summary>The text of the value, or the beginning of one that is none, which is passed over.</summary>
    CsvCell ReadCell()
    {
        TextPosition place = Here();
        if (json.TokenType == JsonTokenType.String) return new(Text() ?? "\uFFFD", place);
        string token = Encoding.UTF8.GetString(json.ValueSpan);
        json.Skip();
        return new(token, place);
    }

    /// <summary>Null for null. A number too large for a double is infinite, which no check lets pass.</summary>
    double? Number() => json.TokenType == JsonTokenType.Null ? null : json.GetDouble();

    /// <summary>Null when the text is no valid Unicode, which the reader tells by an exception only.</summary>
    string? Text()
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    void Refuse(SeriesDraft draft, string message)
    {
        draft.Report(Here(), message);
        json.Skip();
    }

    TextPosition Here() => locator.At(json.TokenStartIndex);
}
