/** Filters and counts: values of one facet are alternatives, facets add up. Twin of Searching/FacetSets.cs. */

/** @import { FacetCounts, FacetTable } from './types' */

export class Facets {
  #tables;

  /** @param {FacetTable[]} tables */
  constructor(tables) {
    this.#tables = tables;
    this.names = new Set(tables.map(table => table.name));
  }

  /** @param {string} name @param {string[]} values @returns {number[]} documents with one of the values; may repeat */
  documents(name, values) {
    const table = this.#tables.find(table => table.name === name);
    return table?.values.filter(({ value }) => values.includes(value)).flatMap(({ documents }) => [...documents]) ?? [];
  }

  /**
   * @param {Uint8Array} matches
   * @param {Map<string, string[]>} filters wanted values by facet
   * @param {string} [except] a facet whose filter does not count
   * @returns {Uint8Array} the matches that pass
   */
  filter(matches, filters, except) {
    let left = matches;
    for (const [name, values] of filters) {
      if (name === except) continue;
      const passed = new Uint8Array(matches.length);
      for (const document of this.documents(name, values)) passed[document] = left[document];
      left = passed;
    }
    return left;
  }

  /** Counts of every facet, each under the filters of the others. @param {Uint8Array} matches @param {Map<string, string[]>} filters @returns {FacetCounts} */
  count(matches, filters) {
    const filtered = this.filter(matches, filters);
    return Object.fromEntries(this.#tables.filter(table => table.counted).map(table =>
      [table.name, countsOf(table, filters.has(table.name) ? this.filter(matches, filters, table.name) : filtered)]));
  }
}

/** @param {FacetTable} table @param {Uint8Array} matches */
function countsOf({ values, numeric }, matches) {
  const counts = values
    .map(({ value, label, documents }) => ({ value, label, count: documents.reduce((sum, document) => sum + matches[document], 0) }))
    .filter(({ count }) => count > 0);
  return counts.sort(numeric ? (a, b) => Number(b.value) - Number(a.value) : (a, b) => b.count - a.count);
}
