// The six steps of the story. Every number and every sentence comes from the runs.
import { html } from 'htm/preact';
import { LineChart } from './lines.mjs';
import { cutoff } from './changes.mjs';
import { sentence } from './news.mjs';
import * as tale from '../lib/tale.mjs';
import { doing } from '../lib/model.mjs';
import { Play } from './play.mjs';
import { Turn } from './turn.mjs';
import { t, plural, number, signed } from '../lib/words.mjs';

const poExhaustion = 'po.exhaustion';
const hundred = value => number(value * 100);

const activities = ['po.time.discovery', 'po.time.stakeholders', 'po.time.refinement', 'po.time.ceremonies', 'po.time.questions', 'po.time.technical', 'po.time.incidents', 'po.time.learning'];

/** A day of the Product Owner as one bar of hours. */
export function Day({ week, title, most }) {
  let at = 0;
  return html`<figure class="day"><figcaption>${title} <small>${t('story.hours', { hours: number(week.hours, 1) })}</small></figcaption>
    <svg viewBox="0 0 ${most * 10} 16" preserveAspectRatio="none" role="img" aria-label=${activities.map(id => `${t(`activity.${id}`)} ${number(week.parts[id], 1)}`).join(', ')}>
      ${activities.map((id, i) => { const x = at; at += week.parts[id] * 10; return html`<rect class="part a${i}" x=${x} width=${Math.max(0, week.parts[id] * 10)} height="16" />`; })}</svg>
    <ul class="legend">${activities.map((id, i) => html`<li><span class="patch a${i}"></span>${t(`activity.${id}`)} ${number(week.parts[id], 1)}</li>`)}</ul></figure>`;
}

/** How exhausted somebody is, with the cut-off and words for it. */
function Meter({ value, name }) {
  const high = value >= cutoff.value;
  return html`<figure class="meter"><figcaption>${name} <b>${hundred(value)}</b> <small>${t(high ? 'meter.high' : 'meter.low')}</small></figcaption>
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="scale" width="100" height="8" /><rect class=${high ? 'high' : 'low'} width=${value * 100} height="8" />
      <line x1=${cutoff.value * 100} x2=${cutoff.value * 100} y1="0" y2="8" /></svg></figure>`;
}

/** What happened in some sprints of the story, newest first. */
function Happened({ story, from, to, most = 5 }) {
  const lines = story.story.filter(({ sprint }) => sprint >= from && sprint <= to)
    .flatMap(({ sprint, happenings }) => happenings.map(one => ({ sprint, text: sentence(one) }))).slice(-most).reverse();
  return html`<ul class="newsline">${lines.map(line => html`<li><b>${t('news.sprint', { sprint: line.sprint })}</b> ${line.text}</li>`)}
    ${lines.length === 0 && html`<li class="empty">${t('news.none')}</li>`}</ul>`;
}

function Monday({ story }) {
  const { sprint, hours } = story.weekBefore;
  return html`<p>${t('step.monday.text', { sprint, doing: doing(tale.about.value.before), hours: number(hours, 1) })}</p>
    <${Day} week=${story.weekBefore} most=${Math.max(hours, 8)} title=${t('story.dayBefore', { sprint })} />
    <div class="two"><section><h3>${t('step.monday.state', { sprint })}</h3>
      <${Meter} value=${story.series[poExhaustion][sprint - 1]} name=${t('outcome.po.exhaustion')} />
      <${Meter} value=${story.series['burnout.exhaustion'][sprint - 1]} name=${t('outcome.burnout.exhaustion')} /></section>
      <section><h3>${t('step.monday.so')}</h3><${Happened} story=${story} from=${1} to=${sprint} /></section></div>
    <p class="basis">${t('step.play.rule', { rank: story.rank, runs: story.runs })}</p>`;
}

/** A week of the sprint in which the first useful sign showed, beside a week of before. */
function FirstSign({ first }) {
  const { sprint, signs, then, before } = first;
  return html`<p class="firstsign">${t('step.signs.first', {
    sprint, signs: signs.map(sign => t(`sign.${sign}.short`)).join(', '),
    hours: number(then.hours, 1), users: number(then.users, 1), answer: number(then.answer, 1),
    hoursBefore: number(before.hours, 1), usersBefore: number(before.users, 1), answerBefore: number(before.answer, 1) })}</p>`;
}

function Signs({ story }) {
  const useful = story.signs.filter(({ better }) => better);
  const judged = story.signs.some(each => each.judged);
  const seen = useful.filter(({ first }) => first > 0).sort((a, b) => a.first - b.first);
  const marks = seen.map(({ sign, first }) => ({ sprint: first, name: t(`sign.${sign}.short`) }));
  return html`<p>${t('step.signs.text', { count: number(seen.length) })} ${story.firstAtRisk ? t('step.signs.risk', { sprint: story.firstAtRisk }) : t('step.signs.norisk')}</p>
    ${story.firstSign && html`<${FirstSign} first=${story.firstSign} />`}
    <${LineChart} lines=${[{ values: story.series[poExhaustion], colour: 'c3', name: t('outcome.po.exhaustion') }]} sprints=${story.fan.length} mark=${cutoff}
      events=${[{ sprint: story.sprint, name: t('story.change') }, ...marks]} label=${t('step.signs.chart')} />
    ${!judged ? html`<p class="notice">${t('step.signs.unjudged', { atRisk: number(story.atRisk), runs: number(story.runs) })}</p>`
      : useful.length === 0 ? html`<p class="notice">${t('step.signs.none')}</p>` : html`
      <div class="scroll" tabindex="0" role="region" aria-label=${t('step.signs.table')}><table><caption>${t('step.signs.caption', { window: number(story.window) })}</caption>
        <thead><tr><th scope="col">${t('step.signs.sign')}</th><th scope="col">${t('step.signs.here')}</th><th scope="col">${t('step.signs.right')}</th><th scope="col">${t('step.signs.wrong')}</th></tr></thead>
        <tbody>${useful.map(one => html`<tr><th scope="row">${t(`sign.${one.sign}`)}</th><td>${one.first ? t('cursor.at', { sprint: one.first }) : '–'}</td>
          <td>${t('step.signs.of', { count: number(one.hits), all: number(one.atRisk) })}</td><td>${t('step.signs.of', { count: number(one.falseAlarms), all: number(one.notAtRisk) })}</td></tr>`)}</tbody></table></div>`}
    <p class="basis">${plural('step.signs.dropped', story.signs.length - useful.length)}</p>`;
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
export function Figures({ atRisk, runs, label: name }) {
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

const Steps = { monday: Monday, play: Play, signs: Signs, team: Team, luck: Luck, turn: Turn };
export const steps = tale.steps.map(name => ({ name, Step: Steps[name] }));
