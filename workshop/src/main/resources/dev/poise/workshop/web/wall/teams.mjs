// Several teams side by side, and what happens in one of them.
import { html } from 'htm/preact';
import { FanChart } from '../parts/chart.mjs';
import { bare, useSideBySide } from '../parts/teams.mjs';
import { newest } from '../parts/news.mjs';
import { domainOf, linesOfTeam, scaleOf } from '../parts/outcome.mjs';
import { allOutcomes } from '../lib/desk.mjs';
import { t, number, signed } from '../lib/words.mjs';

const told = ({ verdict, difference }, scale) => (verdict === 'HIGHER' || verdict === 'LOWER' ? signed(difference * scale) : '≈');

/** Teams as rows, outcomes as columns; the first team is what the others are compared with. */
export function WallTeams({ linked }) {
  const { result } = useSideBySide(linked);
  if (!result) return html`<p class="counting">${t('wall.counting')}</p>`;
  const { teams } = result;
  return html`<table class="sidebyside">
    <thead><tr><td></td>${allOutcomes.map(id => html`<th scope="col">${t(`outcome.${id}`)}</th>`)}</tr></thead>
    <tbody>${teams.map((team, i) => html`<tr><th scope="row">${i ? bare(team.name) : t('wall.before')}</th>
      ${allOutcomes.map(id => {
        const { fan, difference } = team.outcomes[id];
        return html`<td><div class="cell"><${FanChart} lines=${linesOfTeam(fan, i ? teams[0].outcomes[id].fan : null)} scale=${scaleOf(id)} plain height=${60}
            domain=${domainOf(id, teams.map(each => ({ fan: each.outcomes[id].fan })), false)} label=${`${t(`outcome.${id}`)}, ${bare(team.name)}`} />
          <b>${i ? told(difference, scaleOf(id)) : number(fan.at(-1)[2] * scaleOf(id))}</b></div></td>`;
      })}</tr>`)}</tbody></table>`;
}

/** What happens in a typical team, up to the sprint that is looked at. */
export function WallNews({ refined, sprint }) {
  const lines = refined?.story ? newest(refined.story, sprint, 4) : [];
  return html`<section class="happenings" aria-labelledby="news-h"><h2 id="news-h">${t('news.title')} <small>${t('wall.typical')}</small></h2>
    ${lines.length === 0 ? html`<p>${t('news.none')}</p>` : html`<ul>${lines.map(line => html`<li><b>${t('news.sprint', { sprint: line.sprint })}</b> ${line.text}</li>`)}</ul>`}</section>`;
}
