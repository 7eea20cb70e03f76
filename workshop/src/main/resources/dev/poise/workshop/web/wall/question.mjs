// A question on the wall, and what was guessed when it is answered.
import { html } from 'htm/preact';
import { CourseChart } from '../parts/draw.mjs';
import { changesText, guess, joined, options, question } from '../parts/guess.mjs';
import { WallOutcome } from './charts.mjs';
import { WallInvitation } from './join.mjs';
import { scaleOf } from '../parts/outcome.mjs';
import { t, plural, number } from '../lib/words.mjs';

/** How many changes a line can hold that is read from afar. */
export const most = 2;

/** The question with the setting that it is about; nothing of what came out is known here. */
export function WallQuestion({ join }) {
  const now = guess.value;
  const phones = joined.value ?? now.phones;
  return html`<div class="asked ${join?.code ? '' : 'alone'}">
    <section class="question" aria-label=${t('guess.title')}>
      <p class="changes">${now.changes.length ? changesText(now.changes, most) : t('headline.same')}</p>
      <h2>${question(now)}</h2>
      ${now.kind === 'END_POINT' ? html`<${CourseChart} now=${now} big />`
        : html`<ol class="options">${options.map(option => html`<li>${t(`option.${option}`)}</li>`)}</ol>`}
      <p class="sofar" role="status">${[plural('guess.sofar', now.guessed), phones > 0 && plural('guess.phones', phones)].filter(Boolean).join(', ')}
        ${now.state === 'STOPPED' ? ` · ${t('guess.stopped')}` : join && !join.code ? ` · ${t(now.kind === 'END_POINT' ? 'draw.raise' : 'join.raise')}` : ''}</p>
      ${now.left > 0 && html`<p class="timer" role="timer">${plural('wall.left', now.left)}</p>`}
    </section>
    <${WallInvitation} join=${join} />
  </div>`;
}

function Chosen({ round }) {
  const all = round.counts.reduce((sum, each) => sum + each, 0);
  const highest = Math.max(...round.counts, 1);
  return html`<ol>${options.map((option, i) => html`<li class=${i === round.right ? 'right' : ''}>
      <span class="what">${t(`option.${option}`)}${i === round.right && html` <b>← ${t('guess.right')}</b>`}</span>
      <span class="times">${number(round.counts[i])}</span>
      <svg class="countbar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width=${100 * round.counts[i] / highest} height="10" /></svg></li>`)}</ol>
    <p>${all > 0 ? t('guess.were', { right: number(round.counts[round.right]), all: number(all) }) : t('guess.nobody')}</p>`;
}

function Drawn({ round, runs }) {
  const scale = scaleOf(round.outcome);
  const shown = value => number(value * scale);
  return html`<p>${t('wall.range', { runs: number(runs), low: shown(round.low), high: shown(round.high) })}</p>
    <p class="inrange"><b>${round.points.length ? plural('draw.were', round.inRange, { all: number(round.points.length) }) : t('guess.nobody')}</b></p>`;
}

/** What was guessed, by option or by end point. */
export const Guessed = ({ round, runs }) => html`<div class="guessed">${round.points ? html`<${Drawn} round=${round} runs=${runs} />` : html`<${Chosen} round=${round} />`}</div>`;

/** What came out of a question: one sentence, its chart, and what was guessed. */
export function WallResult({ answer, headline, differences, dots }) {
  const { round, outcome } = guess.value;
  return html`<div class="resolved">
    <p class="changes">${changesText(round.changes, most)}</p>
    <p class="sentence">${headline}</p>
    <${Guessed} round=${round} runs=${answer.runs} />
    <${WallOutcome} id=${outcome} outcome=${answer.outcomes[outcome]} differences=${differences} dots=${dots} alone />
  </div>`;
}
