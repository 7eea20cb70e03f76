// Points that were kept, and the list of changes.
import { html } from 'htm/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { desk, past, goTo, forget, rename } from '../lib/desk.mjs';
import { changeText, sameTeam, teamName } from '../lib/model.mjs';
import { t } from '../lib/words.mjs';

const longestName = 80;

/** A name that is typed over; what is typed holds when somebody leaves it or presses Enter. */
function Name({ name, onName }) {
  const field = useRef(null);
  useEffect(() => field.current.select(), []);
  const done = event => { event.preventDefault(); onName(event.currentTarget.querySelector('input').value); };
  return html`<form onSubmit=${done}><input type="text" ref=${field} aria-label=${t('kept.name')} maxlength=${longestName} value=${name} onBlur=${event => onName(event.target.value)} /></form>`;
}

export function Kept() {
  const { kept, now } = desk.value;
  const [naming, setNaming] = useState(-1);
  return html`<section class="kept" aria-labelledby="kept-h"><h2 id="kept-h">${t('kept.title')}</h2>
    ${kept.length === 0 ? html`<p class="empty">${t('kept.none')}</p>` : html`<ol>${kept.map(({ name, team }, i) => html`<li>
      ${naming === i ? html`<${Name} name=${name} onName=${typed => { if (naming === i) { setNaming(-1); if (typed !== name) rename(i, typed); } }} />`
        : html`<button class="link" aria-current=${sameTeam(team, now) ? 'true' : undefined} onClick=${() => goTo(team)}>${name}</button>
      <button class="small" aria-label=${t('kept.rename', { name })} title=${t('kept.name')} onClick=${() => setNaming(i)}>✎</button>`}
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
