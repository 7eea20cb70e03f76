// What people talk about, and the time that is left for it.
import { html } from 'htm/preact';
import { clock, step } from '../lib/agenda.mjs';

export const WallTalk = () => html`<div class="talk"><p>${step.value.text}</p></div>`;

/** The time that is left of a step; a question shows its own. */
export const WallTimer = () => (step.value.left > 0 ? html`<p class="timer" role="timer">${clock(step.value.left)}</p>` : null);
