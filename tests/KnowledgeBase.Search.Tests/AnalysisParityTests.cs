using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Storage;
using KnowledgeBase.Search.Tests.Node;

namespace KnowledgeBase.Search.Tests;

public sealed class AnalysisParityTests(ClientFiles client) : IClassFixture<ClientFiles>, IDisposable
{
    readonly ContentAnalyzer analyzer = new();

    public void Dispose() => analyzer.Dispose();

    sealed record NodeTokens(Token[] Terms, Token[] Plain);

    [Theory]
    [InlineData("C# C++ .NET node.js a_b Foo::Bar 0x80070005 3.14 1,000 10:30", "c c net node.j a_b foo bar 0x80070005 3.14 1,000 10 30")]
    [InlineData("O'Neil's O’Neil's O＇Neil＇s O’Neil’s", "o'neil o'neil o'neil o'neil")]
    [InlineData("İstanbul ὀδυσσεύς ΟΔΥΣΣΕΎΣ ﬁnding cafe\u0301 café Zoë ＡＢＣ", "istanbul οδυσσευς οδυσσευσ find cafe cafe zoe abc")]
    [InlineData("co\u00ADoperate 👩‍⚕️ 🇬🇧 health", "cooper health")]
    [InlineData("東京大学 東 ひらがな カタカナ 한국어", "東京 京大 大学 東 ひら らが がな カタ タカ カナ 한국 국어")]
    [InlineData("ภาษาไทย and English", "ภาษาไทย english")]
    [InlineData("ภาษา\u200Bไทย multi\u200Bdisciplinary wa\u2060rd wa\u200Erd", "ภาษา ไทย multidisciplinari ward ward")]
    [InlineData("state of the art; the governors' leadership", "state art governor leadership")]
    public void Text_becomes_these_terms(string text, string terms) =>
        string.Join(' ', Token.Of(analyzer, FieldNames.Text, text).Select(t => t.Term)).ShouldBe(terms);

    [Fact]
    public void The_client_analyses_every_code_point_in_and_between_words_as_Lucene_does()
    {
        string[] texts = [.. Enumerable.Range(1, 0x2FFFF).Where(IsScalar).Chunk(16).Select(codes => string.Join(' ', codes.Select(
            code => $"ab{char.ConvertFromUtf32(code)}cd 1{char.ConvertFromUtf32(code)}2 {char.ConvertFromUtf32(code)} A{char.ConvertFromUtf32(code)}")))];

        AssertSame(texts);
    }

    [Fact]
    public void The_client_analyses_random_mixtures_as_Lucene_does()
    {
        string[] pieces =
        [
            "a", "B", "state", "of", "the", "running", "1", "42", "_", "'", "’", "＇s", "'s", ".", ",", ":", ";", "-", " ", "  ", "\n", "\"", "״", "׳",
            "א", "ב", "ג", "é", "e\u0301", "\u00AD", "\u200D", "\u200B", "\u200B", "\u200E", "\u202A", "\u2062", "東", "京", "あ", "い", "ア", "ー", "ｱ", "ﾞ", "한", "국", "ก", "า", "ส", "မ", "ល",
            "😀", "👩‍⚕️", "🇬", "🇧", "ﬁ", "İ", "ı", "ς", "ß", "٣", "٫", "𠀀", "𐐀", "\u0301", "\uFEFF", "々", "〆", "·", "‧", "&", "@", "#", "+", "ا", "ل",
        ];
        var random = new Random(20261123);
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(_ =>
            string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)])))];

        AssertSame(texts);
    }

    [Fact]
    public void The_client_skips_tokens_over_255_units_as_Lucene_does() => AssertSame(
    [
        $"before {new string('x', 255)} between {new string('y', 256)} after",
        $"before {new string('x', 300)} after {string.Concat(Enumerable.Repeat("𐐀", 200))} end",
        $"{new string('x', 10_000)} the end {new string('7', 5_000)}",
    ]);

    void AssertSame(string[] texts)
    {
        NodeTokens[] browser = NodeProgram.Run<NodeTokens[]>("analyze.mjs", texts, client.Folder);
        var differences = new List<string>();
        for (int i = 0; i < texts.Length; i++)
        {
            Compare(texts[i], Token.Of(analyzer, FieldNames.Text, texts[i]), browser[i].Terms, differences);
            Compare(texts[i], Token.Of(analyzer, FieldNames.Plain, texts[i]), browser[i].Plain, differences);
        }
        differences.Count.ShouldBe(0, string.Join('\n', differences.Take(5)));
    }

    static void Compare(string text, IEnumerable<Token> lucene, IEnumerable<Token> browser, List<string> differences)
    {
        if (!lucene.SequenceEqual(browser))
            differences.Add($"{text}\n  Lucene: {Shown(lucene)}\n  client: {Shown(browser)}");
    }

    static string Shown(IEnumerable<Token> tokens) => string.Join(' ', tokens.Select(t => $"{t.Term}[{t.Start}-{t.End}]@{t.Position}"));

    static bool IsScalar(int code) => code is < 0xD800 or > 0xDFFF;
}
