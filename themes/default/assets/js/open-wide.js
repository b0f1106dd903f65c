// Where there is room for it, what is folded away on a phone stands open.
if (matchMedia('(min-width: 56rem)').matches) {
  for (const details of document.querySelectorAll('details[data-open-wide]')) details.open = true;
}
