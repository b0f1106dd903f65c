/** Keys of the search page: `/` goes to the input, arrows through the results, Escape back. */

/** @param {import('./page-view.js').PageView} view */
export function listenToKeys(view) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (actOn(event.key, event.target, view)) event.preventDefault();
  });
}

/** True when the key was ours. */
function actOn(key, target, { input, results }) {
  const links = [...results.querySelectorAll('a[data-part="title"]')];
  const at = links.indexOf(target);
  switch (key) {
    case '/': return !isTextField(target) && goTo(input);
    case 'ArrowDown': return (target === input || at >= 0) && goTo(links[at + 1]);
    case 'ArrowUp': return at >= 0 && goTo(links[at - 1] ?? input);
    case 'Escape': return at >= 0 && goTo(input);
    default: return false;
  }
}

function goTo(element) {
  element?.focus();
  return element !== undefined;
}

function isTextField(element) {
  return element.matches?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
}
