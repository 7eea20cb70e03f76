// Which question is asked: what if, from Monday on, or what if it had always been so. And what then holds on both sides.
import { html } from 'htm/preact';
import { change } from '../lib/desk.mjs';
import { fixed, label } from '../lib/model.mjs';
import { t } from '../lib/words.mjs';

const both = ['monday', 'start'];

/** The choice between the two questions. */
export function OnsetChoice({ value, onChoose, disabled = false }) {
  return html`<fieldset class="onset"><legend>${t('onset')}</legend>${both.map(each => html`<label>
    <input type="radio" name="onset" value=${each} checked=${value === each} disabled=${disabled} onChange=${() => onChoose(each)} /> ${t(`onset.${each}`)}</label>`)}</fieldset>`;
}

/** The same on the desk, with what cannot change on Monday. */
export function DeskOnset({ desk }) {
  const { settings, mechanisms } = fixed(desk.baseline, desk.now);
  const names = [...settings.map(label), ...mechanisms.map(id => t(`mechanism.${id}`))];
  return html`<${OnsetChoice} value=${desk.from} onChoose=${from => change({ from })} />
    ${desk.from === 'monday' && names.length > 0 && html`<p class="hint bothsides" role="status">${t('onset.bothSides', { names: names.join(', ') })}</p>`}`;
}
