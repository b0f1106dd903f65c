using System.Buffers.Binary;
using System.Collections;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.Templates;

/// <summary>Makes a key of all that a page is rendered from: two pages of one key are equal.</summary>
sealed class ViewKey
{
    readonly XxHash128 hash = new();

    /// <summary>The key of a page; null where its view holds what is no value of views.</summary>
    /// <param name="theme">Key of the theme's files.</param>
    /// <param name="layout">Name of the layout.</param>
    /// <param name="view">What the layout starts from.</param>
    public static UInt128? Of(UInt128 theme, string layout, View view)
    {
        var key = new ViewKey();
        key.Add(theme.ToString("x32", CultureInfo.InvariantCulture));
        key.Add(layout);
        return key.TryAdd(view) ? key.hash.GetCurrentHashAsUInt128() : null;
    }

    bool TryAdd(object? value) => value switch
    {
        null => Mark('0'),
        string text => Add(text),
        Html html => Mark('h') && Add(html.Text),
        bool truth => Mark(truth ? 't' : 'f'),
        Figure figure => Mark('n') && Add(figure.Digits),
        View view => TryAdd(view),
        OpenView open => Mark('o') && TryAdd(open.Names),
        IFormattable number when value.GetType().IsPrimitive => Mark('p') && Add(value.GetType().Name) && Add(number.ToString(null, CultureInfo.InvariantCulture)),
        IEnumerable list => TryAddList(list),
        _ => false,
    };

    bool TryAdd(View view)
    {
        Mark('{');
        foreach ((string name, object? value) in view)
        {
            Add(name);
            if (!TryAdd(value)) return false;
        }
        return Mark('}');
    }

    bool TryAddList(IEnumerable list)
    {
        Mark('[');
        foreach (object? item in list)
            if (!TryAdd(item)) return false;
        return Mark(']');
    }

    /// <summary>Its length comes first, so that no text can be taken for the end of one.</summary>
    bool Add(string text)
    {
        Span<byte> length = stackalloc byte[5];
        length[0] = (byte)'s';
        BinaryPrimitives.WriteInt32LittleEndian(length[1..], text.Length);
        hash.Append(length);
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return true;
    }

    bool Mark(char kind)
    {
        hash.Append([(byte)kind]);
        return true;
    }
}
