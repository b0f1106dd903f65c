// Lets readers order a table by its columns: every heading with data-sort becomes a button. Without scripts the table stands in its first order.

const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });

/** The way a column begins when it is chosen: places in the order of evidence count from the strongest, years begin with the newest. @param {string} name */
const firstOrder = name => name === 'evidence' || name === 'start' ? 'descending' : 'ascending';

/** Makes one table sortable. @param {HTMLTableElement} table */
function makeSortable(table) {
  const headings = [.../** @type {NodeListOf<HTMLElement>} */ (table.querySelectorAll('th[data-sort]'))];
  for (const heading of headings) {
    const button = document.createElement('button');
    button.className = 'sort-button';
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => sortBy(table, headings, heading));
  }
}

/** @param {HTMLTableElement} table @param {HTMLElement[]} headings @param {HTMLElement} heading */
function sortBy(table, headings, heading) {
  const name = heading.dataset.sort ?? '';
  const first = firstOrder(name);
  const order = heading.getAttribute('aria-sort') !== first ? first : first === 'ascending' ? 'descending' : 'ascending';
  for (const each of headings) each.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', order);
  // The strongest evidence has the first place.
  const turn = (order === 'ascending') === (name !== 'evidence') ? 1 : -1;
  /** @param {Element} row */
  const value = row => row.getAttribute(`data-sort-${name}`) ?? '';
  const [body] = table.tBodies;
  body?.append(...[...body.rows].sort((left, right) =>
    Number(value(left) === '') - Number(value(right) === '') || turn * collator.compare(value(left), value(right))));
}

/** @type {NodeListOf<HTMLTableElement>} */
const tables = document.querySelectorAll('table[data-sort-table]');
for (const table of tables) makeSortable(table);
