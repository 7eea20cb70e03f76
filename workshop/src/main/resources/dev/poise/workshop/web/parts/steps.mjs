// The six steps of the story. Every number and every sentence comes from the years.
import { html } from 'htm/preact';
import { LineChart } from './lines.mjs';
import { Day, Risk, Sources } from './strain.mjs';
import { sentence } from './news.mjs';
import * as tale from '../lib/tale.mjs';
import { Play } from './play.mjs';
import { Turn } from './turn.mjs';
import { cutoff } from './cutoff.mjs';
import { t, number, language } from '../lib/words.mjs';

const poExhaustion = 'po.exhaustion';
const developers = 'burnout.exhaustion';
const hundred = value => number(value * 100);
const said = (year, step) => year.said[step]?.[language.value];

/** How exhausted somebody is, with the cut-off and words for it. */
function Meter({ value, name }) {
  const high = value >= cutoff.value;
  return html`<figure class="meter"><figcaption>${name} <b>${hundred(value)}</b> <small>${t(high ? 'meter.high' : 'meter.low')}</small></figcaption>
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="scale" width="100" height="8" /><rect class=${high ? 'high' : 'low'} width=${value * 100} height="8" />
      <line x1=${cutoff.value * 100} x2=${cutoff.value * 100} y1="0" y2="8" /></svg></figure>`;
}

/** What happened in some sprints of the story, newest first. */
function Happened({ story, from, to, most = 5 }) {
  const lines = story.filter(({ sprint }) => sprint >= from && sprint <= to)
    .flatMap(({ sprint, happenings }) => happenings.map(one => ({ sprint, text: sentence(one) }))).slice(-most).reverse();
  return html`<ul class="newsline">${lines.map(line => html`<li><b>${t('news.sprint', { sprint: line.sprint })}</b> ${line.text}</li>`)}
    ${lines.length === 0 && html`<li class="empty">${t('news.none')}</li>`}</ul>`;
}

function Monday({ year }) {
  const { sprint, hours } = year.dayBefore;
  return html`<p>${said(year, 'monday')}</p>
    <${Day} day=${year.dayBefore} most=${Math.max(hours, 8)} title=${t('story.dayBefore', { sprint })} />
    <div class="two"><section><h3>${t('step.monday.state', { sprint })}</h3>
      <${Meter} value=${year.seriesBefore[poExhaustion].at(-1)} name=${t('outcome.po.exhaustion')} />
      <${Meter} value=${year.seriesBefore[developers].at(-1)} name=${t('outcome.burnout.exhaustion')} /></section>
      <section><h3>${t('step.monday.so')}</h3><${Happened} story=${year.story} from=${1} to=${sprint} /></section></div>
    <p class="basis">${said(year, 'rule')}</p>`;
}

/** A week of the sprint in which the first useful sign showed, beside a week of before. */
function FirstSign({ first }) {
  const { sprint, signs, then, before } = first;
  return html`<p class="firstsign">${t('step.signs.first', {
    sprint, signs: signs.map(sign => t(`sign.${sign}.short`)).join(', '),
    hours: number(then.hours, 1), users: number(then.users, 1), answer: number(then.answer, 1),
    hoursBefore: number(before.hours, 1), usersBefore: number(before.users, 1), answerBefore: number(before.answer, 1) })}</p>`;
}

/** Every sign that was looked at, with what became of it. */
function SignTable({ signs, shown }) {
  const groups = [['step.signs.seen', signs.filter(({ seen }) => seen)], ['step.signs.said', signs.filter(({ seen }) => !seen)]];
  const of = (count, all) => t('step.signs.of', { count: number(count), all: number(all) });
  const worth = one => t(one.tellsRisk ? 'step.signs.better' : one.judged ? 'step.signs.chance' : 'step.signs.few');
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t('step.signs.table')}><table class="signs">
    <thead><tr><th scope="col">${t('step.signs.sign')}</th><th scope="col">${t('step.signs.here')}</th><th scope="col">${t('step.signs.changed')}</th><th scope="col">${t('step.signs.normal')}</th>
      <th scope="col">${t('step.signs.tellsChange')}</th><th scope="col">${t('step.signs.right')}</th><th scope="col">${t('step.signs.wrong')}</th><th scope="col">${t('step.signs.tellsRisk')}</th></tr></thead>
    ${groups.map(([title, some]) => html`<tbody><tr><th scope="rowgroup" colspan="8">${t(title)}</th></tr>
      ${some.map(one => html`<tr class=${one.tellsChange || one.tellsRisk ? '' : 'weak'}><th scope="row">${t(`sign.${one.sign}`)}</th><td>${shown[one.sign] ? t('cursor.at', { sprint: shown[one.sign] }) : '–'}</td>
        <td>${of(one.changed, one.years)}</td><td>${of(one.normal, one.years)}</td><td>${t(one.tellsChange ? 'step.signs.better' : 'step.signs.chance')}</td>
        <td>${of(one.hits, one.atRisk)}</td><td>${of(one.falseAlarms, one.notAtRisk)}</td><td>${worth(one)}</td></tr>`)}</tbody>`)}</table></div>`;
}

function Signs({ story, year }) {
  const marks = story.signs.filter(({ sign, tellsChange, seen }) => tellsChange && seen && year.firstShown[sign] > 0)
    .map(({ sign }) => ({ sprint: year.firstShown[sign], name: t(`sign.${sign}.short`) })).sort((a, b) => a.sprint - b.sprint).slice(0, 4);
  return html`<p>${said(year, 'signs')} ${said(year, 'risk')}</p>
    ${year.firstSign && html`<${FirstSign} first=${year.firstSign} />`}
    <${LineChart} lines=${[{ values: year.series[poExhaustion], colour: 'c3', name: t('outcome.po.exhaustion') }]} sprints=${story.sprints} mark=${cutoff}
      events=${[{ sprint: story.sprint, name: t('story.change') }, ...marks]} label=${t('step.signs.chart')} />
    <${SignTable} signs=${story.signs} shown=${year.firstShown} />
    <p class="basis">${t('step.signs.basis', { window: number(story.window) })}</p>`;
}

function Team({ story, year }) {
  const lines = id => [{ values: year.normal[id], colour: 'c0', dashed: true, name: t('step.luck.normal') }, { values: year.series[id], colour: 'c1', name: t('step.luck.now') }];
  return html`<p>${said(year, 'team')}</p>
    <div class="two"><${Sources} sources=${year.productOwnerSources} title=${t('step.team.po')} /><${Sources} sources=${year.developerSources} title=${t('step.team.developers')} /></div>
    <p class="basis">${t('step.team.bookkeeping')}</p>
    <div class="two"><${Day} day=${year.dayAfter} most=${Math.max(year.dayAfter.hours, 8)} title=${t('story.dayAfter', { sprint: year.dayAfter.sprint })} />
      <section><h3>${t('outcome.autonomy.mean')}</h3><${LineChart} lines=${lines('autonomy.mean')} sprints=${story.sprints} events=${[{ sprint: story.sprint, name: t('story.change') }]} label=${t('outcome.autonomy.mean')} height=${200} /></section></div>`;
}

function Luck({ story, year }) {
  const chart = (id, colour) => html`<section><h3>${t(`outcome.${id}`)}</h3><${LineChart} lines=${[{ values: story.fans[id].normal.map(band => band[2]), colour: 'c0', dashed: true, name: t('step.luck.normalMiddle') }, { values: year.series[id], colour, name: t('step.luck.this') }]}
    fan=${story.fans[id].now} sprints=${story.sprints} mark=${cutoff} label=${t('step.luck.chart')} height=${220} /></section>`;
  return html`<p>${said(year, 'luck')}</p><${Risk} now=${story.risk} normal=${story.normalRisk} />
    <p class="basis">${t('step.luck.basis', { teams: number(story.teams) })}</p>
    <div class="two">${chart(poExhaustion, 'c3')}${chart(developers, 'c2')}</div>
    <p class="basis">${said(year, 'rule')}</p>`;
}

const Steps = { monday: Monday, play: Play, signs: Signs, team: Team, luck: Luck, turn: Turn };
export const steps = tale.steps.map(name => ({ name, Step: Steps[name] }));
