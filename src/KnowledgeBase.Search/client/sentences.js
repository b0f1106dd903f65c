/** What the page says, in the words of its site theme: `template#search-sentences` (docs/search-page.md). */

export class Sentences {
  #forms;
  #plurals;

  /** @param {Document} page */
  constructor(page) {
    const template = /** @type {HTMLTemplateElement | null} */ (page.getElementById('search-sentences'));
    this.#forms = [...template?.content.querySelectorAll('[data-part]') ?? []];
    this.#plurals = new Intl.PluralRules(page.documentElement.lang || undefined);
  }

  /**
   * @param {string} name its `data-part` @param {Record<string, string | number>} [values] what stands for `{NAME}`; `total` chooses among plural forms
   * @returns {string} empty when the theme has no such sentence
   */
  say(name, values = {}) {
    const forms = this.#forms.filter(form => form.getAttribute('data-part') === name);
    const plural = this.#plurals.select(Number(values.total));
    const form = forms.find(form => form.getAttribute('data-plural') === plural) ?? forms.find(form => !form.hasAttribute('data-plural'));
    return (form?.textContent ?? '').replace(/\{(\w+)\}/g, (written, value) => Object.hasOwn(values, value) ? String(values[value]) : written);
  }
}
