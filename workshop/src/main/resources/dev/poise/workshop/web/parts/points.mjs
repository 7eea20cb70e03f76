// Points that were kept, and the list of changes.
import { html } from 'htm/preact';
import { desk, past, goTo, forget } from '../lib/desk.mjs';
import { changeText, sameTeam, teamName } from '../lib/model.mjs';
import { t } from '../lib/words.mjs';

export function Kept() {
  const { kept, now } = desk.value;
  return html`<section class="kept" aria-labelledby="kept-h"><h2 id="kept-h">${t('kept.title')}</h2>
    ${kept.length === 0 ? html`<p class="empty">${t('kept.none')}</p>` : html`<ol>${kept.map(({ name, team }, i) => html`<li>
      <button class="link" aria-current=${sameTeam(team, now) ? 'true' : undefined} onClick=${() => goTo(team)}>${name}</button>
      <button class="small" aria-label=${t('kept.forget', { name })} onClick=${() => forget(i)}>×</button></li>`)}</ol>`}
  </section>`;
}

export function History() {
  const changes = past.value.slice(-8).reverse();
  return html`<section class="history" aria-labelledby="history-h"><h2 id="history-h">${t('history.title')}</h2>
    ${changes.length === 0 ? html`<p class="empty">${t('history.none')}</p>` : html`<ol>${changes.map(({ before, after }) => ({ before, text: changeText(before, after) })).map(({ before, text }) => html`<li>
      <button class="link" title=${t('history.back')} onClick=${() => goTo(before)} aria-label=${t('history.backTo', { change: text, team: teamName(before) })}>${text}</button></li>`)}</ol>`}
  </section>`;
}
