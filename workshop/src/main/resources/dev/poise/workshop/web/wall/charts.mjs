// One outcome or all of them, as large as the screen lets them be.
import { html } from 'htm/preact';
import { FanChart } from '../parts/chart.mjs';
import { describe, domainOf, linesOf, markOf, scaleOf } from '../parts/outcome.mjs';
import { useType } from '../lib/size.mjs';
import { t, number, signed } from '../lib/words.mjs';

const isClear = ({ verdict }) => verdict === 'HIGHER' || verdict === 'LOWER';

/** The number beside a title: what the sprint has that is looked at, or by how much the year changed. */
function Lead({ id, outcome, cursor, differences }) {
  const scale = scaleOf(id);
  const at = fan => fan[Math.min(cursor, fan.length) - 1][2] * scale;
  if (cursor && differences) return html`<b class="lead">${signed(at(outcome.differenceFan))}</b>`;
  if (cursor) return html`<b class="lead">${number(at(outcome.baselineFan))} → ${number(at(outcome.nowFan))}</b>`;
  return html`<b class="lead">${isClear(outcome.difference) ? signed(outcome.difference.difference * scale) : '≈'}</b>`;
}

export function WallOutcome({ id, outcome, differences, cursor = 0, dots = [], alone = false, same = false }) {
  const type = useType();
  const lines = linesOf(outcome, differences);
  const sprints = Math.max(...lines.map(({ fan }) => fan.length));
  return html`<section class="outcome" aria-labelledby="outcome-${id}">
    <header><h2 id="outcome-${id}">${t(`outcome.${id}`)} ${alone && html`<small>${t(`outcome.${id}.unit`)}</small>`}</h2>
      ${(!alone || cursor > 0) && !same && html`<${Lead} id=${id} outcome=${outcome} cursor=${cursor} differences=${differences} />`}</header>
    <${FanChart} lines=${lines} domain=${domainOf(id, lines, differences, dots)} scale=${scaleOf(id)} signs=${differences} mark=${differences ? undefined : markOf(id)}
      cursor=${cursor} dots=${dots} big=${type} label=${describe(id, outcome, differences, cursor || sprints)} />
  </section>`;
}

/** What lines, bands and signs mean, for what is on the wall. */
export function WallLegend({ charts, answer, differences, guesses = false }) {
  const exhausted = !differences && charts.some(id => markOf(id));
  const open = !guesses && charts.length > 1 && charts.some(id => !isClear(answer.outcomes[id].difference));
  return html`<ul class="legend">
    ${differences ? html`<li><span class="key solid"></span>${t('wall.difference')}</li>`
      : html`<li><span class="key dashed"></span>${t('wall.before')}</li><li><span class="key solid"></span>${t('wall.now')}</li>`}
    <li><span class="key most"></span>${t('wall.bands', { runs: number(answer.runs) })}</li>
    ${guesses && html`<li><span class="key guesses"></span>${t('legend.guesses')}</li>`}
    ${exhausted && html`<li><span class="key mark"></span>${t('chart.cutoff')}</li>`}
    ${charts.length > 1 && charts.includes('value.delivered') && html`<li>${t('wall.index')}</li>`}
    ${open && html`<li>${t('wall.open')}</li>`}
  </ul>`;
}
