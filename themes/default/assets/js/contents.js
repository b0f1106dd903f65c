// Marks the heading that is being read in the list of contents.
const links = new Map();
for (const link of document.querySelectorAll('[data-contents] a[href^="#"]')) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) links.set(heading, link);
}

let current = null;

/** The last heading above the upper third of the window is the one being read. */
function follow() {
  const line = window.innerHeight / 3;
  let last = null;
  for (const heading of links.keys()) {
    if (heading.getBoundingClientRect().top <= line) last = heading;
  }
  if (last === current) return;
  links.get(current)?.removeAttribute('aria-current');
  links.get(last)?.setAttribute('aria-current', 'location');
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
