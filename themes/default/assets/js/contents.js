// Marks the heading that is being read in the list of contents.
/** @type {Map<HTMLElement, HTMLAnchorElement>} by the heading that each leads to */
const links = new Map();
for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('[data-contents] a[href^="#"]'))) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) links.set(heading, link);
}

/** @type {HTMLElement | undefined} */
let current;

/** The last heading above the upper third of the window is the one being read. */
function follow() {
  const line = window.innerHeight / 3;
  let last;
  for (const heading of links.keys()) {
    if (heading.getBoundingClientRect().top <= line) last = heading;
  }
  if (last === current) return;
  if (current) links.get(current)?.removeAttribute('aria-current');
  if (last) links.get(last)?.setAttribute('aria-current', 'location');
  current = last;
}

let waiting = false;
function soon() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; follow(); });
}

if (links.size > 0) {
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  follow();
}
