// The facilitator's view: sliders on the left, one sentence and four outcomes in the middle.
import { html } from 'htm/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Frame, Problems } from '../parts/frame.mjs';
import { Outcome, Legend } from '../parts/outcome.mjs';
import { Team } from '../parts/team.mjs';
import { Toolbar, Ways } from '../parts/toolbar.mjs';
import { Kept, History } from '../parts/points.mjs';
import { News } from '../parts/news.mjs';
import { AgendaPanel } from '../parts/agenda.mjs';
import { AskDialog, GuessBar, ofGuesses, covered, cover, isCovered, prepare, dotsFor, guess } from '../parts/guess.mjs';
import { SideBySide } from '../parts/teams.mjs';
import { FileDialog, SaveDialog } from '../parts/files.mjs';
import { Why } from '../parts/why.mjs';
import { SprintCursor, useCursor } from '../parts/cursor.mjs';
import { useKeys } from '../lib/keys.mjs';
import * as room from '../lib/desk.mjs';
import { agenda, next, ofAgenda, upcoming } from '../lib/agenda.mjs';
import { showOnWall, onWall } from '../lib/wall.mjs';
import { t, language } from '../lib/words.mjs';

export const title = 'facilitate.title';

export function View() {
  const [why, setWhy] = useState(null);
  const [asking, setAsking] = useState(false);
  const [file, setFile] = useState(false);
  const [saving, setSaving] = useState(false);
  const [side, setSide] = useState(false);
  const [notice, setNotice] = useState('');
  const answer = room.answer.value;
  const sprints = answer?.outcomes['value.delivered'].nowFan.length ?? 0;
  const cursor = useCursor(sprints);
  const keys = useKeys({
    ...(agenda.value.agenda ? { n: () => { if (upcoming.value) next(); } } : {}),
    r: room.replay, b: room.makeBaseline, k: () => room.keep(), f: () => room.change({ frozen: !room.desk.value.frozen }),
    g: () => setAsking(true), p: () => { if (!covered()) prepare(); },
    ' ': cursor.toggle, arrowleft: () => cursor.look(cursor.at - 1), arrowright: () => cursor.look(cursor.at + 1),
    '1-9': index => room.desk.value.kept[index] && room.goTo(room.desk.value.kept[index].team)
  });
  useEffect(() => {
    const link = room.openLink();
    if (link?.broken) setNotice(t('share.broken'));
    else if (link?.other) setNotice(t('share.other', { model: link.made }));
    room.start(Boolean(link && !link.broken), { ...ofGuesses, ...ofAgenda, wall: onWall });
  }, []);
  useEffect(() => showOnWall({ sprint: cursor.at }), [cursor.at]);
  const look = () => { setSide(!side); showOnWall({ view: side ? 'four' : 'teams' }); };
  const desk = room.desk.value;
  const stale = room.pending.value;
  const hidden = covered() || cover.value.covered;
  // a slider that moves leaves the charts alone until there is something new to draw
  const charts = useMemo(() => answer && html`<div class="outcomes">${room.allOutcomes.map(id => html`<${Outcome} key=${id} id=${id} outcome=${answer.outcomes[id]}
    differences=${desk.differences} cursor=${cursor.at} onWhy=${setWhy} covered=${isCovered(id)} dots=${dotsFor(id, answer.outcomes[id], desk.differences)} />`)}</div>`,
  [answer, desk.differences, cursor.at, cover.value, guess.value, language.value]);
  return html`<${Frame} title=${t('facilitate.title')}
    ways=${html`<${Ways} keys=${keys} onFile=${() => setFile(true)} onSave=${() => setSaving(true)} />`}
    lead=${html`<${Toolbar} onAsk=${() => setAsking(true)} side=${side} onSide=${look} covered=${hidden} />`}>
    <div class="facilitate" data-shown=${answer?.revision ?? 0} data-settled=${String(!stale)}>
      <aside aria-label=${t('facilitate.settings')}>${room.locked.value && html`<p class="notice" role="status">${t('guess.locked')}</p>`}
        <div inert=${room.locked.value}><${Team} desk=${desk} /></div></aside>
      <div class="stage">
        ${notice && html`<p class="notice" role="status">${notice} <button onClick=${() => setNotice('')}>${t('notice.close')}</button></p>`}
        ${room.keepingProblem.value && html`<p class="notice" role="alert">${t('keeping.failed')} <span lang="en">${room.keepingProblem.value}</span></p>`}
        <${Problems} lines=${room.problems.value} />
        <${AgendaPanel} />
        <${GuessBar} onAsk=${() => setAsking(true)} />
        ${!covered() && html`<${Sentence} />`}
        ${answer && html`
          <${Legend} differences=${desk.differences} runs=${answer.runs} baselineName=${desk.baselineName} />
          ${charts}
          ${side && !hidden && html`<${SideBySide} />`}
          <${SprintCursor} cursor=${cursor} sprints=${sprints} />
          <div class="below">
            ${!hidden && html`<${News} answer=${room.refined.value} sprint=${cursor.at} stale=${stale} />`}
            <${Kept} />
            <${History} />
          </div>`}
      </div>
    </div>
    ${asking && html`<${AskDialog} onClose=${() => setAsking(false)} />`}
    ${file && html`<${FileDialog} onClose=${() => setFile(false)} />`}
    ${saving && html`<${SaveDialog} onClose=${() => setSaving(false)} />`}
    ${why && html`<${Why} id=${why} onClose=${() => setWhy(null)} />`}
    ${keys.help && html`<${keys.Help} />`}
  </${Frame}>`;
}

/** The whole sentence; under a cover, what may be said of the outcomes that are not covered. */
function Sentence() {
  const refined = room.refined.value;
  const current = !room.pending.value && refined;
  const { covered: under, visible } = cover.value;
  const said = current && (under ? visible.map(id => refined.headline[id][language.value]).join(' ') : refined.sentence[language.value]);
  return html`<p class="sentence ${current ? '' : 'waiting'}" role="status" aria-live="polite">
    ${current ? said : t('sentence.waiting')}</p>`;
}
