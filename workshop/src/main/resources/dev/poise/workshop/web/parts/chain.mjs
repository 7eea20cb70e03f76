// Why an outcome differs, as ways: what the Product Owner does, what people meet, what they feel or do, the outcome. On each arrow stands by
// how much what it starts from differs in this comparison, and how well it is known that one leads to the other.
import { html } from 'htm/preact';
import { scaleOf } from './outcome.mjs';
import { t, plural, has, number, signed } from '../lib/words.mjs';

const stages = ['does', 'meets', 'feels'];
const scales = { '0..1': 100, share: 100, 1: 100 };

/** Say by how much something differs, or that the teams do not say so. */
function amount({ unit, difference, verdict }) {
  if (verdict !== 'HIGHER' && verdict !== 'LOWER') return t(`chain.${verdict}`);
  const shown = difference * (scales[unit] ?? 1);
  const key = `chain.unit.${unit === '0..1' ? 'share' : unit}`;
  return t(has(key) ? key : 'chain.unit', { amount: signed(shown, Math.abs(shown) < 10 && !scales[unit] ? 1 : 0) });
}

const isClear = ({ verdict }) => verdict === 'HIGHER' || verdict === 'LOWER';

/** One way as cells of a grid: a step and the arrow after it, which is as long as it has to be. */
function Way({ way, row }) {
  return way.map((step, i) => {
    const at = stages.indexOf(step.stage);
    const next = i + 1 < way.length ? stages.indexOf(way[i + 1].stage) : stages.length;
    return html`<div class="node" role="listitem" style=${{ gridColumn: `${2 * at + 1}`, gridRow: `${row}` }}>${t(`chain.${step.metric}`)}</div>
      <div class="arrow ${step.grade} ${isClear(step) ? '' : 'open'}" role="listitem" style=${{ gridColumn: `${2 * at + 2} / ${2 * next + 1}`, gridRow: `${row}` }}>
        <b>${amount(step)}</b><span class="line" aria-hidden="true"></span><small>${t(`known.${step.grade}`)}</small></div>`;
  });
}

/** @param chain what the server tells of an outcome; @param difference its paired difference */
export function Chain({ id, chain, difference }) {
  const { ways, off } = chain;
  return html`<div class="chain" role="list" aria-label=${t('chain.label', { outcome: t(`outcome.${id}`) })}>
      ${stages.map((stage, i) => html`<div class="stage" role="listitem" style=${{ gridColumn: `${2 * i + 1}`, gridRow: '1' }}>${t(`chain.stage.${stage}`)}</div>`)}
      <div class="stage" role="listitem" style=${{ gridColumn: '7', gridRow: '1' }}>${t('chain.stage.outcome')}</div>
      ${ways.map((way, i) => html`<${Way} way=${way} row=${i + 2} />`)}
      <div class="node outcome-node" role="listitem" style=${{ gridColumn: '7', gridRow: `2 / ${ways.length + 2}` }}>${t(`outcome.${id}`)}
        <b>${isClear(difference) ? signed(difference.difference * scaleOf(id)) : t(`chain.${difference.verdict}`)}</b></div>
    </div>
    ${ways.length === 0 && html`<p>${t('chain.none')}</p>`}
    ${off > 0 && html`<p class="basis">${plural('chain.off', off, { count: number(off) })}</p>`}`;
}

/** What the lines of arrows mean. */
export const ChainLegend = () => html`<ul class="legend known">${['measured', 'theory', 'assumption'].map(grade => html`<li><span class="arrow ${grade}"><span class="line"></span></span>${t(`known.${grade}`)}: ${t(`known.${grade}.means`)}</li>`)}</ul>`;
