// Looking back: guesses against results, kept points side by side, three questions. One page when printed.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Frame } from '../parts/frame.mjs';
import { Result, changesText, question } from '../parts/guess.mjs';
import { FanChart } from '../parts/chart.mjs';
import { domainOf, scaleOf, linesOfTeam } from '../parts/outcome.mjs';
import { get, post } from '../lib/server.mjs';
import { allOutcomes, fromTransport } from '../lib/desk.mjs';
import { toScenario, teamName } from '../lib/model.mjs';
import { t, number, signed } from '../lib/words.mjs';

export const title = 'debrief.title';

export function View() {
  const [data, setData] = useState(null);
  const [teams, setTeams] = useState(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    (async () => {
      const found = await get('/api/debrief');
      setData(found);
      if (!found.desk) return;
      const desk = fromTransport(found.desk);
      const list = [{ name: desk.baselineName || t('chart.baseline'), team: desk.baseline }, ...desk.kept.slice(-4)];
      if (!desk.kept.length) list.push({ name: teamName(desk.now), team: desk.now });
      setTeams(await post('/api/teams', { seed: desk.seed, teams: list.map(({ name, team }) => ({ name, scenario: toScenario(team) })) }));
    })().catch(error => setProblem(error.message));
  }, []);
  return html`<${Frame} title=${t('debrief.title')} quiet>
    <div class="debrief" data-settled=${String(Boolean(data && (teams || !data.desk)))}>
      <p class="noprint"><a href="/facilitate">${t('debrief.back')}</a> <button onClick=${() => print()}>${t('debrief.print')}</button></p>
      <p role="alert">${problem}</p>
      ${data && html`<div class="columns">
        <section aria-labelledby="rounds-h"><h2 id="rounds-h">${t('debrief.rounds')}</h2>
          ${data.rounds.length === 0 && html`<p class="empty">${t('debrief.noRounds')}</p>`}
          ${data.rounds.slice(-4).map(round => html`<article><h3>${question(round)}</h3><p class="changes">${changesText(round.changes)}</p><${Result} round=${round} /></article>`)}
        </section>
        <section aria-labelledby="points-h"><h2 id="points-h">${t('debrief.points')}</h2>
          ${teams ? html`<${Teams} teams=${teams.teams} /><p class="empty">${t('debrief.basis', { runs: number(teams.runs) })}</p>` : html`<p class="empty">${t('debrief.counting')}</p>`}
        </section>
      </div>
      <section class="questions" aria-labelledby="questions-h"><h2 id="questions-h">${t('debrief.questions')}</h2>
        <ol><li>${t('debrief.q1')}</li><li>${t('debrief.q2')}</li><li>${t('debrief.q3')}</li></ol></section>`}
    </div>
  </${Frame}>`;
}

/** Teams as rows, outcomes as columns: small charts and what differs from the first. */
function Teams({ teams }) {
  const verdict = ({ verdict: kind, difference }, scale) => (kind === 'HIGHER' || kind === 'LOWER'
    ? signed(difference * scale, Math.abs(difference * scale) < 10 ? 1 : 0) : t(`verdict.${kind}`));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('debrief.table')}><table class="teams">
    <thead><tr><th scope="col">${t('debrief.team')}</th>${allOutcomes.map(id => html`<th scope="col">${t(`outcome.${id}`)}</th>`)}</tr></thead>
    <tbody>${teams.map((team, i) => html`<tr><th scope="row">${team.name.replace(/^\d+ /, '')}</th>
      ${allOutcomes.map(id => {
        const lines = linesOfTeam(team.outcomes[id].fan, i ? teams[0].outcomes[id].fan : null);
        return html`<td><${FanChart} lines=${lines} scale=${scaleOf(id)} height=${96} small
          domain=${domainOf(id, teams.map(each => ({ fan: each.outcomes[id].fan })), false)} label=${`${t(`outcome.${id}`)}, ${team.name.replace(/^\d+ /, '')}`} />
          <span>${i ? verdict(team.outcomes[id].difference, scaleOf(id)) : html`<span class="empty">${t('debrief.reference')}</span>`}</span></td>`;
      })}</tr>`)}</tbody></table></div>`;
}
