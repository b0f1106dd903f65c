// The program's own words are here in American English alone: other languages it could load only from a bundle. And a person who presses
// Escape while writing does not mean to leave the form.
const KEY = 'sveltia-cms.prefs';

try {
  const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  localStorage.setItem(KEY, JSON.stringify({ closeWithEscape: false, ...kept, locale: 'en-US' }));
} catch {
  // A browser that keeps nothing for the page: the program says so itself.
}
