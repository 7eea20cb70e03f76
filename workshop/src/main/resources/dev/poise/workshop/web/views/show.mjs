// The show view for a projector: no controls, large type, follows the facilitator.
import { html } from 'htm/preact';
import { useEffect } from 'preact/hooks';
import { useHeight } from '../lib/size.mjs';
import { Outcome } from '../parts/outcome.mjs';
import { desk, answer, refined, pending, follow } from '../lib/desk.mjs';
import { connection } from '../lib/server.mjs';
import { Question, Invitation, ofGuesses, covered, guess, dotsFor } from '../parts/guess.mjs';
import { label, valueOf, phrase } from '../lib/model.mjs';
import { t, number, language } from '../lib/words.mjs';

export const title = 'show.title';

export function View() {
  useEffect(() => follow(ofGuesses), []);
  const shown = guess.value?.state === 'SHOWN';
  // while a result is shown, its chart has the room to itself
  const charts = (shown ? [guess.value.outcome] : desk.value.charts).filter(id => answer.value?.outcomes[id]);
  const height = useHeight(shown ? (guess.value.round.points ? 620 : 760) : 450, charts.length > 2 ? 2 : 1, 190, shown ? 420 : 640);
  const now = answer.value;
  if (!now) return html`<main id="main" class="show waiting"><h1>${t('show.title')}</h1><p>${connection.value === 'online' ? t('show.waiting') : t(`connection.${connection.value}`)}</p></main>`;
  const team = desk.value.now;
  const involvement = valueOf(team, 'productOwner.technicalInvolvement');
  const sentence = !pending.value && refined.value ? charts.map(id => refined.value.headline[id]?.[language.value]).filter(Boolean)[0] : t('sentence.waiting');
  return html`<main id="main" class="show" data-shown=${now.revision} data-settled=${String(!pending.value)}>
    <h1 class="hidden">${t('show.title')}</h1>
    <header>
      <p class="setting"><span>${label('productOwner.technicalInvolvement')}</span> <b>${number(involvement * 100)}</b> <span>${phrase(involvement)}</span></p>
      <p class="setting"><span>${label('productOwner.technicalKnowledge')}</span> <b>${number(valueOf(team, 'productOwner.technicalKnowledge') * 100)}</b></p>
      ${!covered() && html`<p class="basis">${t('legend.short', { runs: number(now.runs) })}</p>`}
    </header>
    ${covered() ? html`<div class="asked"><${Question} big /><${Invitation} room key=${guess.value.question} /></div>` : html`
    ${shown && html`<${Question} big />`}
    <p class="sentence ${pending.value ? 'waiting' : ''}">${sentence}</p>
    <div class="outcomes n${charts.length}">${charts.map(id => html`<${Outcome} key=${id} id=${id} outcome=${now.outcomes[id]}
      differences=${desk.value.differences} cursor=${0} big height=${height} dots=${dotsFor(id, now.outcomes[id], desk.value.differences)} />`)}</div>`}
    <footer><p>${!covered() && html`<span class="key solid" aria-hidden="true"></span>${t('chart.now')} <span class="key dashed" aria-hidden="true"></span>${t('chart.baseline')}
      <span class="key mark" aria-hidden="true"></span>${t('chart.cutoff')}`}
      <span class="aside">${t('frame.caution')}</span></p></footer>
    ${connection.value !== 'online' && html`<p class="connection ${connection.value}" role="status">${t(`connection.${connection.value}`)}</p>`}
  </main>`;
}
