// One year is guessed and played: paced, pausable, and open to changes on the way, each of which becomes an intervention.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { LineChart } from './lines.mjs';
import { Day } from './strain.mjs';
import { sentence } from './news.mjs';
import { AskStory } from './asked.mjs';
import { cutoff } from './cutoff.mjs';
import * as tale from '../lib/tale.mjs';
import { t, plural, language } from '../lib/words.mjs';

const paces = [1, 2, 4, 8];
const at = ({ sprint, day, name }) => `${t('step.play.day', { sprint, day })}: ${t(`lever.${name}`)}`;

/** Change the year that is being played, from its next day on. */
function Steer({ levers }) {
  const offered = levers.filter(({ fromStart }) => !fromStart);
  const [chosen, setChosen] = useState(offered[0].name);
  return html`<form class="steer" onSubmit=${event => { event.preventDefault(); tale.steer(offered.find(({ name }) => name === chosen)); }}>
    <label for="steer">${t('step.play.steer')}</label>
    <select id="steer" value=${chosen} onChange=${event => setChosen(event.target.value)}>${['ORGANISATION', 'PRODUCT_OWNER'].map(whose => html`<optgroup label=${t(`step.turn.${whose}`)}>
      ${offered.filter(each => each.whose === whose).map(({ name }) => html`<option value=${name}>${t(`lever.${name}`)}</option>`)}</optgroup>`)}</select>
    <button>${t('step.play.change')}</button></form>`;
}

export function Play({ story, year }) {
  const scene = tale.scene.value;
  const running = tale.running.value;
  const steered = tale.steered.value;
  const series = scene?.series ?? null;
  const over = !running && (!scene || scene.ended);
  const toggle = () => tale.act(over ? 'play' : running ? 'pause' : 'resume');
  useEffect(() => {
    const press = event => {
      if (event.target.matches('input, select, button, a, summary, textarea')) return;
      if (event.key === ' ') toggle();
      else if (event.key === 'ArrowRight' && !over && !running) tale.stepOn();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  // what happens in a year that was changed on the way is not told before it is known
  const told = year.story.filter(each => scene && each.sprint <= scene.sprint && !(steered.length && each.sprint >= steered[0].sprint));
  const news = told.flatMap(each => each.happenings.map(one => ({ sprint: each.sprint, text: sentence(one) }))).slice(-5).reverse();
  const events = [{ sprint: story.sprint, name: t('story.change') }, ...steered.map(({ sprint, text }) => ({ sprint, name: text }))];
  const day = scene?.day ?? year.dayBefore;
  return html`<p>${year.said.play[language.value]}</p>
    <${AskStory} ready=${Boolean(scene?.ended)} />
    <p class="move">
      <button class=${over || !running ? 'primary' : ''} aria-keyshortcuts="Space" onClick=${toggle}>${t(`step.play.${over ? (scene ? 'again' : 'play') : running ? 'pause' : 'resume'}`)}</button>
      <label class="pace">${t('step.play.pace')} <select value=${tale.pace.value} onChange=${event => tale.changePace(Number(event.target.value))}>
        ${paces.map(each => html`<option value=${each}>${plural('step.play.speed', each)}</option>`)}</select></label>
      <span role="status">${scene && t('step.play.at', { sprint: scene.sprint })}</span></p>
    ${scene?.failure && html`<p class="problems" role="alert">${t('step.play.failed')} <span lang="en">${scene.failure}</span></p>`}
    ${!over && html`<${Steer} levers=${story.levers} />`}
    ${steered.length > 0 && html`<p class="steered">${t('step.play.steered')} ${steered.map(at).join('; ')}</p>`}
    <${Day} day=${day} most=${12} title=${t('story.dayBefore', { sprint: day.sprint })} />
    ${series && html`<${LineChart} lines=${[...(steered.length ? [{ values: year.series['po.exhaustion'].slice(0, scene.sprint), colour: 'c0', dashed: true, name: t('step.turn.was') }] : []), { values: series['po.exhaustion'], colour: 'c3', name: t('outcome.po.exhaustion') }, { values: series['burnout.exhaustion'], colour: 'c2', dashed: true, name: t('outcome.burnout.exhaustion') }]}
        sprints=${story.sprints} mark=${cutoff} events=${events} label=${t('step.play.chart')} />
      ${steered.length === 0 && html`<ul class="newsline">${news.map(line => html`<li><b>${t('news.sprint', { sprint: line.sprint })}</b> ${line.text}</li>`)}</ul>`}`}
    ${scene?.ended && !scene.failure && html`${steered.length === 0 && html`<p class="played">${year.said.played[language.value]}</p>`}
      <p class="basis again"><button onClick=${tale.download}>${t('step.play.file')}</button></p>`}`;
}
