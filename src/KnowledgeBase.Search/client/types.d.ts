/** The shapes that the modules of the client hand to each other. Checked by `eng/check.sh scripts`, never shipped. */

// Text

export interface RawToken {
  /** As written. */
  text: string;
  /** Offset in UTF-16 units. */
  start: number;
  /** Number of the token; one that is too long is skipped but counted. */
  position: number;
  /** True for Chinese, Japanese and Korean, which are indexed as pairs of characters. */
  paired: boolean;
}

export interface Token {
  /** What the index holds. */
  term: string;
  /** Offset of the first UTF-16 unit in the text. */
  start: number;
  /** Offset just past the last. */
  end: number;
  /** Number among the tokens; stop words and over-long tokens leave gaps. */
  position: number;
}

/** A token before characters that are written without spaces become pairs. */
export type PlainToken = Token & { paired: boolean };

// Queries

/** A piece of query text. */
export type Lexeme = {
  /** Offset of its text in the query. */
  start: number;
  /** Words of a run or phrase, or the value of a filter. */
  text: string;
} & ({ kind: 'run' | 'phrase' | 'and' | 'or' | 'not' | 'open' | 'close' } | { kind: 'filter'; field: string });

/** A lexeme and where the text goes on. */
export type Cut = Lexeme & { next: number };

/** A word; `longer` are longer words that it also stands for, `term` is null when it stands for those alone. */
export interface Word { kind: 'word'; term: string | null; longer: string[] }

/** Terms in a row; positions count from the first. */
export interface Phrase { kind: 'phrase'; terms: string[]; positions: number[] }

export interface Filter { kind: 'filter'; field: string; value: string }
export interface Not { kind: 'not'; part: QueryNode }
export interface Group { kind: 'run' | 'all' | 'any'; parts: QueryNode[] }

/** What counts for scores. */
export type Leaf = Word | Phrase;
export type QueryNode = Leaf | Filter | Not | Group;

export interface Query {
  /** What the spans count in. */
  text: string;
  /** What matches; null when there is nothing to search for. */
  root: QueryNode | null;
  leaves: Leaf[];
  /** Spans of the text that hold words. */
  wordings: { start: number; end: number }[];
  /** The term of a whole title that says the same; empty without words. */
  title: string;
  /** True when nothing at all was asked. */
  blank: boolean;
}

// The index

/** Document numbers ascend; counts say how often, document by document. */
export interface Occurrences { documents: ArrayLike<number>; counts: ArrayLike<number> }

/** Where a term stands in the combined field and in the title; a whole title stands in the title alone. */
export interface Postings {
  documents: Int32Array;
  counts: Int32Array;
  title: { documents: Int32Array; counts: Int32Array };
  /** Positions in the combined field, document by document. */
  positions: () => Promise<Int32Array[]>;
}

/** A field with norms: its tokens in all documents, and one byte a document for the length there. */
export interface NormedField { length: number; norms: Uint8Array }

export interface FacetValue { value: string; label: string }

/** A field that readers filter by; values are ordered by value. */
export interface FacetTable {
  name: string;
  title: string;
  counted: boolean;
  numeric: boolean;
  values: (FacetValue & { documents: Uint32Array })[];
}

export interface Manifest {
  documents: number;
  linkRoot: string;
  /** The combined field. */
  text: NormedField;
  title: NormedField;
  /** yyyymmdd or 0, by document. */
  dates: Uint32Array;
  facets: FacetTable[];
  /** What the names of files end in, by kind and number. */
  name: (kind: string, number: number) => string;
  recordsPerFile: number;
  /** What each file of terms begins at. */
  terms: Uint8Array[];
  /** What each file of words begins at. */
  words: Uint8Array[];
}

/** `index.bin`'s header, as it is written. */
export interface ManifestHeader {
  format: number;
  documents: number;
  linkRoot: string;
  recordsPerFile: number;
  textLength: number;
  titleLength: number;
  facets: (Omit<FacetTable, 'values'> & { values: [value: string, label: string, count: number][] })[];
  terms: string[];
  words: string[];
}

/** A word as documents write it, and how many documents do. */
export interface KnownWord { text: string; documents: number }

export type Passage = [anchor: string, heading: string, text: string];

/** What is kept of a document to show it. */
export type StoredRecord = [row: [href: string, title: string, type: string, themes: string[], system: string | null], passages: Passage[]];

// Answers

export interface ExcerptPart { text: string; mark: boolean }

export interface Excerpt {
  parts: ExcerptPart[];
  /** Id of the heading above it, or ''. */
  anchor: string;
}

export interface Row {
  url: string;
  title: string;
  type: string;
  themes: string[];
  system: string | null;
}

export interface Hit extends Row {
  rank: number;
  score: number;
  excerpt: ExcerptPart[];
}

export type FacetCounts = Record<string, (FacetValue & { count: number })[]>;

/** What `kb search --format json` prints. */
export interface Answer {
  query: string;
  total: number;
  hits: Hit[];
  facets: FacetCounts;
  suggestion: string | null;
}

/** An answer whose excerpts are not read yet; `corrected` is true when nothing matched and the hits answer the suggestion. */
export interface Finding extends Answer {
  corrected: boolean;
  excerpt: (hit: number) => Promise<Excerpt>;
}

export type Sort = 'relevance' | 'date';

/** Besides these, any facet by name: one wanted value or several. */
export interface Options {
  sort?: Sort | null | undefined;
  /** 10 when left out. */
  limit?: number | null | undefined;
  offset?: number | null | undefined;
  /** True while the last word is being typed: it also stands for longer words. */
  asYouType?: boolean | null | undefined;
  [facet: string]: unknown;
}

/** Options read; relevance unless `sort` says date. */
export interface Request {
  text: string;
  filters: Map<string, string[]>;
  sort: Sort;
  limit: number;
  offset: number;
  asYouType: boolean;
}

export interface Facet {
  name: string;
  title: string;
  counted: boolean;
  values: FacetValue[];
}

// The search page

/** What the search page asks. */
export interface Asked {
  text: string;
  sort: Sort;
  /** Wanted values by facet, none empty. */
  filters: Map<string, string[]>;
  /** True while the last word is being typed. */
  typing: boolean;
}

/** A hit with its excerpt read. */
export type ShownHit = Hit & Excerpt;

/** What values of facets are called. */
export interface Labels { of: (facet: string, value: string) => string }
