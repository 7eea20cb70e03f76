// Words and numbers in the reader's language.
import { signal } from '@preact/signals';

export const languages = ['en', 'de'];
export const language = signal('en');

const texts = signal({});
const remembered = 'poise-language';

function preferred() {
  const chosen = localStorage.getItem(remembered);
  const asked = [chosen, ...navigator.languages].map(each => (each ?? '').slice(0, 2));
  return asked.find(each => languages.includes(each)) ?? 'en';
}

let newest = 0;

/** Load the words of a language; whoever asks last has the last word, however quickly each of them comes. */
export async function loadWords(wanted = preferred()) {
  newest += 1;
  const own = newest;
  const response = await fetch(`/api/words/${wanted}`);
  const come = await response.json();
  if (own !== newest) return;
  texts.value = come;
  language.value = wanted;
  document.documentElement.lang = wanted;
}

export async function chooseLanguage(wanted) {
  localStorage.setItem(remembered, wanted);
  await loadWords(wanted);
}

/** Get a text, with its places such as {count} filled in. */
export function t(key, places = {}) {
  const text = texts.value[key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (all, name) => places[name] ?? all);
}

/** Get the text for a count: under the key for most counts, under key.one where the language counts it as one; {count} is the count. */
export function plural(key, count, places = {}) {
  const rule = `${key}.${new Intl.PluralRules(language.value).select(count)}`;
  return t(has(rule) ? rule : key, { count: number(count), ...places });
}

export const has = key => texts.value[key] !== undefined;

/** Write a number with as many decimals as asked for. */
export function number(value, decimals = 0) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  return new Intl.NumberFormat(language.value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(value).replace('-', '\u2212');
}

/** Write a difference with its sign. */
export const signed = (value, decimals = 0) => (value > 0 && number(value, decimals).match(/[1-9]/) ? '+' : '') + number(value, decimals);
