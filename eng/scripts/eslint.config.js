import js from '@eslint/js';
import globals from 'globals';

const SHIPPED = ['src/**/*.js', 'themes/*/assets/js/**/*.js'];
const WORDS_OF_THEMES = 'Words that readers see come from the site theme: put them into its markup.';

export default [
  { ignores: ['**/bin/', '**/obj/', '**/node_modules/', '**/vendor/', 'site/', '.kb/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'eqeqeq': 'error',
      'no-else-return': 'error',
      'no-eval': 'error',
      'no-implicit-coercion': 'error',
      'no-implied-eval': 'error',
      'no-lonely-if': 'error',
      'no-misleading-character-class': 'off',
      'no-new-func': 'error',
      'no-shadow': ['error', { ignoreOnInitialization: true }],
      'no-unneeded-ternary': 'error',
      'no-useless-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-arrow-callback': 'error',
      'prefer-const': 'error',
      'prefer-rest-params': 'error',
      'prefer-spread': 'error',
      'prefer-template': 'error',
    },
  },
  { files: ['bench/**/*.mjs', 'tests/**/*.mjs', 'eng/**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['bench/browser/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: SHIPPED,
    rules: {
      // What is not defined, tsc tells.
      'no-undef': 'off',
      'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map(property =>
        ({ property, message: 'Text is only ever set as text.' }))],
      // Neither words side by side nor a capitalised word; what an Error says is for developers, and a key has its name.
      'no-restricted-syntax': ['error', ...[
        String.raw`Literal[value=/\p{L}{2,},? \p{L}{2,}/u]:not(NewExpression[callee.name=/Error$/] *)`,
        String.raw`Literal[value=/^\p{Lu}\p{Ll}+[.:!?…]?$/u]:not(SwitchCase > *)`,
        String.raw`TemplateElement[value.raw=/(^|\s)\p{L}{2,}[.,:!?…]?(\s|$)/u]:not(NewExpression[callee.name=/Error$/] *)`,
      ].map(selector => ({ selector, message: WORDS_OF_THEMES }))],
    },
  },
];
