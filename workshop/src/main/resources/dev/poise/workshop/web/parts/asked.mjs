// Guessing what becomes of the story, before it is played: with phones or raised hands, answered when the year is over.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { GuessBar, guess } from './guess.mjs';
import * as tale from '../lib/tale.mjs';
import { t } from '../lib/words.mjs';

const outcomes = ['po.exhaustion', 'burnout.exhaustion'];
const kinds = ['OPTIONS', 'END_POINT'];

/** @param ready whether the year has been played to its end, so that what was guessed can be compared with it */
export function AskStory({ ready }) {
  const [outcome, setOutcome] = useState(outcomes[0]);
  const [kind, setKind] = useState(kinds[0]);
  const now = guess.value;
  if (now?.story && now.state !== 'CLOSED') return html`<${GuessBar} ready=${ready} />`;
  return html`<form class="askstory" onSubmit=${event => { event.preventDefault(); tale.askRoom(outcome, kind, 0); }}>
    <label for="ask-outcome">${t('step.play.about')}</label>
    <select id="ask-outcome" value=${outcome} onChange=${event => setOutcome(event.target.value)}>${outcomes.map(id => html`<option value=${id}>${t(`outcome.${id}.inSentence`)}</option>`)}</select>
    <select id="ask-kind" aria-label=${t('guess.kind')} value=${kind} onChange=${event => setKind(event.target.value)}>${kinds.map(each => html`<option value=${each}>${t(`guess.kind.${each}`)}</option>`)}</select>
    <button>${t('step.play.ask')}</button></form>`;
}
