// What happens in one typical team, as sentences.
import { html } from 'htm/preact';
import { t, plural, number } from '../lib/words.mjs';
import { label } from '../lib/model.mjs';

export function person(who) {
  const [, role, index] = who.match(/^(developer|stakeholder) (\d+)$/) ?? [];
  if (role) return t(`person.${role}`, { index });
  return who === 'the Product Owner' || who === 'product owner' ? t('person.productOwner') : who;
}

/** Say what happened. */
export function sentence({ kind, who, count, all, causes }) {
  if (kind === 'RISES' || kind === 'FALLS') {
    const state = t(`state.${who}`);
    const because = causes.map(cause => t(`cause.${cause}`)).join(', ');
    return because ? t(`happening.${kind}.because`, { who: state, causes: because }) : t(`happening.${kind}`, { who: state });
  }
  const names = kind === 'CHANGED' ? who.split(', ').map(label).join(', ') : kind === 'ADJUSTED' ? t(`choice.${who}`) : person(who);
  return plural(`happening.${kind}`, count, { who: names, all: number(all) });
}

/** The newest sentences of a story up to a sprint; without one, up to the last. */
export function newest(story, sprint, most) {
  const until = story.filter(each => !sprint || each.sprint <= sprint);
  return until.flatMap(each => [
    ...(each.goalMet ? [] : [{ sprint: each.sprint, text: t('happening.GOAL_MISSED') }]),
    ...each.happenings.map(happening => ({ sprint: each.sprint, text: sentence(happening) }))
  ]).slice(-most).reverse();
}

/** The newest five sentences. */
export function News({ answer, sprint, stale }) {
  if (!answer) return html`<section class="news"><h2>${t('news.title')}</h2><p class="empty">${t('news.waiting')}</p></section>`;
  const lines = newest(answer.story, sprint, 5);
  return html`<section class="news ${stale ? 'stale' : ''}" aria-labelledby="news-h">
    <h2 id="news-h">${t('news.title')}</h2><p class="rule">${t('news.rule')}</p>
    ${lines.length === 0 ? html`<p class="empty">${t('news.none')}</p>` : html`<ul>${lines.map(line => html`<li>
      <b>${t('news.sprint', { sprint: line.sprint })}</b> ${line.text}</li>`)}</ul>`}
  </section>`;
}
