// Filters a whole list in place: every link to a value's own page becomes a checkbox. Values of one facet widen, facets narrow.

/** @typedef {{boxes: HTMLInputElement[], details: HTMLDetailsElement}} Facet */

/** Filters one list. @param {HTMLElement} page */
function filterInPlace(page) {
  const items = [.../** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll('[data-filter-tokens]'))].map(element => ({
    element, key: element.dataset.filterKey ?? element, tokens: new Set(element.dataset.filterTokens?.split(' ')),
  }));
  const count = /** @type {HTMLElement} */ (page.querySelector('[data-filter-count]'));
  const facets = [.../** @type {NodeListOf<HTMLDetailsElement>} */ (page.querySelectorAll('details.facet'))].map(toCheckboxes);
  const all = count.textContent;
  count.setAttribute('role', 'status');

  /** @param {Facet} facet */
  const chosen = facet => facet.boxes.filter(box => box.checked).map(box => box.value);
  /** @param {typeof items[number]} item @param {Facet} facet */
  const passes = (item, facet) => {
    const wanted = chosen(facet);
    return wanted.length === 0 || wanted.some(token => item.tokens.has(token));
  };

  function apply() {
    for (const item of items) item.element.hidden = !facets.every(facet => passes(item, facet));
    const shown = howMany(items.filter(item => !item.element.hidden));
    for (const facet of facets) {
      const others = facets.filter(other => other !== facet);
      const open = items.filter(item => others.every(other => passes(item, other)));
      for (const box of facet.boxes) showHits(box, howMany(open.filter(item => item.tokens.has(box.value))));
    }
    // The site theme's sentence for a part of the list has {shown} where the number stands.
    count.textContent = shown === howMany(items) ? all : (count.dataset.filterCount ?? '').replace('{shown}', String(shown));
    remember(facets.flatMap(chosen));
  }

  recall(facets);
  page.addEventListener('change', apply);
  addEventListener('pageshow', apply);
  apply();
}

/** Counts what stands in several groups of a list once. @param {{key: unknown}[]} items */
function howMany(items) {
  return new Set(items.map(item => item.key)).size;
}

/** Writes how many items a value would show. @param {HTMLInputElement} box @param {number} hits */
function showHits(box, hits) {
  const count = box.closest('label')?.querySelector('.count');
  if (count) count.textContent = String(hits);
  box.closest('li')?.classList.toggle('none', hits === 0 && !box.checked);
}

/** Puts a checkbox in the place of every link of a facet. @param {HTMLDetailsElement} facet @returns {Facet} */
function toCheckboxes(facet) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (facet.querySelectorAll('a[data-filter-token]'));
  const boxes = [...links].map(link => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = link.dataset.filterToken ?? '';
    const text = document.createElement('span');
    text.append(...link.childNodes);
    const label = document.createElement('label');
    label.append(box, text);
    link.replaceWith(label);
    return box;
  });
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', facet.querySelector('summary')?.textContent.trim() ?? '');
  const list = facet.querySelector('ul');
  if (list) {
    list.replaceWith(group);
    group.append(list);
  }
  return { boxes, details: facet };
}

/** The choice is part of the address, so that it can be shared and survives going back. @param {string[]} tokens */
function remember(tokens) {
  const address = new URL(location.href);
  address.searchParams.delete('only');
  for (const token of tokens) address.searchParams.append('only', token);
  history.replaceState(null, '', address);
}

/** Ticks what the address names. @param {Facet[]} facets */
function recall(facets) {
  const tokens = new Set(new URL(location.href).searchParams.getAll('only'));
  for (const facet of facets) {
    for (const box of facet.boxes) {
      box.checked = tokens.has(box.value);
      if (box.checked) facet.details.open = true;
    }
  }
}

/** @type {NodeListOf<HTMLElement>} */
const pages = document.querySelectorAll('[data-filter-list]');
for (const page of pages) filterInPlace(page);
