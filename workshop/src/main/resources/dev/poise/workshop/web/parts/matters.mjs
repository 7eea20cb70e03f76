// What matters most around one team: one setting at a time goes to a low and to a high value, everything else stays.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { scaleOf } from './outcome.mjs';
import { against } from './map.mjs';
import { Runs, Base } from './points-form.mjs';
import { estimate } from '../lib/pace.mjs';
import { allOutcomes } from '../lib/desk.mjs';
import { model, setting, label, shown, valueOf, withValue, baseTeam, toScenario } from '../lib/model.mjs';
import { t, number } from '../lib/words.mjs';

const offered = ['productOwner.technicalInvolvement', 'productOwner.technicalKnowledge', 'productOwner.availability', 'product.technicalShare', 'product.complexity', 'product.initialDebt',
  'team.seniority', 'team.size', 'team.peerSupport', 'stakeholders.load', 'stakeholders.count', 'stakeholders.ideasPerSprint', 'culture.safety', 'culture.powerDistance', 'culture.overtimeNorm'];

/** The values a fifth of the range of a setting below and above that of the team, or the end of the range where that is nearer. */
function steps(name, team) {
  const { low, high, kind } = setting(name);
  const now = valueOf(team, name);
  const round = value => (kind === 'whole' ? Math.round(value) : Number(value.toFixed(3)));
  const step = (high - low) / 5;
  return [round(Math.max(low, now - step)), round(Math.min(high, now + step))].filter(value => value !== now);
}

const study = ({ base, seed, runs }) => {
  const team = baseTeam(base);
  // the team's own value is named too: a factor with one level would stay there at all points
  const levels = name => [...steps(name, team), valueOf(team, name)].sort((a, b) => a - b).join(', ');
  return ['study: matters', `base: ${base}`, 'factors:', ...offered.map(name => `  ${name}: { levels: [${levels(name)}] }`),
    'design: { type: oat }', `replications: ${runs}`, `random: { seed: ${seed} }`].join('\n');
};

export function MattersForm({ busy, onStart, children }) {
  const [base, setBase] = useState('reference-team');
  const [runs, setRuns] = useState(40);
  const team = baseTeam(base);
  const points = offered.flatMap(name => steps(name, team).map(value => ({ name: `${name}=${value}`, scenario: toScenario(withValue(team, name, value)) })));
  const most = Math.floor(10000 / (points.length + 1));
  const start = event => {
    event.preventDefault();
    onStart({ replications: runs, scenarios: [{ name: base, scenario: { extends: base } }, ...points], matters: { base, seed: model.value.seed, runs } });
  };
  return html`<form onSubmit=${start}>
    <${Base} value=${base} onChoose=${setBase} />
    <${Runs} value=${runs} most=${most} onChoose=${setRuns} />
    <p class="hint">${t('matters.total', { settings: number(offered.length), total: number((points.length + 1) * runs) })} ${estimate((points.length + 1) * runs)}</p>
    <p class="actions"><button class="primary" disabled=${busy}>${t('matters.start')}</button>${children}</p>
  </form>`;
}

/** A difference as a bar from zero, its interval as a line; hollow where it is not clear. */
function Bar({ one, reach, high, row }) {
  const { difference, low, high: top, verdict } = one;
  const clear = verdict === 'HIGHER' || verdict === 'LOWER';
  const x = value => 50 * value / reach;
  const y = row * 9 + 1;
  return html`<rect class="${high ? 'c1' : 'c2'} ${clear ? '' : 'open'}" x=${Math.min(0, x(difference))} width=${Math.max(.3, Math.abs(x(difference)))} y=${y} height="7" />
    <line class="interval" x1=${x(low)} x2=${x(top)} y1=${y + 3.5} y2=${y + 3.5} />`;
}

export function Matters({ result, matters }) {
  const team = baseTeam(matters.base);
  const found = new Map(result.teams.slice(1).map(each => [each.name, each]));
  return html`<p class="lede">${t('matters.read', { base: matters.base, runs: number(result.runs) })} ${t('compare.many')}</p>
    <ul class="legend"><li><span class="patch c2"></span>${t('matters.low')}</li><li><span class="patch c1"></span>${t('matters.high')}</li><li><span class="patch open"></span>${t('matters.open')}</li><li><span class="key thin"></span>${t('matters.interval')}</li></ul>
    <div class="maps">${allOutcomes.map(id => {
      const rows = offered.map(name => ({ name, ends: steps(name, team).map(value => ({ value, one: found.get(`${name}=${value}`)?.outcomes[id].difference })).filter(({ one }) => one) }))
        .map(row => ({ ...row, most: Math.max(0, ...row.ends.map(({ one }) => Math.abs(one.difference))) })).sort((a, b) => b.most - a.most);
      const reach = Math.max(...rows.flatMap(({ ends }) => ends.flatMap(({ one }) => [Math.abs(one.low), Math.abs(one.high)])), 1e-9);
      return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t(`outcome.${id}`)}><table class="matters">
        <caption><b>${t(`outcome.${id}`)}</b> ${t('matters.caption')}</caption>
        <thead><tr><th scope="col">${t('matters.setting')}</th><th scope="col"><span class="hidden">${t('matters.bars')}</span></th><th scope="col">${t('matters.effect')}</th></tr></thead>
        <tbody>${rows.map(({ name, ends }) => html`<tr><th scope="row">${label(name)} <small>${t('matters.at', { value: shown(name, valueOf(team, name)) })}</small></th>
          <td><svg class="n${ends.length}" viewBox="-52 0 104 ${ends.length * 9}" preserveAspectRatio="none" aria-hidden="true"><line class="zero" x1="0" x2="0" y1="0" y2=${ends.length * 9} />
            ${ends.map(({ value, one }, i) => html`<${Bar} one=${one} reach=${reach} high=${value > valueOf(team, name)} row=${i} />`)}</svg></td>
          <td>${ends.map(({ value, one }) => html`<span class="end">${shown(name, value)}: <b>${against(one, scaleOf(id))}</b></span>`)}</td></tr>`)}</tbody></table></div>`;
    })}</div>
    <p>${t('matters.command')}</p><pre tabindex="0">${study(matters)}</pre>`;
}
