// The agenda beside the charts: where the session stands, what to say, and one button that goes on.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { AgendaEditor } from './agenda-editor.mjs';
import { changesText } from './guess.mjs';
import { agenda, clock, current, minutesOf, next, problem, propose, proposals, step, upcoming } from '../lib/agenda.mjs';
import { commit, desk, keep, locked, pending } from '../lib/desk.mjs';
import { changesBetween, withValues } from '../lib/model.mjs';
import { t, number } from '../lib/words.mjs';

/** What a step is called: by its title, else by its kind. */
const named = each => each.title || t(`agenda.kind.${each.kind}`);

function Timer() {
  const { seconds, left } = step.value;
  if (!seconds) return null;
  return html`<span class="clock ${left ? '' : 'over'}" role="timer">${left ? clock(left) : t('agenda.over')}</span>`;
}

/** What groups propose; one of them is taken over, on top of the team that is set. */
function Proposed() {
  const { open, proposals: all } = proposals.value;
  const take = values => commit(withValues(desk.value.now, values));
  const changes = values => changesBetween(desk.value.baseline, withValues(desk.value.now, values), desk.value.from);
  if (!open && !all.length) return null;
  return html`<section class="proposals" aria-labelledby="proposals-h"><h3 id="proposals-h">${t('proposals.title')}
      <button class="link" onClick=${() => propose(!open)}>${t(open ? 'proposals.close' : 'proposals.again')}</button></h3>
    ${all.length === 0 ? html`<p class="empty">${t('proposals.none')}</p>` : html`<ul>${all.map(({ group, values }, i) => html`<li>
      <span><b>${group || t('proposals.group', { number: number(i + 1) })}</b> ${changesText(changes(values))}</span>
      <span class="actions"><button disabled=${locked.value} onClick=${() => take(values)}>${t('proposals.take')}</button>
        <button disabled=${locked.value || desk.value.kept.length >= 9} onClick=${() => { take(values); keep(group); }}>${t('proposals.keep')}</button></span></li>`)}</ul>`}
  </section>`;
}

/** The panel: nothing but a way to an agenda while none is followed. */
export function AgendaPanel() {
  const [editing, setEditing] = useState(false);
  const { agenda: followed, done } = agenda.value;
  const editor = editing && html`<${AgendaEditor} onClose=${() => setEditing(false)} />`;
  if (!followed) {
    return html`<p class="noagenda"><button onClick=${() => setEditing(true)}>${t('agenda.choose')}</button>
      ${!proposals.value.open && html`<button onClick=${() => propose(true)}>${t('proposals.open')}</button>`}</p>
      <${Proposed} />${editor}`;
  }
  const now = current.value;
  const then = upcoming.value;
  const left = minutesOf(followed.steps.slice(done));
  // what is shown has to be counted first
  const early = then?.kind === 'reveal' && then.show !== 'all' && pending.value;
  return html`<section class="agenda" aria-labelledby="agenda-h">
    <div class="head"><h2 id="agenda-h">${followed.agenda}</h2>
      <p class="where">${t('agenda.at', { step: number(done), steps: number(followed.steps.length) })} · ${t('agenda.left', { minutes: number(left, left % 1 ? 1 : 0) })}</p>
      <${Timer} />
      <button onClick=${() => setEditing(true)}>${t('agenda.edit')}</button></div>
    <div class="now">
      <div>${now && html`<h3>${named(now)}</h3>`}
        ${now?.notes && html`<p class="notes">${now.notes}</p>`}
        ${!now && html`<p class="empty">${t(done ? 'agenda.between' : 'agenda.begin')}</p>`}</div>
      <p class="go">${then ? html`<button class="primary" disabled=${early} aria-keyshortcuts="n" onClick=${next}>${t('agenda.next')}</button> <span class="then">${named(then)}</span>`
        : html`<span class="empty">${t('agenda.end')}</span>`}
        <span role="alert">${problem.value}</span></p></div>
    <${Proposed} />${editor}
  </section>`;
}
