/** Keys of the search page: `/` goes to the input, arrows through the results, Escape back. */

/** @import { PageView } from './page-view.js' */

/** @param {PageView} view */
export function listenToKeys(view) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (actOn(event.key, event.target, view)) event.preventDefault();
  });
}

/** True when the key was ours. @param {string} key @param {EventTarget | null} target @param {PageView} view */
function actOn(key, target, { input, results }) {
  const links = [.../** @type {NodeListOf<HTMLElement>} */ (results.querySelectorAll('a[data-part="title"]'))];
  const at = links.findIndex(link => link === target);
  switch (key) {
    case '/': return !isTextField(target) && goTo(input);
    case 'ArrowDown': return (target === input || at >= 0) && goTo(links[at + 1]);
    case 'ArrowUp': return at >= 0 && goTo(links[at - 1] ?? input);
    case 'Escape': return at >= 0 && goTo(input);
    default: return false;
  }
}

/** @param {HTMLElement | undefined} element */
function goTo(element) {
  element?.focus();
  return element !== undefined;
}

/** @param {EventTarget | null} target */
function isTextField(target) {
  return target instanceof Element && target.matches('input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]');
}
