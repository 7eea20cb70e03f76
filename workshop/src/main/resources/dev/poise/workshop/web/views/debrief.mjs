// Looking back: guesses against results, kept points side by side, three questions. One page when printed.
import { html } from 'htm/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Frame } from '../parts/frame.mjs';
import { Result, changesText, question } from '../parts/guess.mjs';
import { Teams, Changes } from '../parts/teams.mjs';
import { get, post } from '../lib/server.mjs';
import { fromTransport, changesUpTo } from '../lib/desk.mjs';
import { toScenario, teamName } from '../lib/model.mjs';
import { forms, takeAway } from '../lib/take-away.mjs';
import { t, number } from '../lib/words.mjs';

export const title = 'debrief.title';

/** The newest changes; a page that is printed has no room for all. */
const mostChanges = 6;

const longestTakeAway = 4000;
/** So long nobody types any more, and it is sent. */
const pause = 600;

/** What the group takes with it, in its own words; kept as it is typed. */
function TakeAway({ data, teams, place }) {
  const [text, setText] = useState(data.takeAway);
  const [said, setSaid] = useState('');
  const timer = useRef(0);
  const send = typed => post('/api/debrief', { takeAway: typed }).then(() => setSaid(t('take.kept'))).catch(error => setSaid(error.message));
  const type = event => {
    const typed = event.target.value;
    setText(typed);
    setSaid('');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(typed), pause);
  };
  const basis = teams ? t('debrief.basis', { runs: number(teams.runs) }) : '';
  return html`<section class="takeaway" aria-labelledby="take-h"><h2 id="take-h">${t('take.own')}</h2>
    <label class="hidden" for="take-text">${t('take.own')}</label>
    <textarea id="take-text" class="noprint" rows="4" maxlength=${longestTakeAway} placeholder=${t('take.hint')} value=${text} onInput=${type}></textarea>
    <p class="onpaper">${text}</p>
    <p class="actions noprint">${forms.map(form => html`<button onClick=${() => takeAway(form, { ...data, takeAway: text, teams: basis }, place.current)}>${t(`take.${form}`)}</button>`)} <span class="hint" role="status">${said}</span></p>
  </section>`;
}

export function View() {
  const place = useRef(null);
  const [data, setData] = useState(null);
  const [teams, setTeams] = useState(null);
  const [changed, setChanged] = useState(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    (async () => {
      const found = await get('/api/debrief');
      setData(found);
      if (!found.desk) return;
      const desk = fromTransport(found.desk);
      const list = [{ name: desk.baselineName || t('chart.baseline'), team: desk.baseline }, ...desk.kept.slice(-4)];
      if (!desk.kept.length) list.push({ name: teamName(desk.now), team: desk.now });
      const compare = all => post('/api/teams', { seed: desk.seed, from: desk.from, teams: all.map(({ name, team }) => ({ name, scenario: toScenario(team) })) });
      setTeams(await compare(list));
      const changes = changesUpTo(desk.now).slice(-mostChanges);
      if (!changes.length) return;
      const { teams: after } = await compare([list[0], ...changes.map(change => ({ name: teamName(change.after), team: change.after }))]);
      setChanged({ changes, teams: after });
    })().catch(error => setProblem(error.message));
  }, []);
  return html`<${Frame} title=${t('debrief.title')} quiet>
    <div class="debrief" ref=${place} data-settled=${String(Boolean(data && (teams || !data.desk)))}>
      <p class="noprint"><a href="/facilitate">${t('debrief.back')}</a> <button onClick=${() => print()}>${t('debrief.print')}</button></p>
      <p role="alert">${problem}</p>
      ${data && html`<div class="columns">
        <section aria-labelledby="rounds-h"><h2 id="rounds-h">${t('debrief.rounds')}</h2>
          ${data.rounds.length === 0 && html`<p class="empty">${t('debrief.noRounds')}</p>`}
          ${data.rounds.slice(-4).map(round => html`<article><h3>${question(round)}</h3><p class="changes">${changesText(round.changes)}</p><${Result} round=${round} /></article>`)}
        </section>
        <section aria-labelledby="points-h"><h2 id="points-h">${t('debrief.points')}</h2>
          ${teams ? html`<${Teams} teams=${teams.teams} /><p class="empty">${t('debrief.basis', { runs: number(teams.runs) })}</p>` : html`<p class="empty">${t('debrief.counting')}</p>`}
          ${changed && html`<h2 class="changes-h">${t('debrief.changes')}</h2><${Changes} ...${changed} /><p class="empty">${t('debrief.changesBasis')}</p>`}
        </section>
      </div>
      <section class="questions" aria-labelledby="questions-h"><h2 id="questions-h">${t('debrief.questions')}</h2>
        <ol><li>${t('debrief.q1')}</li><li>${t('debrief.q2')}</li><li>${t('debrief.q3')}</li></ol></section>
      <${TakeAway} data=${data} teams=${teams} place=${place} />`}
    </div>
  </${Frame}>`;
}
