// What every page has: brand, language, connection, footer.
import { html } from 'htm/preact';
import { About } from './about.mjs';
import { connection } from '../lib/server.mjs';
import { languages, language, chooseLanguage, t } from '../lib/words.mjs';

export function Frame({ title, children, quiet = false, lead, ways }) {
  return html`<a class="skip" href="#main">${t('frame.skip')}</a>
    <header class="bar">
      <a class="brand" href="/"><span aria-hidden="true" class="mark"></span>Poise</a>
      ${title && html`<h1>${title}</h1>`}
      ${!quiet && html`<${Connection} />`}
      ${ways}
      <${Language} />
      ${lead}
    </header>
    <main id="main" tabindex="-1">${children}</main>
    <footer><p>${t('frame.caution')} <${About} /></p></footer>`;
}

export function Language() {
  return html`<label class="language"><span class="hidden">${t('frame.language')}</span>
    <select value=${language.value} onChange=${event => chooseLanguage(event.target.value)}>
      ${languages.map(each => html`<option value=${each} lang=${each}>${t(`language.${each}`)}</option>`)}
    </select></label>`;
}

export function Connection() {
  const state = connection.value;
  return html`<p class="connection ${state}" role="status">${state === 'online' ? html`<span class="hidden">${t('connection.online')}</span>` : t(`connection.${state}`)}</p>`;
}

/** Lines about what is wrong with the settings. */
export function Problems({ lines }) {
  return html`<div role="alert">${lines.length > 0 && html`<ul class="problems">${lines.map(line => html`<li>${line}</li>`)}</ul>`}</div>`;
}
