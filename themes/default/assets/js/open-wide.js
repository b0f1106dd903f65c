// Where there is room for it, what is folded away on a phone stands open; on a phone, what stands open without a script folds away.
const wide = matchMedia('(min-width: 56rem)').matches;
for (const details of document.querySelectorAll(wide ? 'details[data-open-wide]' : 'details[data-fold-narrow]')) details.open = wide;
