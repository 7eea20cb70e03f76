// What every design has to be told: around which team, and how many runs of each point.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { model } from '../lib/model.mjs';
import { t } from '../lib/words.mjs';

const usual = 40;
const least = 10;

export function Base({ value, onChoose }) {
  return html`<div class="control"><label for="map-base">${t('map.base')}</label><select id="map-base" value=${value} onChange=${event => onChoose(event.target.value)}>
    ${model.value.scenarios.map(({ name }) => html`<option value=${name}>${t(`scenario.${name}`)}</option>`)}</select></div>`;
}

export function Runs({ value, most, onChoose }) {
  const [typed, setTyped] = useState(String(value));
  const take = text => {
    setTyped(text);
    onChoose(Math.max(least, Math.min(most, Math.round(Number(text)) || usual)));
  };
  return html`<div class="control"><label for="map-runs">${t('map.runs')}</label>
    <input id="map-runs" type="number" min=${least} max=${most} required value=${typed} onInput=${event => take(event.target.value)} /></div>`;
}
