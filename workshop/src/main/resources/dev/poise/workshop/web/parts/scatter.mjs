// Two metrics of every run against each other: a point per run, and one run looked at in all scenarios, where it met the same chances.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { get } from '../lib/server.mjs';
import { SaveChart } from './save-chart.mjs';
import { useWidth } from '../lib/size.mjs';
import { metrics, metric } from '../lib/model.mjs';
import { ticks } from './chart.mjs';
import { t, number } from '../lib/words.mjs';

const height = 420;
const size = 4;

/** A shape of its own for each scenario, so that points are told apart without colours. */
const shapes = [
  (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`,
  (x, y, r) => `M${x} ${y - 1.2 * r}L${x + 1.2 * r} ${y + r}H${x - 1.2 * r}Z`,
  (x, y, r) => `M${x} ${y - 1.4 * r}L${x + 1.4 * r} ${y}L${x} ${y + 1.4 * r}L${x - 1.4 * r} ${y}Z`,
  (x, y, r) => `M${x} ${y + 1.2 * r}L${x + 1.2 * r} ${y - r}H${x - 1.2 * r}Z`,
  (x, y, r) => `M${x - r} ${y - r / 3}H${x - r / 3}V${y - r}H${x + r / 3}V${y - r / 3}H${x + r}V${y + r / 3}H${x + r / 3}V${y + r}H${x - r / 3}V${y + r / 3}H${x - r}Z`
];
const shape = (i, x, y, r = size) => shapes[i % shapes.length](Number(x.toFixed(1)), Number(y.toFixed(1)), r);
const colour = i => `c${i % 6 + 1}`;

function Glyph({ i }) {
  return html`<svg class="glyph" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><path class="run ${colour(i)}" d=${shape(i, 7, 7, 5)} /></svg>`;
}

/** Where an axis begins and ends so that all points are within. */
function reach(values) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * .06;
  return [low < 0 || low - room >= 0 ? low - room : 0, high + room];
}

function Cloud({ data, look }) {
  const [frame, width] = useWidth(760);
  const left = 62, right = 16, top = 12, bottom = 48;
  const of = { x: metric(data.x), y: metric(data.y) };
  const all = data.teams.flatMap(({ points }) => points.filter(Boolean));
  if (!all.length) return html`<p class="empty" ref=${frame}>${t('scatter.none')}</p>`;
  const across = reach(all.map(([value]) => value * of.x.scale));
  const up = reach(all.map(([, value]) => value * of.y.scale));
  const px = value => left + (value * of.x.scale - across[0]) / (across[1] - across[0]) * (width - left - right);
  const py = value => height - bottom - (value * of.y.scale - up[0]) / (up[1] - up[0]) * (height - top - bottom);
  const decimals = ([low, high]) => (high - low < 2 ? 2 : high - low < 20 ? 1 : 0);
  const pair = look - 1;
  return html`<div class="fan scatter" ref=${frame}><svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${t('scatter.label', { x: of.x.label, y: of.y.label, runs: number(all.length) })}>
    ${ticks(...up, 6).map(value => html`<line class="grid" x1=${left} x2=${width - right} y1=${py(value / of.y.scale)} y2=${py(value / of.y.scale)} /><text class="tick" x=${left - 7} y=${py(value / of.y.scale) + 4} text-anchor="end">${number(value, decimals(up))}</text>`)}
    ${ticks(...across, Math.min(8, width / 90)).map(value => html`<line class="grid" x1=${px(value / of.x.scale)} x2=${px(value / of.x.scale)} y1=${top} y2=${height - bottom} /><text class="tick" x=${px(value / of.x.scale)} y=${height - bottom + 18} text-anchor="middle">${number(value, decimals(across))}</text>`)}
    <text class="tick" x=${(left + width - right) / 2} y=${height - 8} text-anchor="middle">${of.x.title}</text>
    <text class="tick" transform="translate(14 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${of.y.title}</text>
    ${data.teams.map(({ points }, i) => html`<path class="run ${colour(i)}" d=${points.filter(Boolean).map(([x, y]) => shape(i, px(x), py(y))).join('')} />`)}
    ${pair >= 0 && html`<path class="pair" d=${data.teams.map(({ points }) => points[pair]).filter(Boolean).map(([x, y], i) => `${i ? 'L' : 'M'}${px(x).toFixed(1)} ${py(y).toFixed(1)}`).join('')} />
      ${data.teams.map(({ points }, i) => points[pair] && html`<path class="run looked ${colour(i)}" d=${shape(i, px(points[pair][0]), py(points[pair][1]), 8)} />`)}`}
  </svg><${SaveChart} title=${t('scatter.picture', { x: of.x.label, y: of.y.label })} /></div>`;
}

/** Every scenario with its averages, how far the two metrics go together within it, and the run that is looked at. */
function Numbers({ data, look }) {
  const of = { x: metric(data.x), y: metric(data.y) };
  const mean = (points, at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const show = (value, one) => number(value * one.scale, one.scale === 100 ? 0 : 1);
  const pair = look - 1;
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t('scatter.table')}><table class="runs">
    <thead><tr><th scope="col">${t('scatter.scenario')}</th><th scope="col">${t('scatter.mean', { metric: of.x.label })}</th><th scope="col">${t('scatter.mean', { metric: of.y.label })}</th>
      <th scope="col">${t('scatter.rho')}</th>${pair >= 0 && html`<th scope="col">${t('scatter.run', { number: number(look) })}: ${of.x.label}, ${of.y.label}</th>`}</tr></thead>
    <tbody>${data.teams.map(({ name, points, rho }, i) => {
      const done = points.filter(Boolean);
      const one = points[pair];
      return html`<tr><th scope="row"><${Glyph} i=${i} /> ${name}</th><td>${done.length ? show(mean(done, 0), of.x) : '–'}</td><td>${done.length ? show(mean(done, 1), of.y) : '–'}</td>
        <td>${number(rho, 2)}</td>${pair >= 0 && html`<td>${one ? `${show(one[0], of.x)}, ${show(one[1], of.y)}` : '–'}</td>`}</tr>`;
    })}</tbody></table></div>`;
}

function Choice({ id, value, onChoose }) {
  return html`<div class="control"><label for="scatter-${id}">${t(`scatter.${id}`)}</label><select id="scatter-${id}" value=${value} onChange=${event => onChoose(event.target.value)}>
    ${metrics().map(each => html`<option value=${each.id}>${each.label}</option>`)}</select></div>`;
}

/** @param builtIn whether the scenarios have names on the command line */
export function Scatter({ builtIn }) {
  const [x, setX] = useState('value.delivered');
  const [y, setY] = useState('po.exhaustion');
  const [look, setLook] = useState(0);
  const [data, setData] = useState(null);
  useEffect(() => {
    let wanted = true;
    get(`/api/compare/runs?x=${x}&y=${y}`).then(come => wanted && setData(come)).catch(() => {});
    return () => { wanted = false; };
  }, [x, y]);
  return html`<section class="runs-against" aria-labelledby="scatter-h"><h2 id="scatter-h">${t('scatter.title')}</h2>
    <p class="lede">${t('scatter.lede')}</p>
    <div class="axes"><${Choice} id="x" value=${x} onChoose=${setX} /><${Choice} id="y" value=${y} onChoose=${setY} />
      ${data && html`<div class="control"><label for="scatter-run">${t('scatter.look')}</label><div class="slide"><input id="scatter-run" type="range" min="0" max=${data.seeds.length} step="1" value=${look}
        aria-valuetext=${look ? t('scatter.run', { number: number(look) }) : t('cursor.none')} onInput=${event => setLook(Number(event.target.value))} /><output for="scatter-run">${look ? number(look) : t('cursor.none')}</output></div></div>`}</div>
    ${data && html`<${Cloud} data=${data} look=${look} /><${Numbers} data=${data} look=${look} />
      ${look > 0 && html`<p class="again">${t('scatter.again', { seed: data.seeds[look - 1] })} ${builtIn && html`<code class="command">./poise run ${data.teams[0].name} --seed ${data.seeds[look - 1]}</code>`}</p>`}`}
  </section>`;
}
