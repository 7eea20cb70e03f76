// Controls for settings: native sliders with a number beside them, choices, switches.
import { html } from 'htm/preact';
import { setting, label, hint, unitOf, valueOf, withValue, isShare } from '../lib/model.mjs';
import { t, has, number } from '../lib/words.mjs';

const id = name => `set-${name.replaceAll('.', '-')}`;

/** How a value is moved and typed: shares from 0 to 100 in steps of 5, everything else in its own unit. */
export function scale(name) {
  const one = setting(name);
  if (isShare(one)) return { factor: 100, step: 5, low: one.low * 100, high: one.high * 100 };
  const range = one.high - one.low;
  const step = one.kind === 'whole' ? 1 : range <= 2 ? .05 : range <= 10 ? .25 : 1;
  return { factor: 1, step, low: one.low, high: one.high };
}

// a value typed between two steps stays where it is
const onGrid = (value, step) => Math.abs(value / step - Math.round(value / step)) < 1e-6;

export function Slider({ name, team, onDrag, onCommit, phrase, ends, disabled = false }) {
  const { factor, step, low, high } = scale(name);
  const value = Math.round(valueOf(team, name) * factor * 1000) / 1000;
  const set = text => {
    const typed = Number(text);
    if (text === '' || !Number.isFinite(typed)) return null;
    return withValue(team, name, Math.round(Math.min(Math.max(typed, low), high) / factor * 100000) / 100000);
  };
  const drag = event => { const changed = set(event.target.value); if (changed) onDrag(changed); };
  const commit = event => { const changed = set(event.target.value); if (changed) onCommit(changed); };
  const words = phrase ? phrase(value / factor) : '';
  // words at the ends of a slider say what its hint would
  const below = ends ? '' : hint(name);
  const unit = factor === 1 ? unitOf(name, value) : '';
  const text = [number(value, Number.isInteger(value) ? 0 : 2), unit, words].filter(Boolean).join(', ');
  return html`<div class="control">
    <label for=${id(name)}>${label(name)}</label>
    <div class="slide">
      <input type="range" id=${id(name)} min=${low} max=${high} step=${onGrid(value, step) ? step : 'any'} value=${value} aria-valuetext=${text} aria-describedby=${below ? `${id(name)}-hint` : undefined} disabled=${disabled}
        onInput=${drag} onChange=${commit} />
      <input type="number" class="number" min=${low} max=${high} step=${step} value=${value} disabled=${disabled}
        aria-label=${t('control.typed', { setting: label(name) })} onChange=${commit} />
    </div>
    ${words && html`<p class="phrase" aria-hidden="true">${words}</p>`}
    ${ends && html`<p class="ends" aria-hidden="true"><span>${ends[0]}</span><span>${ends[1]}</span></p>`}
    ${!words && !ends && unit && html`<p class="phrase" aria-hidden="true">${unit}</p>`}
    ${below && html`<p class="phrase" id="${id(name)}-hint">${below}</p>`}
  </div>`;
}

export function Choice({ name, team, onCommit }) {
  const one = setting(name);
  return html`<div class="control">
    <label for=${id(name)}>${label(name)}</label>
    <select id=${id(name)} value=${valueOf(team, name)} onChange=${event => onCommit(withValue(team, name, event.target.value))}>
      ${one.choices.map(choice => html`<option value=${choice}>${has(`choice.${choice}`) ? t(`choice.${choice}`) : choice}</option>`)}
    </select>
  </div>`;
}

export function Setting(props) {
  return setting(props.name).kind === 'choice' ? html`<${Choice} ...${props} />` : html`<${Slider} ...${props} />`;
}
