// Where there is room for it, what is folded away on a phone stands open; on a phone, what stands open without a script folds away.
const wide = matchMedia('(min-width: 56rem)').matches;
/** @type {NodeListOf<HTMLDetailsElement>} */
const folded = document.querySelectorAll(wide ? 'details[data-open-wide]' : 'details[data-fold-narrow]');
for (const details of folded) details.open = wide;
