// The six steps of the story. Every number and every sentence comes from the runs.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { LineChart } from './lines.mjs';
import { sentence } from './news.mjs';
import * as tale from '../lib/tale.mjs';
import { phrase, label, shown, setting } from '../lib/model.mjs';
import { t, number, signed } from '../lib/words.mjs';

const poExhaustion = 'po.exhaustion';
const cutoff = { value: .6, label: () => t('chart.cutoff') };
const hundred = value => number(value * 100);

const activities = ['po.time.discovery', 'po.time.stakeholders', 'po.time.refinement', 'po.time.ceremonies', 'po.time.questions', 'po.time.technical', 'po.time.incidents'];

/** A day of the Product Owner as one bar of hours. */
function Day({ week, title, most }) {
  let at = 0;
  return html`<figure class="day"><figcaption>${title} <small>${t('story.hours', { hours: number(week.hours, 1) })}</small></figcaption>
    <svg viewBox="0 0 ${most * 10} 16" preserveAspectRatio="none" role="img" aria-label=${activities.map(id => `${t(`activity.${id}`)} ${number(week.parts[id], 1)}`).join(', ')}>
      ${activities.map((id, i) => { const x = at; at += week.parts[id] * 10; return html`<rect class="part a${i}" x=${x} width=${Math.max(0, week.parts[id] * 10)} height="16" />`; })}</svg>
    <ul class="legend">${activities.map((id, i) => html`<li><span class="patch a${i}"></span>${t(`activity.${id}`)} ${number(week.parts[id], 1)}</li>`)}</ul></figure>`;
}

function Monday({ story }) {
  return html`<p>${t('step.monday.text', { sprint: story.weekBefore.sprint, phrase: phrase(tale.about.value.before), hours: number(story.weekBefore.hours, 1) })}</p>
    <${Day} week=${story.weekBefore} most=${Math.max(story.weekBefore.hours, 8)} title=${t('story.dayBefore', { sprint: story.weekBefore.sprint })} />`;
}

const played = (story, scene) => (scene?.series ? scene.series : null);

function Play({ story }) {
  const [running, setRunning] = useState(false);
  const scene = tale.scene.value;
  const series = played(story, scene);
  const { before, after } = tale.about.value;
  const options = ['falls', 'same', 'rises'];
  const act = action => { tale.play(action); setRunning(action === 'play' || action === 'resume'); };
  const news = story.story.filter(each => scene && each.sprint <= scene.sprint).flatMap(each => each.happenings.map(one => ({ sprint: each.sprint, text: sentence(one) }))).slice(-5).reverse();
  return html`<p>${t('step.play.text', { sprint: story.sprint, from: hundred(before), to: hundred(after), phrase: phrase(after) })}</p>
    <fieldset class="choose"><legend>${t('step.play.guess')}</legend>${options.map(name => html`<label><input type="radio" name="tale-guess" checked=${tale.guessed.value === name}
      onChange=${() => { tale.guessed.value = name; }} /> ${t(`step.play.${name}`)}</label>`)}</fieldset>
    <p class="move">
      ${!scene || scene.ended ? html`<button class="primary" onClick=${() => act('play')}>${scene ? t('step.play.again') : t('step.play.play')}</button>`
        : running ? html`<button onClick=${() => act('pause')}>${t('step.play.pause')}</button>` : html`<button class="primary" onClick=${() => act('resume')}>${t('step.play.resume')}</button>`}
      <span role="status">${scene ? t('step.play.at', { sprint: scene.sprint }) : t('step.play.rule', { rank: story.rank, runs: story.runs })}</span></p>
    ${scene?.failure && html`<p class="problems" role="alert">${t('step.play.failed')} ${scene.failure}</p>`}
    ${series && html`<${LineChart} lines=${[{ values: series[poExhaustion], colour: 'c3', name: t('outcome.po.exhaustion') }, { values: series['burnout.exhaustion'], colour: 'c2', dashed: true, name: t('outcome.burnout.exhaustion') }]}
        sprints=${story.fan.length} mark=${cutoff} events=${[{ sprint: story.sprint, name: t('story.change') }]} label=${t('step.play.chart')} />
      <ul class="newsline">${news.map(line => html`<li><b>${t('news.sprint', { sprint: line.sprint })}</b> ${line.text}</li>`)}</ul>`}
    ${scene?.ended && scene.digest && html`<p class="basis">${t('step.play.digest', { digest: scene.digest.slice(0, 16) })}</p>`}`;
}

function Signs({ story }) {
  const useful = story.signs.filter(({ better }) => better);
  const judged = story.signs.some(each => each.judged);
  const seen = useful.filter(({ first }) => first > 0).sort((a, b) => a.first - b.first);
  const marks = seen.map(({ sign, first }, i) => ({ sprint: first, name: t(`sign.${sign}.short`), level: 1 + i % 3 }));
  return html`<p>${t('step.signs.text', { count: number(seen.length) })} ${story.firstAtRisk ? t('step.signs.risk', { sprint: story.firstAtRisk }) : t('step.signs.norisk')}</p>
    <${LineChart} lines=${[{ values: story.series[poExhaustion], colour: 'c3', name: t('outcome.po.exhaustion') }]} sprints=${story.fan.length} mark=${cutoff}
      events=${[{ sprint: story.sprint, name: t('story.change') }, ...marks]} label=${t('step.signs.chart')} />
    ${!judged ? html`<p class="notice">${t('step.signs.unjudged', { atRisk: number(story.atRisk), runs: number(story.runs) })}</p>`
      : useful.length === 0 ? html`<p class="notice">${t('step.signs.none')}</p>` : html`
      <div class="scroll" tabindex="0" role="region" aria-label=${t('step.signs.table')}><table><caption>${t('step.signs.caption', { window: number(story.window) })}</caption>
        <thead><tr><th scope="col">${t('step.signs.sign')}</th><th scope="col">${t('step.signs.here')}</th><th scope="col">${t('step.signs.right')}</th><th scope="col">${t('step.signs.wrong')}</th></tr></thead>
        <tbody>${useful.map(one => html`<tr><th scope="row">${t(`sign.${one.sign}`)}</th><td>${one.first ? t('cursor.at', { sprint: one.first }) : '–'}</td>
          <td>${t('step.signs.of', { count: number(one.hits), all: number(one.atRisk) })}</td><td>${t('step.signs.of', { count: number(one.falseAlarms), all: number(one.notAtRisk) })}</td></tr>`)}</tbody></table></div>`}
    <p class="basis">${t('step.signs.dropped', { count: number(story.signs.length - useful.length), window: number(story.window) })}</p>`;
}

function Causes({ causes, title }) {
  const most = Math.max(...causes.map(({ amount }) => Math.abs(amount)), .01);
  return html`<section class="causes"><h3>${title}</h3><ul>${causes.map(({ cause, amount }) => html`<li>
    <span>${t(`cause.${cause}`)}</span>
    <svg viewBox="-50 0 100 10" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="0" y1="0" y2="10" /><rect class=${amount > 0 ? 'up' : 'down'} x=${amount > 0 ? 0 : 50 * amount / most} width=${50 * Math.abs(amount) / most} height="10" /></svg>
    <b>${signed(amount * 100, 1)}</b></li>`)}</ul></section>`;
}

function Team({ story }) {
  const last = story.fan.length;
  const at = (id, sprint) => story.series[id][sprint - 1];
  return html`<p>${t('step.team.text', { before: hundred(at('autonomy.mean', story.sprint - 1)), after: hundred(at('autonomy.mean', last)) })}</p>
    <div class="two"><${Day} week=${story.weekAfter} most=${Math.max(story.weekAfter.hours, 8)} title=${t('story.dayAfter', { sprint: story.weekAfter.sprint })} />
      <${LineChart} lines=${[{ values: story.series['autonomy.mean'], colour: 'c1', name: t('outcome.autonomy.mean') }]} sprints=${last} events=${[{ sprint: story.sprint, name: t('story.change') }]} label=${t('outcome.autonomy.mean')} /></div>
    <div class="two"><${Causes} causes=${story.productOwnerCauses} title=${t('step.team.po')} /><${Causes} causes=${story.teamCauses} title=${t('step.team.developers')} /></div>
    <p class="basis">${t('step.team.bookkeeping')}</p>`;
}

/** Twenty figures for many runs. */
function Figures({ atRisk, runs, label: name }) {
  const share = Math.round(20 * atRisk / runs);
  return html`<svg class="figures" viewBox="0 0 400 96" role="img" aria-label=${name}>${Array.from({ length: 20 }, (_, i) => html`
    <g class=${i < share ? 'risk' : 'calm'} transform="translate(${(i % 10) * 40 + 8} ${Math.floor(i / 10) * 48 + 4})"><circle cx="12" cy="8" r="7" /><path d="M1 42V28C1 15 23 15 23 28V42Z" />${i < share && html`<path class="bang" d="M12 23v8m0 4v3" />`}</g>`)}</svg>`;
}

function Luck({ story }) {
  const words = t('step.luck.text', { share: number(Math.round(20 * story.atRisk / story.runs)), atRisk: number(story.atRisk), runs: number(story.runs), sprints: number(story.fan.length) });
  return html`<p>${words}</p><${Figures} atRisk=${story.atRisk} runs=${story.runs} label=${words} />
    <p>${t('step.luck.rank', { rank: number(story.rank), runs: number(story.runs), end: hundred(story.end) })}</p>
    <${LineChart} lines=${[{ values: story.series[poExhaustion], colour: 'c3', name: t('step.luck.this') }]} fan=${story.fan} sprints=${story.fan.length} mark=${cutoff} label=${t('step.luck.chart')} />`;
}

const changes = [
  { name: 'stepBack', set: () => ({ 'productOwner.technicalInvolvement': .2 }) },
  { name: 'keepUsers', set: () => ({ 'productOwner.policy': 'outcome-first' }) },
  { name: 'reflect', set: () => ({ 'productOwner.policy': 'reflective' }) },
  { name: 'lessLoad', set: () => ({ 'stakeholders.load': .7 }), organisation: true },
  { name: 'noOvertime', set: () => ({ 'culture.overtimeNorm': .2 }), organisation: true },
  { name: 'fewerIdeas', set: () => ({ 'stakeholders.ideasPerSprint': 12 }), organisation: true }
].filter(({ set }) => Object.keys(set()).every(name => setting(name)?.duringRun));

const settingsText = set => Object.entries(set).map(([name, value]) => `${label(name)} ${shown(name, value)}`).join(', ');

function Turn({ story }) {
  const [sprint, setSprint] = useState(story.sprint);
  const [chosen, setChosen] = useState('stepBack');
  const set = changes.find(({ name }) => name === chosen).set();
  const branch = tale.branch.value;
  const curve = tale.turning.value;
  const sprints = story.fan.length;
  return html`<p>${t('step.turn.text')}</p>
    <form class="branch" onSubmit=${event => { event.preventDefault(); tale.tellBranch({ sprint, set }); }}>
      <fieldset class="choose"><legend>${t('step.turn.what')}</legend>${changes.map(({ name, organisation, set: of }) => html`<label>
        <input type="radio" name="turn" checked=${chosen === name} onChange=${() => { setChosen(name); tale.turning.value = null; }} /> ${t(`turn.${name}`)}
        <small>${settingsText(of())}${organisation ? ` · ${t('step.turn.organisation')}` : ''}</small></label>`)}</fieldset>
      <div class="control"><label for="turn-sprint">${t('step.turn.when')}</label><div class="slide"><input id="turn-sprint" type="range" min=${story.sprint} max=${sprints} step="1" value=${sprint}
        aria-valuetext=${t('cursor.at', { sprint })} onInput=${event => setSprint(Number(event.target.value))} /><output for="turn-sprint">${t('cursor.at', { sprint })}</output></div></div>
      <p class="move"><button class="primary" disabled=${tale.busy.value}>${tale.busy.value ? t('story.running') : t('step.turn.branch')}</button>
        <button type="button" disabled=${tale.busy.value} onClick=${() => tale.tellTurning(set)}>${t('step.turn.curve')}</button></p>
    </form>
    ${branch && html`<h3>${t('step.turn.branched', { sprint: branch.sprint })}</h3>
      <${LineChart} lines=${[{ values: story.series[poExhaustion], colour: 'c3', dashed: true, name: t('step.turn.was') }, { values: branch.series[poExhaustion], colour: 'c4', name: t('step.turn.would') }]}
        sprints=${sprints} mark=${cutoff} events=${[{ sprint: branch.sprint, name: t('story.branch') }]} label=${t('step.turn.chart')} />
      <p>${t('step.turn.many', { now: number(Math.round(20 * branch.atRisk / branch.runs)), was: number(Math.round(20 * story.atRisk / story.runs)) })}
        ${' '}${t(`step.turn.${branch.difference.verdict}`, { amount: number(Math.abs(branch.difference.difference * 100), 1), higher: number(branch.difference.higher), lower: number(branch.difference.lower), pairs: number(branch.difference.pairs) })}</p>`}
    ${curve && html`<h3>${t('step.turn.still')}</h3>
      <${LineChart} fan=${curve.points.map(({ band }) => band)} at=${curve.points.map(point => point.sprint)} sprints=${sprints} mark=${cutoff}
        level=${{ value: curve.without[2], name: t('step.turn.without') }} label=${t('step.turn.curveLabel', { runs: curve.runs })} axis=${t('step.turn.axis')} />
      <p>${t('step.turn.curveText', { first: curve.points[0].sprint, firstEnd: hundred(curve.points[0].band[2]), last: curve.points.at(-1).sprint, lastEnd: hundred(curve.points.at(-1).band[2]), without: hundred(curve.without[2]), runs: number(curve.runs) })}</p>`}
    <p class="basis">${t('step.turn.care')} <a href="/facilitate">${t('step.turn.sandbox')}</a></p>`;
}

export const steps = [
  { name: 'monday', Step: Monday }, { name: 'play', Step: Play }, { name: 'signs', Step: Signs },
  { name: 'team', Step: Team }, { name: 'luck', Step: Luck }, { name: 'turn', Step: Turn }
];
