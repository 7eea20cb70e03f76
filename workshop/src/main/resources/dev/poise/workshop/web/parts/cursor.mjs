// Looks at one sprint in all charts at once.
import { html } from 'htm/preact';
import { t } from '../lib/words.mjs';

export function SprintCursor({ value, sprints, onChange }) {
  return html`<div class="cursor-control">
    <label for="sprint-cursor">${t('cursor.label')}</label>
    <input id="sprint-cursor" type="range" min="0" max=${sprints} step="1" value=${value}
      aria-valuetext=${value ? t('cursor.at', { sprint: value }) : t('cursor.none')}
      onInput=${event => onChange(Number(event.target.value))} />
    <span class="at" aria-hidden="true">${value ? t('cursor.at', { sprint: value }) : t('cursor.none')}</span>
  </div>`;
}
