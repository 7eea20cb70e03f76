// Before the story: what it is about, and a word of care.
import { html } from 'htm/preact';
import { about, situations, busy } from '../lib/tale.mjs';
import { phrase, model } from '../lib/model.mjs';
import { t, number } from '../lib/words.mjs';

export function Setup({ onStart }) {
  const now = about.value;
  const set = part => { about.value = { ...now, ...part }; };
  const slider = (name, low, high, step, say) => html`<div class="control"><label for="about-${name}">${t(`story.${name}`)}</label>
    <div class="slide"><input type="range" id="about-${name}" min=${low} max=${high} step=${step} value=${now[name]} aria-valuetext=${say(now[name])}
      onInput=${event => set({ [name]: Number(event.target.value) })} /><output for="about-${name}">${say(now[name])}</output></div></div>`;
  const share = value => number(value * 100);
  return html`<div class="setup">
    <p class="care">${model.value.help ? `${t('story.care')} ${model.value.help}` : t('story.care')}</p>
    <p class="lede">${t('story.lede')}</p>
    <form onSubmit=${event => { event.preventDefault(); onStart(); }}>
      <div class="control"><label for="about-situation">${t('story.situation')}</label>
        <select id="about-situation" value=${now.situation} onChange=${event => set({ situation: event.target.value })}>
          ${situations.map(name => html`<option value=${name}>${t(`situation.${name}`)}</option>`)}</select></div>
      ${slider('knowledge', 0, 1, .05, share)}
      ${slider('before', 0, 1, .05, value => `${share(value)}, ${phrase(value)}`)}
      ${slider('after', 0, 1, .05, value => `${share(value)}, ${phrase(value)}`)}
      ${slider('sprint', 2, 13, 1, number)}
      <p><button class="primary" disabled=${busy.value || now.before === now.after}>${busy.value ? t('story.running') : t('story.start')}</button></p>
    </form></div>`;
}
