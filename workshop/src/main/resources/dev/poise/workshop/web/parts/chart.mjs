// A fan over the sprints, as SVG: range of 90% and of 50% of the runs, median, dashed baseline, labels at the end.
import { html } from 'htm/preact';
import { SaveChart } from './save-chart.mjs';
import { useSize } from '../lib/size.mjs';
import { t, number, signed } from '../lib/words.mjs';

/** Push labels apart so that none covers another; keeps their order. */
export function spread(labels, gap, low, high) {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  for (let i = 0; i < sorted.length; i++) {
    sorted[i].at = Math.max(sorted[i].y, i ? sorted[i - 1].at + gap : low);
  }
  for (let i = sorted.length - 1, floor = high; i >= 0; i--, floor = sorted[i + 1].at - gap) {
    sorted[i].at = Math.min(sorted[i].at, floor);
  }
  return sorted;
}

/** Steps of an axis: round numbers, about so many. */
export function ticks(low, high, about) {
  const raw = (high - low) / about;
  const unit = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map(each => each * unit).find(each => each >= raw);
  const all = [];
  for (let v = Math.ceil(low / step - 1e-9) * step; v <= high + step * 1e-6; v += step) all.push(Number(v.toFixed(10)));
  return all;
}

const path = points => points.map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
const area = (upper, lower) => `${path(upper)}L${path([...lower].reverse()).slice(1)}Z`;

/**
 * @param lines  [{ fan, past, name, colour, bands, dashed }] drawn in this order; fan: a list of five quantiles per sprint; past: the same
 *               of the sprints before Monday, if the lines have one past
 * @param domain [low, high] in the unit of the fans
 * @param scale  what a value is multiplied by to be shown
 * @param signs  whether values are differences
 * @param mark   { value } a level worth seeing, named in the legend
 * @param cursor the sprint that is looked at, from 1, or 0
 * @param dots   [{ value, name }] on the right edge, such as guesses
 * @param length how many sprints there are, when all lines may be shorter
 * @param big    the size of the type in pixels where a room reads it; such a chart fills its place
 * @param title  what the chart is called on a picture of it; without one there is none
 * @param plain  whether it is lines and bands only, without a word or a number; fills its place
 */
export function FanChart({ lines, domain, scale = 1, signs = false, mark, cursor = 0, dots = [], height: given = 230, label, big = 0, small = false, plain = false, events = [], length = 0, title = '' }) {
  const [frame, width, place] = useSize(small || plain ? 150 : 520);
  const height = (big || plain) && place ? place : given;
  const font = big || (small ? 11 : 13);
  const left = plain ? 2 : big ? 3.1 * font : small ? 26 : 42;
  const right = (plain ? 2 : big ? 4.6 * font : small ? 40 : 62) + (dots.length ? 16 : 0);
  const top = big ? .8 * font : small || plain ? 6 : 12;
  const bottom = big ? 1.8 * font : small || plain ? 6 : 26;
  const sprints = Math.max(...lines.map(({ fan }) => fan.length), length, 2);
  const first = 1 - Math.max(0, ...lines.map(({ past }) => past?.length ?? 0));
  const x = sprint => left + (sprint - first) / (sprints - first) * (width - left - right);
  const y = value => height - bottom - (value - domain[0]) / (domain[1] - domain[0]) * (height - top - bottom);
  const clip = value => Math.min(Math.max(value, domain[0]), domain[1]);
  const at = ({ fan, past = [] }, q) => [...past, ...fan].map((band, i) => [x(i + 1 - past.length), y(clip(band[q]))]);
  const show = signs ? signed : number;
  const ends = spread(
    lines.filter(({ dashed }) => !small || !dashed).map(({ fan, colour, dashed }) => ({ y: y(clip(fan.at(-1)[2])), value: fan.at(-1)[2], colour, dashed })),
    (big ? 1.35 * font : font + 3), top + font / 2, height - bottom);
  const sprintTicks = ticks(1, sprints, Math.min(6, width / (big ? 5.4 * font : 70))).filter(each => each >= 1 && Number.isInteger(each));
  return html`<div class="fan ${big ? 'big' : plain ? 'plain' : small ? 'tiny' : ''}" ref=${frame}>
    <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${label} style=${big ? { fontSize: `${font}px` } : undefined}>
      ${!plain && ticks(...domain, small ? 2 : big ? 4 : 5).map(value => html`
        <line class="grid" x1=${left} x2=${width - right} y1=${y(value)} y2=${y(value)} />
        ${(signs || value >= 0 || first === 1) && html`<text class="tick" x=${left - 7} y=${y(value) + font / 3} text-anchor="end">${show(value * scale)}</text>`}`)}
      ${first < 1 && html`<line class="moment" x1=${x(0)} x2=${x(0)} y1=${top} y2=${height - bottom} />
        ${!small && !plain && html`<text class="tick momentword" x=${x(0) + 5} y=${top + font * .8}>${t('chart.monday')}</text>`}`}
      ${signs && html`<line class="zero" x1=${left} x2=${width - right} y1=${y(0)} y2=${y(0)} />`}
      ${mark && html`<line class="mark" x1=${left} x2=${width - right} y1=${y(mark.value)} y2=${y(mark.value)} />`}
      ${!small && !plain && sprintTicks.map(sprint => html`
        <text class="tick" x=${x(sprint)} y=${height - bottom + font + 5} text-anchor="middle">${sprint}</text>`)}
      ${!small && !plain && html`<text class="tick" x=${width - right + 8} y=${height - bottom + font + 5}>${t('chart.sprints')}</text>`}
      ${lines.map(line => line.bands && html`
        <path class="band90 ${line.colour}" d=${area(at(line, 4), at(line, 0))} />
        <path class="band50 ${line.colour}" d=${area(at(line, 3), at(line, 1))} />`)}
      ${lines.map(line => html`
        <path class="median ${line.colour} ${line.dashed ? 'dashed' : ''}" d=${path(at(line, 2))} />`)}
      ${cursor > 0 && html`<line class="cursor" x1=${x(cursor)} x2=${x(cursor)} y1=${top} y2=${height - bottom} />
        ${lines.map(({ fan, colour }) => cursor <= fan.length && html`
          <circle class="point ${colour}" cx=${x(cursor)} cy=${y(clip(fan[cursor - 1][2]))} r=${big ? font / 4 : 4} />`)}`}
      ${events.map(({ sprint, name, level }) => html`<g class="event">
        <line x1=${x(sprint)} x2=${x(sprint)} y1=${top} y2=${height - bottom} />
        <text x=${x(sprint) + 4} y=${top + font + level * (font + 3)}>${name}</text></g>`)}
      ${!plain && ends.map(({ at: end, value, colour, dashed }) => html`
        <text class="endlabel ${colour} ${dashed ? 'dashed' : ''}" x=${width - right + (dots.length ? 24 : 8)} y=${end + font / 3}>${show(value * scale)}</text>`)}
      ${dots.map(({ value, count }) => html`
        <circle class="guess" cx=${width - right} cy=${y(clip(value))} r=${(big ? font / 4 : 4) + Math.min(10, count)} />`)}
    </svg>
    ${title && !big && !small && !plain && html`<${SaveChart} title=${title} />`}
  </div>`;
}

/** The numbers behind a chart, for those who cannot see it or want to check it. */
export function FanTable({ lines, scale = 1, signs = false, caption }) {
  const show = signs ? signed : number;
  const sprints = Math.max(...lines.map(({ fan }) => fan.length));
  const decimals = scale === 100 ? 0 : 1;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table>
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${t('chart.sprint')}</th>
      ${lines.map(({ name }) => html`<th scope="col">${name}: ${t('chart.median')}</th><th scope="col">${name}: ${t('chart.range')}</th>`)}
    </tr></thead>
    <tbody>${Array.from({ length: sprints }, (_, i) => html`<tr><th scope="row">${i + 1}</th>
      ${lines.map(({ fan }) => fan[i] ? html`<td>${show(fan[i][2] * scale, decimals)}</td>
        <td>${t('chart.span', { low: show(fan[i][0] * scale, decimals), high: show(fan[i][4] * scale, decimals) })}</td>`
        : html`<td>–</td><td>–</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
