// Lines of single runs over the sprints, from 0 to 100, with a fan behind them when there are many.
import { html } from 'htm/preact';
import { useWidth } from '../lib/size.mjs';
import { spread, ticks } from './chart.mjs';
import { SaveChart } from './save-chart.mjs';
import { t, number } from '../lib/words.mjs';

/** Put the names of events in rows, so that no name runs into the next one or out of the chart. */
function labelled(events, x, most) {
  const ends = [];
  return [...events].sort((a, b) => a.sprint - b.sprint).map(({ sprint, name }) => {
    const long = 8 + name.length * 7;
    const end = x(sprint) + long > most;
    const from = end ? x(sprint) - long : x(sprint);
    const free = ends.findIndex(each => each <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = from + long;
    return { name, row, end, px: x(sprint) + (end ? -4 : 4) };
  });
}

/**
 * @param lines [{ values, colour, dashed, name }] one value per sprint, 0..1, null where there is none
 * @param fan   five quantiles per step, drawn behind
 * @param at    the sprint of each step of the fan; 1, 2, 3 when it is not given
 * @param mark  { value, label } a level worth seeing, named in the legend
 * @param level { value, name } a level to compare with
 * @param label what the chart shows: read aloud, and the title of its picture
 */
export function LineChart({ lines = [], fan = null, at = null, sprints, mark, level, events = [], label, axis, height = 280 }) {
  const [frame, width] = useWidth(760);
  const left = 40, right = 66, top = 14, bottom = 30;
  const x = sprint => left + (sprint - 1) / Math.max(1, sprints - 1) * (width - left - right);
  const y = value => height - bottom - value * (height - top - bottom);
  const where = i => (at ? at[i] : i + 1);
  const path = points => points.map(([px, py], i) => `${i ? 'L' : 'M'}${px.toFixed(1)} ${py.toFixed(1)}`).join('');
  const area = (low, high) => `${path(fan.map((band, i) => [x(where(i)), y(band[high])]))}L${path([...fan].map((band, i) => [x(where(i)), y(band[low])]).reverse()).slice(1)}Z`;
  const drawn = lines.map(line => ({ ...line, points: line.values.map((value, i) => [x(i + 1), value]).filter(([, value]) => value !== null).map(([px, value]) => [px, y(value)]) })).filter(({ points }) => points.length);
  const ends = spread(drawn.map(({ points, values, colour, dashed, name }) => ({ y: points.at(-1)[1], x: points.at(-1)[0], value: values.filter(each => each !== null).at(-1), colour, dashed, name })), 16, top, height - bottom);
  return html`<div class="fan lines" ref=${frame}><svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${label}>
    ${[0, .2, .4, .6, .8, 1].map(value => html`<line class="grid" x1=${left} x2=${width - right} y1=${y(value)} y2=${y(value)} /><text class="tick" x=${left - 7} y=${y(value) + 4} text-anchor="end">${number(value * 100)}</text>`)}
    ${ticks(1, sprints, Math.min(8, width / 70)).filter(each => each >= 1 && Number.isInteger(each)).map(sprint => html`<text class="tick" x=${x(sprint)} y=${height - bottom + 17} text-anchor="middle">${sprint}</text>`)}
    ${mark && html`<line class="mark" x1=${left} x2=${width - right} y1=${y(mark.value)} y2=${y(mark.value)} />`}
    ${fan && html`<path class="band90 c1" d=${area(0, 4)} /><path class="band50 c1" d=${area(1, 3)} /><path class="median c1" d=${path(fan.map((band, i) => [x(where(i)), y(band[2])]))} />`}
    ${level && html`<line class="median c0 dashed" x1=${left} x2=${width - right} y1=${y(level.value)} y2=${y(level.value)} /><text class="endlabel c0 dashed" x=${width - right + 8} y=${y(level.value) + 4}>${number(level.value * 100)}</text>`}
    ${events.map(({ sprint, name, }) => html`<g class="event"><line x1=${x(sprint)} x2=${x(sprint)} y1=${top} y2=${height - bottom} /></g>`)}
    ${labelled(events, x, width - right).map(({ name, px, row, end }) => html`<text class="eventname" x=${px} y=${top + 10 + row * 16} text-anchor=${end ? 'end' : 'start'}>${name}</text>`)}
    ${drawn.map(({ points, colour, dashed }) => html`<path class="median ${colour} ${dashed ? 'dashed' : ''}" d=${path(points)} />`)}
    ${ends.map(({ x: px, at: py, value, colour }) => html`<text class="endlabel ${colour}" x=${px + 8} y=${py + 4}>${number(value * 100)}</text>`)}
  </svg>
  <${SaveChart} title=${label} />
  <ul class="legend">${lines.map(({ colour, dashed, name }) => html`<li><svg viewBox="0 0 26 6" width="26" height="6" aria-hidden="true"><path class="median ${colour} ${dashed ? 'dashed' : ''}" d="M0 3H26" /></svg>${name}</li>`)}
    ${fan && html`<li><span class="key solid"></span>${t('story.median')}</li><li><span class="key half"></span>${t('story.half')}</li><li><span class="key most"></span>${t('story.most')}</li>`}
    ${level && html`<li><span class="key dashed"></span>${level.name}</li>`}${mark && html`<li><span class="key mark"></span>${mark.label()}</li>`}<li class="runs">${axis ?? t('chart.sprint')}</li></ul></div>`;
}
