/** What the search page asks, and its place in the page's address: `?q=…&theme=…&theme=…&sort=date`. */

/** @import { Asked } from './types' */

/** @param {string} search part of an address from `?` on @param {string[]} facets names of facets @returns {Asked} */
export function askedBy(search, facets) {
  const parameters = new URLSearchParams(search);
  const filters = facets
    .map(name => /** @type {[string, string[]]} */ ([name, [...new Set(parameters.getAll(name))]]))
    .filter(([, values]) => values.length > 0);
  return { text: parameters.get('q') ?? '', sort: parameters.get('sort') === 'date' ? 'date' : 'relevance', filters: new Map(filters), typing: false };
}

/** @param {Asked} asked @returns {string} its part of the address; empty when nothing is asked */
export function addressOf({ text, sort, filters }) {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const [name, values] of filters) for (const value of values) parameters.append(name, value);
  if (sort === 'date') parameters.set('sort', sort);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** @param {Asked} asked @param {string} name @param {string} value @param {boolean} wanted @returns {Asked} with the value wanted or not */
export function withFilter(asked, name, value, wanted) {
  const filters = new Map(asked.filters);
  const others = (filters.get(name) ?? []).filter(other => other !== value);
  if (wanted) others.push(value);
  if (others.length > 0) filters.set(name, others);
  else filters.delete(name);
  return { ...asked, filters };
}
