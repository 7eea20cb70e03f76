// A map over two settings: four outcomes, each as a table of colours with its numbers in it.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { scaleOf } from './outcome.mjs';
import { estimate } from '../lib/pace.mjs';
import { allOutcomes } from '../lib/desk.mjs';
import { Runs, Base } from './points-form.mjs';
import { model, setting, label, shown, withValues, baseTeam, toScenario } from '../lib/model.mjs';
import { t, number, signed } from '../lib/words.mjs';

const offered = ['productOwner.technicalInvolvement', 'productOwner.technicalKnowledge', 'product.technicalShare', 'product.complexity', 'product.initialDebt',
  'team.seniority', 'team.size', 'stakeholders.load', 'stakeholders.count', 'culture.safety', 'culture.powerDistance', 'culture.overtimeNorm'];
const steps = 5;
/** The range of means, as shown, that has all shades; a smaller one has fewer. */
const faint = 20;

/** Values over the range of a setting, in equal steps; a fifth of the range apart. */
function levels(name) {
  const { low, high, kind } = setting(name);
  const all = Array.from({ length: steps + 1 }, (_, i) => low + (high - low) * i / steps);
  return [...new Set(all.map(value => (kind === 'whole' ? Math.round(value) : Number(value.toFixed(3)))))];
}

const study = ({ base, x, y, runs, seed }) => [
  'study: map', `base: ${base}`, 'factors:',
  ...[x, y].map(name => `  ${name}: { levels: [${levels(name).join(', ')}] }`), `replications: ${runs}`, `random: { seed: ${seed} }`].join('\n');

export function MapForm({ busy, onStart, children }) {
  const [base, setBase] = useState('reference-team');
  const [x, setX] = useState(offered[0]);
  const [y, setY] = useState(offered[2]);
  const [runs, setRuns] = useState(40);
  const cells = levels(x).length * levels(y).length;
  const most = Math.floor(10000 / (cells + 1));
  const start = event => {
    event.preventDefault();
    const team = baseTeam(base);
    const point = values => ({ name: Object.values(values).join('|'), scenario: toScenario(withValues(team, values)) });
    const points = levels(y).flatMap(b => levels(x).map(a => point({ [x]: a, [y]: b })));
    onStart({ replications: runs, scenarios: [{ name: base, scenario: { extends: base } }, ...points], map: { base, x, y, runs, seed: model.value.seed } });
  };
  const choice = (id, value, set, other) => html`<div class="control"><label for=${id}>${t(`map.${id}`)}</label><select id=${id} value=${value} onChange=${event => set(event.target.value)}>
    ${offered.filter(name => name !== other).map(name => html`<option value=${name}>${label(name)}</option>`)}</select></div>`;
  return html`<form onSubmit=${start}>
    ${choice('across', x, setX, y)}${choice('down', y, setY, x)}
    <${Base} value=${base} onChoose=${setBase} />
    <${Runs} value=${runs} most=${most} onChoose=${setRuns} />
    <p class="hint">${t('map.total', { cells: number(cells), total: number((cells + 1) * runs) })} ${estimate((cells + 1) * runs)}</p>
    <p class="actions"><button class="primary" disabled=${busy}>${t('map.start')}</button>${children}</p>
  </form>`;
}

/** What is said of a point against the base: its difference, or that the pairs do not decide. */
export function against({ verdict, difference }, scale) {
  if (verdict === 'HIGHER' || verdict === 'LOWER') return signed(difference * scale, Math.abs(difference * scale) < 10 ? 1 : 0);
  return t(verdict === 'UNDECIDED' ? 'map.undecided' : 'map.same');
}

export function Heat({ result, map }) {
  const { x, y, base } = map;
  const across = levels(x);
  const down = levels(y);
  const cell = (row, column) => result.teams[1 + row * across.length + column];
  return html`<p class="lede">${t('map.read', { base, runs: number(result.runs) })} ${t('compare.many')}</p>
    <div class="maps">${allOutcomes.map(id => {
      const scale = scaleOf(id);
      const means = result.teams.slice(1).map(team => team.outcomes[id].summary.mean);
      const least = Math.min(...means);
      const most = Math.max(...means);
      const span = Math.max(most - least, faint / scale); // differences that do not matter stay pale
      return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t(`outcome.${id}`)}><table class="heat">
        <caption><b>${t(`outcome.${id}`)}</b> ${t('map.range', { low: number(least * scale), high: number(most * scale) })}</caption>
        <thead><tr><th scope="col"><span class="down">${label(y)} ↓</span> <span>${label(x)} →</span></th>${across.map(value => html`<th scope="col">${shown(x, value)}</th>`)}</tr></thead>
        <tbody>${down.map((value, row) => html`<tr><th scope="row">${shown(y, value)}</th>${across.map((_, column) => {
          const one = cell(row, column).outcomes[id];
          return html`<td style=${{ '--share': (one.summary.mean - least) / span }}><b>${number(one.summary.mean * scale)}</b> <small>${against(one.difference, scale)}</small></td>`;
        })}</tr>`)}</tbody></table></div>`;
    })}</div>
    <p>${t('map.command')}</p><pre tabindex="0">${study(map)}</pre>`;
}
