using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;
using Document = Lucene.Net.Documents.Document;
using Field = Lucene.Net.Documents.Field;

namespace KnowledgeBase.Search.Tests.Oracle;

/// <summary>The index as Lucene makes it from the texts themselves, analysing each for every field.</summary>
static class AnalysedIndex
{
    public static void Write(IndexedSite site, Directory directory)
    {
        using var analyzer = new FieldAnalyzer();
        using var titles = new ContentAnalyzer();
        using var writer = new IndexWriter(directory, new IndexWriterConfig(ContentAnalyzer.Version, analyzer) { Similarity = new BM25Similarity() });
        // In another order than that of the addresses, so that no number is right by chance.
        foreach (IndexableDocument document in site.Documents.Reverse())
            writer.AddDocument(Fields(document, site, WholeTitle.OfTexts(titles, [document.Row.Title])));
        writer.ForceMerge(1);
        writer.Commit();
    }

    static Document Fields(IndexableDocument document, IndexedSite site, string wholeTitle)
    {
        var fields = new Document
        {
            new SortedDocValuesField(FieldNames.Address, new BytesRef(document.Address)),
            new NumericDocValuesField(FieldNames.Date, document.Date),
            new StoredField(FieldNames.Row, StoredJson.Of(document.Row)),
            new StoredField(FieldNames.Passages, StoredJson.Of(document.Passages)),
            new Field(FieldNames.Title, document.Row.Title, FieldTypes.Title),
        };
        if (wholeTitle.Length > 0) fields.Add(new StringField(FieldNames.WholeTitle, wholeTitle, Field.Store.NO));
        var places = new Places();
        foreach ((int number, string text) in ((string[])[document.Row.Title, document.Row.Title, .. document.OtherTexts]).Index())
        {
            fields.Add(new Field(FieldNames.Text, Placed(text, places, first: number == 0), FieldTypes.Text));
            fields.Add(new Field(FieldNames.Words, text, FieldTypes.Words));
        }
        for (int i = 0; i < site.Facets.Length; i++)
            foreach (FacetTerm term in document.Values[i])
                fields.Add(new StringField(FieldNames.Facet(site.Facets[i].Name), term.Value, Field.Store.NO));
        return fields;
    }

    static PlacedStream Placed(string text, Places places, bool first)
    {
        var source = new StandardTokenizer(ContentAnalyzer.Version, ContentAnalyzer.Characters(new StringReader(text)));
        return new PlacedStream(ContentAnalyzer.Stemmed(ContentAnalyzer.Plain(source)), text, places, first);
    }

    sealed class FieldAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
    {
        protected override TextReader InitReader(string fieldName, TextReader reader) => ContentAnalyzer.Characters(reader);

        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var source = new StandardTokenizer(ContentAnalyzer.Version, reader);
            TokenStream plain = ContentAnalyzer.Plain(source);
            return new TokenStreamComponents(source, fieldName == FieldNames.Words ? new WordFilter(plain) : ContentAnalyzer.Stemmed(plain));
        }
    }

    sealed class WordFilter : FilteringTokenFilter
    {
        readonly ICharTermAttribute term;

        public WordFilter(TokenStream input) : base(ContentAnalyzer.Version, input) => term = AddAttribute<ICharTermAttribute>();

        protected override bool Accept()
        {
            string word = term.ToString()!;
            return word.Length is >= 2 and <= 40 && word.All(c => c < '\u0E00' && char.IsLetter(c)) && !EnglishAnalyzer.DefaultStopSet.Contains(word);
        }
    }
}
