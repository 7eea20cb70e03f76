// One run is played: paced, pausable, and open to changes on the way, each of which becomes an intervention.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { LineChart } from './lines.mjs';
import { sentence } from './news.mjs';
import { changes, settingsText, cutoff } from './changes.mjs';
import * as tale from '../lib/tale.mjs';
import { doing } from '../lib/model.mjs';
import { t, plural, number } from '../lib/words.mjs';

const paces = [1, 2, 4, 8];
const options = ['falls', 'same', 'rises'];
const hundred = value => number(value * 100);
const day = ({ sprint, day: of }) => t('step.play.day', { sprint, day: of });

/** Change the run that is being played, from its next day on. */
function Steer() {
  const offered = changes().filter(({ fromStart }) => !fromStart);
  const [chosen, setChosen] = useState(offered[0].name);
  const set = offered.find(({ name }) => name === chosen).set;
  return html`<form class="steer" onSubmit=${event => { event.preventDefault(); tale.steer(set); }}>
    <label for="steer">${t('step.play.steer')}</label>
    <select id="steer" value=${chosen} onChange=${event => setChosen(event.target.value)}>${offered.map(({ name }) => html`<option value=${name}>${t(`turn.${name}`)}</option>`)}</select>
    <button>${t('step.play.change')}</button></form>`;
}

export function Play({ story }) {
  const scene = tale.scene.value;
  const running = tale.running.value;
  const steered = tale.steered.value;
  const series = scene?.series ?? null;
  const over = !running && (!scene || scene.ended);
  const { before, after } = tale.about.value;
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
  // what happens in a run that was changed on the way is not told before it is known
  const told = story.story.filter(each => scene && each.sprint <= scene.sprint && !(steered.length && each.sprint >= steered[0].sprint));
  const news = told.flatMap(each => each.happenings.map(one => ({ sprint: each.sprint, text: sentence(one) }))).slice(-5).reverse();
  const events = [{ sprint: story.sprint, name: t('story.change') }, ...steered.map(({ sprint, text }) => ({ sprint, name: text }))];
  return html`<p>${t('step.play.text', { sprint: story.sprint, from: hundred(before), to: hundred(after), doing: doing(after) })}</p>
    <fieldset class="choose row"><legend>${t('step.play.guess')}</legend>${options.map(name => html`<label><input type="radio" name="tale-guess" checked=${tale.guessed.value === name}
      onChange=${() => { tale.guessed.value = name; }} /> ${t(`step.play.${name}`)}</label>`)}</fieldset>
    <p class="move">
      <button class=${over || !running ? 'primary' : ''} aria-keyshortcuts="Space" onClick=${toggle}>${t(`step.play.${over ? (scene ? 'again' : 'play') : running ? 'pause' : 'resume'}`)}</button>
      <label class="pace">${t('step.play.pace')} <select value=${tale.pace.value} onChange=${event => tale.changePace(Number(event.target.value))}>
        ${paces.map(each => html`<option value=${each}>${plural('step.play.speed', each)}</option>`)}</select></label>
      <span role="status">${scene && t('step.play.at', { sprint: scene.sprint })}</span></p>
    ${scene?.failure && html`<p class="problems" role="alert">${t('step.play.failed')} <span lang="en">${scene.failure}</span></p>`}
    ${!over && html`<${Steer} />`}
    ${steered.length > 0 && html`<p class="steered">${t('step.play.steered')} ${steered.map(each => `${day(each)}: ${settingsText(each.set)}`).join('; ')}</p>`}
    ${series && html`<${LineChart} lines=${[...(steered.length ? [{ values: story.series['po.exhaustion'].slice(0, scene.sprint), colour: 'c0', dashed: true, name: t('step.turn.was') }] : []), { values: series['po.exhaustion'], colour: 'c3', name: t('outcome.po.exhaustion') }, { values: series['burnout.exhaustion'], colour: 'c2', dashed: true, name: t('outcome.burnout.exhaustion') }]}
        sprints=${story.fan.length} mark=${cutoff} events=${events} label=${t('step.play.chart')} />
      ${steered.length === 0 && html`<ul class="newsline">${news.map(line => html`<li><b>${t('news.sprint', { sprint: line.sprint })}</b> ${line.text}</li>`)}</ul>`}`}
    ${scene?.ended && scene.digest && html`<p class="basis again">${t('step.play.digest')} <code class="digest">${scene.digest}</code>
      <button onClick=${tale.download}>${t('step.play.file')}</button> ${tale.command.value && html`<code class="command">${tale.command.value}</code>`}</p>`}`;
}
