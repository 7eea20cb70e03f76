// One of the four outcomes: title, number, chart, numbers as a table, and the way to why.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { FanChart, FanTable } from './chart.mjs';
import { cutoff } from './cutoff.mjs';
import { t, number, signed } from '../lib/words.mjs';

const percent = id => id !== 'value.delivered';
export const scaleOf = id => (percent(id) ? 100 : 1);

/** The range of an axis: fixed for shares; for value in steps of 20, from 0. Holds the guesses that are drawn on it. */
export function domainOf(id, lines, differences, dots = []) {
  const all = [...lines.flatMap(({ fan, past = [] }) => [...past, ...fan].flatMap(band => [band[0], band[4]])), ...dots.map(({ value }) => value)];
  if (differences) {
    const most = Math.max(...all.map(Math.abs), percent(id) ? .1 : 10);
    const step = percent(id) ? .1 : 10;
    const reach = Math.ceil(most / step) * step;
    return [-reach, reach];
  }
  return percent(id) ? [0, 1] : [Math.min(...all) < (lines.some(({ past }) => past?.length) ? -1 : -10) ? Math.floor(Math.min(...all) / 20) * 20 : 0, Math.max(120, Math.ceil(Math.max(...all) / 20) * 20)];
}

/** What two teams have in common before Monday: their lines are one there, and their difference is none. */
export function linesOf(outcome, differences) {
  const past = outcome.past ?? [];
  if (differences) return [{ fan: outcome.differenceFan, past: past.map(band => band.map(() => 0)), name: t('chart.difference'), colour: 'c1', bands: true }];
  return [
    { fan: outcome.baselineFan, past, name: t('chart.baseline'), colour: 'c0', dashed: true },
    { fan: outcome.nowFan, past, name: t('chart.now'), colour: 'c1', bands: true }
  ];
}

/** The lines of one of several teams, with the first team dashed behind it. */
export const linesOfTeam = (fan, first, past = []) => [
  ...(first ? [{ fan: first, past, name: t('chart.baseline'), colour: 'c0', dashed: true }] : []),
  { fan, past, name: t('chart.now'), colour: 'c1', bands: true }
];

export const markOf = id => (id === 'burnout.exhaustion' || id === 'po.exhaustion'
  ? cutoff : undefined);

/** Say in one line what a chart shows, for a screen reader and for the cursor. */
export function describe(id, outcome, differences, sprint, named = true) {
  const name = named ? t('chart.named', { outcome: t(`outcome.${id}`) }) : '';
  const scale = scaleOf(id);
  const at = fan => fan[Math.min(sprint, fan.length) - 1];
  const span = (fan, show) => ({ low: show(at(fan)[0] * scale), high: show(at(fan)[4] * scale) });
  if (differences) {
    return name + t('chart.describeDifference', {
      sprint, median: signed(at(outcome.differenceFan)[2] * scale), ...span(outcome.differenceFan, signed)
    });
  }
  return name + t('chart.describe', {
    sprint, now: number(at(outcome.nowFan)[2] * scale), baseline: number(at(outcome.baselineFan)[2] * scale),
    ...span(outcome.nowFan, number)
  });
}

export function Outcome({ id, outcome, differences, cursor, onWhy, covered, dots = [] }) {
  const lines = linesOf(outcome, differences);
  const sprints = Math.max(...lines.map(({ fan }) => fan.length));
  const caption = describe(id, outcome, differences, cursor || sprints);
  const [numbers, setNumbers] = useState(false);
  return html`<section class="outcome" aria-labelledby="outcome-${id}">
    <header>
      <h2 id="outcome-${id}">${t(`outcome.${id}`)} <small>${t(`outcome.${id}.unit`)}</small></h2>
      ${onWhy && html`<span class="links">
        ${!covered && html`<button class="link" aria-expanded=${numbers} onClick=${() => setNumbers(!numbers)} aria-label=${t('chart.numbersOf', { outcome: t(`outcome.${id}`) })}>${t('chart.numbers')}</button>`}
        <button class="link why" onClick=${() => onWhy(id)} aria-label=${t('why.of', { outcome: t(`outcome.${id}`) })}>${t('why')}</button></span>`}
    </header>
    ${covered ? html`<p class="covered">${t('guess.covered')}</p>` : html`
      <${FanChart} lines=${lines} domain=${domainOf(id, lines, differences, dots)} scale=${scaleOf(id)} signs=${differences}
        mark=${differences ? undefined : markOf(id)} cursor=${cursor} dots=${dots} label=${caption} title=${t(`outcome.${id}`)} />
      ${dots.length > 0 && html`<p class="metric"><span class="key guesses" aria-hidden="true"></span> ${t('legend.guesses')}</p>`}
      ${cursor > 0 && html`<p class="metric">${describe(id, outcome, differences, cursor, false)}</p>`}
      ${numbers && html`<${FanTable} lines=${lines} scale=${scaleOf(id)} signs=${differences} caption=${t('chart.caption', { outcome: t(`outcome.${id}`) })} />`}`}
  </section>`;
}

export function Legend({ differences, runs, baselineName }) {
  return html`<ul class="legend">
    ${differences
      ? html`<li><span class="key solid"></span>${t('legend.difference')}</li>`
      : html`<li><span class="key solid"></span>${t('legend.now')}</li>
        <li><span class="key dashed"></span>${baselineName ? t('legend.baselineNamed', { name: baselineName }) : t('legend.baseline')}</li>`}
    <li><span class="key half"></span>${t('legend.half')}</li>
    <li><span class="key most"></span>${t('legend.most')}</li>
    ${!differences && html`<li><span class="key mark"></span>${t('chart.cutoff')}</li>`}
    <li class="runs">${t('legend.runs', { runs })}</li>
  </ul>`;
}
