/** The order of results. Twin of Searching/Ranking.cs. */
import { isTyping } from './query.js';

/**
 * @import { Facets } from './facets.js'
 * @import { QueryPostings } from './matching.js'
 * @import { Query } from './types'
 */

/**
 * @param {Query} query
 * @param {QueryPostings} postings
 * @param {Facets} facets
 * @param {number} count number of documents
 * @returns {Uint8Array} 3 for documents whose title is what is asked for, 2 for those that hold all words, 1 for those that do with longer words for
 *   one being typed, else 0
 */
export function tiers(query, postings, facets, count) {
  const tier = new Uint8Array(count);
  for (const document of postings.term(query.title)?.title.documents ?? []) tier[document] = 3;
  const typing = isTyping(query);
  if (query.leaves.length < 2 && !typing) return tier;
  const exact = query.leaves.map(leaf => leaf.kind === 'word' && leaf.term === null
    ? new Uint8Array(count)
    : postings.matches(leaf.kind === 'word' ? { ...leaf, longer: [] } : leaf, facets));
  const loose = typing ? query.leaves.map(leaf => postings.matches(leaf, facets)) : exact;
  for (let document = 0; document < count; document++) {
    if (tier[document] === 3) continue;
    if (exact.every(matches => matches[document])) tier[document] = 2;
    else if (loose.every(matches => matches[document])) tier[document] = 1;
  }
  return tier;
}

/**
 * @param {Uint8Array} matches
 * @param {ArrayLike<number>[]} keys by document, greatest first; the first key decides, ties go on to the next, then to the address
 * @returns {number[]} documents in order
 */
export function ordered(matches, keys) {
  const documents = [];
  for (let document = 0; document < matches.length; document++) if (matches[document]) documents.push(document);
  return documents.sort((a, b) => {
    for (const key of keys) if (key[a] !== key[b]) return key[b] - key[a];
    return a - b;
  });
}
