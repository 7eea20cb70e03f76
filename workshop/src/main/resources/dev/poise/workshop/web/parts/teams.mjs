// Several teams side by side in the same random world: teams as rows, outcomes as columns, and what differs from the first.
import { html } from 'htm/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FanChart } from './chart.mjs';
import { domainOf, scaleOf, linesOfTeam } from './outcome.mjs';
import { post } from '../lib/server.mjs';
import { desk, pending, allOutcomes } from '../lib/desk.mjs';
import { wall, showOnWall } from '../lib/wall.mjs';
import { toScenario, teamName, sameTeam, changeText } from '../lib/model.mjs';
import { t, number, signed } from '../lib/words.mjs';

/** The name of a team without its number. */
export const bare = name => name.replace(/^\d+ /, '');

function verdict({ verdict: kind, difference }, scale) {
  const shown = difference * scale;
  return kind === 'HIGHER' || kind === 'LOWER' ? signed(shown, Math.abs(shown) < 10 ? 1 : 0) : t(`verdict.${kind}`);
}

export function Teams({ teams }) {
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t('debrief.table')}><table class="teams">
    <thead><tr><th scope="col">${t('debrief.team')}</th>${allOutcomes.map(id => html`<th scope="col">${t(`outcome.${id}`)}</th>`)}</tr></thead>
    <tbody>${teams.map((team, i) => html`<tr><th scope="row">${bare(team.name)}</th>
      ${allOutcomes.map(id => html`<td><${FanChart} lines=${linesOfTeam(team.outcomes[id].fan, i ? team.outcomes[id].baselineFan ?? teams[0].outcomes[id].fan : null, team.outcomes[id].past)} scale=${scaleOf(id)} height=${96} small
          domain=${domainOf(id, teams.map(each => ({ fan: each.outcomes[id].fan, past: each.outcomes[id].past })), false)} label=${`${t(`outcome.${id}`)}, ${bare(team.name)}`} />
        <span>${i ? verdict(team.outcomes[id].difference, scaleOf(id)) : html`<span class="empty">${t('debrief.reference')}</span>`}</span></td>`)}</tr>`)}</tbody></table></div>`;
}

/** What each change led to: a row for each, against the baseline, with the first of the teams as that. */
export function Changes({ changes, teams }) {
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t('debrief.changesTable')}><table class="changed">
    <thead><tr><th scope="col">${t('debrief.change')}</th>${allOutcomes.map(id => html`<th scope="col">${t(`outcome.${id}`)}</th>`)}</tr></thead>
    <tbody>${changes.map(({ before, after }, i) => html`<tr><th scope="row">${changeText(before, after)}</th>
      ${allOutcomes.map(id => html`<td>${verdict(teams[i + 1].outcomes[id].difference, scaleOf(id))}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** Paired differences with their intervals, as numbers. */
export function Differences({ teams }) {
  const cell = ({ difference, low, high, higher, lower, pairs, verdict: kind }, id) => {
    const show = value => signed(value * scaleOf(id), 1);
    const count = kind === 'HIGHER' ? t('compare.higher', { count: number(higher), pairs: number(pairs) }) : kind === 'LOWER' ? t('compare.lower', { count: number(lower), pairs: number(pairs) }) : t(`verdict.${kind}`);
    return html`<td>${show(difference)} <small>${t('compare.interval', { low: show(low), high: show(high) })}<br />${count}</small></td>`;
  };
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t('compare.table')}><table class="differences">
    <thead><tr><th scope="col">${t('debrief.team')}</th>${allOutcomes.map(id => html`<th scope="col">${t(`outcome.${id}`)}</th>`)}</tr></thead>
    <tbody>${teams.slice(1).map(team => html`<tr><th scope="row">${bare(team.name)}</th>${allOutcomes.map(id => cell(team.outcomes[id].difference, id))}</tr>`)}</tbody></table></div>`;
}

/** Every setting but the Product Owner's own is a condition. */
const ofProductOwner = name => name.startsWith('productOwner.');

/** Give a team the conditions of another. */
export function underConditionsOf(team, other) {
  const own = Object.entries(team.set).filter(([name]) => ofProductOwner(name));
  const conditions = Object.entries(other.set).filter(([name]) => !ofProductOwner(name));
  return { ...team, set: Object.fromEntries([...own, ...conditions]), without: other.without };
}

/** Baseline, this team and up to four kept points in the same random world; the result is null until they have been counted. */
export function useSideBySide(linked) {
  const [result, setResult] = useState(null);
  const { baseline, baselineName, now, kept, seed, from } = desk.value;
  const link = team => (linked ? underConditionsOf(team, now) : team);
  const teams = [{ name: baselineName || t('chart.baseline'), team: link(baseline) }, { name: teamName(now), team: now },
    ...kept.map(({ name, team }) => ({ name, team: link(team) }))]
    .filter(({ team }, i, all) => i < 2 || !all.slice(0, i).some(each => sameTeam(each.team, team))).slice(0, 6);
  const body = { seed, from, teams: teams.map(({ name, team }) => ({ name, scenario: toScenario(team) })) };
  const asked = JSON.stringify(body);
  useEffect(() => {
    if (pending.value) return undefined;
    let wanted = true;
    const ask = () => post('/api/teams', body).then(come => wanted && setResult(come))
      .catch(error => { if (wanted && error.status === 429) setTimeout(ask, 500); });
    ask();
    return () => { wanted = false; };
  }, [asked, pending.value]);
  // names follow the language at once, figures need not be counted again for it
  return { result: result && { ...result, teams: result.teams.map((team, i) => ({ ...team, name: teams[i]?.name ?? bare(team.name) })) } };
}

/** Teams side by side while sliders move. */
export function SideBySide() {
  const { linked } = wall.value;
  const heading = useRef(null);
  const { result } = useSideBySide(linked);
  const counted = result !== null;
  useEffect(() => heading.current.focus({ preventScroll: true }), []);
  // what was asked for may be drawn below what is in view, and there is more of it when it has been counted
  useEffect(() => {
    heading.current.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }, [counted]);
  return html`<section class="side" aria-labelledby="side-h"><h2 id="side-h" tabindex="-1" ref=${heading}>${t('side.title')}</h2>
    <p><label><input type="checkbox" checked=${linked} onChange=${() => showOnWall({ linked: !linked })} /> ${t('side.linked')}</label></p>
    ${counted ? html`<${Teams} teams=${result.teams} /><p class="empty">${t('debrief.basis', { runs: number(result.runs) })}</p>` : html`<p class="empty">${t('debrief.counting')}</p>`}</section>`;
}
