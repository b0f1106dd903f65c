/**
 * Porter's stemmer exactly as Lucene 4.8 computes it (`PorterStemmer.java`): its step numbers, its departures from the paper,
 * and UTF-16 units that are not letters counted as consonants. Other JavaScript stemmers differ on some words.
 */

/** @param {string} word in lower case @returns {string} its stem */
export function stem(word) {
  return word.length > 2 ? new Stemmer(word).stem() : word;
}

/** Endings by the letter before the last (steps 3 and 5) or the last (step 4); the first that fits decides. */
/** @type {Record<string, [ending: string, replacement: string][]>} */
const STEP3 = {
  a: [['ational', 'ate'], ['tional', 'tion']],
  c: [['enci', 'ence'], ['anci', 'ance']],
  e: [['izer', 'ize']],
  l: [['bli', 'ble'], ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous']],
  o: [['ization', 'ize'], ['ation', 'ate'], ['ator', 'ate']],
  s: [['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous']],
  t: [['aliti', 'al'], ['iviti', 'ive'], ['biliti', 'ble']],
  g: [['logi', 'log']],
};
/** @type {Record<string, [ending: string, replacement: string][]>} */
const STEP4 = {
  e: [['icate', 'ic'], ['ative', ''], ['alize', 'al']],
  i: [['iciti', 'ic']],
  l: [['ical', 'ic'], ['ful', '']],
  s: [['ness', '']],
};
/** @type {Record<string, string[]>} */
const STEP5 = {
  a: ['al'], c: ['ance', 'ence'], e: ['er'], i: ['ic'], l: ['able', 'ible'], n: ['ant', 'ement', 'ment', 'ent'],
  o: ['ion', 'ou'], s: ['ism'], t: ['ate', 'iti'], u: ['ous'], v: ['ive'], z: ['ize'],
};

class Stemmer {
  #units;
  #end;
  #root = 0;

  /** The word so far ends at `end`; a candidate ending begins after `root`. @param {string} word */
  constructor(word) {
    this.#units = word.split('');
    this.#end = word.length - 1;
  }

  stem() {
    this.#step1();
    this.#step2();
    if (this.#end > 0) this.#replaceFirst(STEP3[this.#units[this.#end - 1]]);
    this.#replaceFirst(STEP4[this.#units[this.#end]]);
    if (this.#end > 0) this.#step5();
    this.#step6();
    return this.#units.slice(0, this.#end + 1).join('');
  }

  /** Plurals, -ed and -ing. */
  #step1() {
    if (this.#units[this.#end] === 's') {
      if (this.#endsIn('sses')) this.#end -= 2;
      else if (this.#endsIn('ies')) this.#replace('i');
      else if (this.#units[this.#end - 1] !== 's') this.#end--;
    }
    if (this.#endsIn('eed')) {
      if (this.#measure() > 0) this.#end--;
    } else if ((this.#endsIn('ed') || this.#endsIn('ing')) && this.#hasVowel()) {
      this.#end = this.#root;
      this.#mendAfterCut();
    }
  }

  #mendAfterCut() {
    if (this.#endsIn('at')) this.#replace('ate');
    else if (this.#endsIn('bl')) this.#replace('ble');
    else if (this.#endsIn('iz')) this.#replace('ize');
    else if (this.#isDouble(this.#end)) {
      const last = this.#units[this.#end];
      if (last !== 'l' && last !== 's' && last !== 'z') this.#end--;
    } else if (this.#measure() === 1 && this.#isShort(this.#end)) this.#replace('e');
  }

  /** A final y after a vowel somewhere. */
  #step2() {
    if (this.#endsIn('y') && this.#hasVowel()) this.#units[this.#end] = 'i';
  }

  /** Endings that go altogether. */
  #step5() {
    const endings = STEP5[this.#units[this.#end - 1]];
    const found = endings?.some(ending => this.#endsIn(ending) && (ending !== 'ion' || this.#isBeforeIon()));
    if (found && this.#measure() > 1) this.#end = this.#root;
  }

  #isBeforeIon() {
    return this.#root >= 0 && (this.#units[this.#root] === 's' || this.#units[this.#root] === 't');
  }

  /** A final e, and the second of two ls. */
  #step6() {
    this.#root = this.#end;
    if (this.#units[this.#end] === 'e') {
      const measure = this.#measure();
      if (measure > 1 || (measure === 1 && !this.#isShort(this.#end - 1))) this.#end--;
    }
    if (this.#units[this.#end] === 'l' && this.#isDouble(this.#end) && this.#measure() > 1) this.#end--;
  }

  /** @param {[ending: string, replacement: string][] | undefined} pairs */
  #replaceFirst(pairs) {
    const pair = pairs?.find(([ending]) => this.#endsIn(ending));
    if (pair && this.#measure() > 0) this.#replace(pair[1]);
  }

  /** @param {number} at @returns {boolean} */
  #isConsonant(at) {
    const unit = this.#units[at];
    if (unit === 'y') return at === 0 || !this.#isConsonant(at - 1);
    return !'aeiou'.includes(unit);
  }

  /** The number of vowel-consonant sequences up to `root`. */
  #measure() {
    let count = 0;
    for (let at = 1; at <= this.#root; at++)
      if (this.#isConsonant(at) && !this.#isConsonant(at - 1)) count++;
    return count;
  }

  #hasVowel() {
    for (let at = 0; at <= this.#root; at++) if (!this.#isConsonant(at)) return true;
    return false;
  }

  /** @param {number} at */
  #isDouble(at) {
    return at > 0 && this.#units[at] === this.#units[at - 1] && this.#isConsonant(at);
  }

  /** Consonant, vowel, consonant, the last not w, x or y: hop. @param {number} at */
  #isShort(at) {
    if (at < 2 || !this.#isConsonant(at) || this.#isConsonant(at - 1) || !this.#isConsonant(at - 2)) return false;
    return !'wxy'.includes(this.#units[at]);
  }

  /** When the word ends so, remembers where the ending begins. @param {string} ending */
  #endsIn(ending) {
    const start = this.#end - ending.length + 1;
    if (start < 0) return false;
    for (let i = 0; i < ending.length; i++) if (this.#units[start + i] !== ending[i]) return false;
    this.#root = start - 1;
    return true;
  }

  /** @param {string} ending */
  #replace(ending) {
    for (let i = 0; i < ending.length; i++) this.#units[this.#root + 1 + i] = ending[i];
    this.#end = this.#root + ending.length;
  }
}
