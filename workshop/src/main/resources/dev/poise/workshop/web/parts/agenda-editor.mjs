// An agenda is chosen, changed, opened from a file and saved as one. The server checks it as it checks files.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from './dialog.mjs';
import { Problems } from './frame.mjs';
import { changesText } from './guess.mjs';
import { agenda, builtIn, follow, kinds, minutesOf, read, settingNow, stand, teamsOf, write } from '../lib/agenda.mjs';
import { allOutcomes } from '../lib/desk.mjs';
import { keep } from '../lib/server.mjs';
import { changesBetween } from '../lib/model.mjs';
import { views } from '../lib/wall.mjs';
import { t, has, number } from '../lib/words.mjs';

// The limits of the server, in characters; largestFile in bytes.
const longestNotes = 2000;
const longestText = 200;
const longestTitle = 80;
const largestFile = 256 * 1024;
// Ways to answer a question: as agenda files name them, and as the room does.
const answers = ['options', 'end-point'];
const kindOf = { options: 'OPTIONS', 'end-point': 'END_POINT' };

/** A step of a kind; what every kind has stays. */
function ofKind(kind, { title = '', minutes = 0, notes = '' } = {}) {
  const common = { kind, ...(title && { title }), ...(minutes && { minutes }), ...(notes && { notes }) };
  if (kind === 'setting') return { ...common, ...settingNow() };
  return kind === 'question' ? { ...common, outcome: 'autonomy.mean' } : common;
}

/** The same with a field, which is left out when it says nothing. */
const withField = (step, name, value) => {
  const { [name]: old, ...rest } = step;
  return value === '' || value === undefined || value === false ? rest : { ...rest, [name]: value };
};

/** Which teams a step sets: those that are on the desk when it is told so. */
function Teams({ step, onChange, needed }) {
  const own = step.team;
  const { team, baseline, from, ...rest } = step;
  const teams = own && teamsOf(step);
  return html`<p class="teams-of">${own ? html`<span class="changes">${changesText(changesBetween(teams.baseline, teams.now, from))}</span>` : html`<span class="empty">${t('agenda.sameTeams')}</span>`}
    <button onClick=${() => onChange({ ...rest, ...settingNow() })}>${t('agenda.useNow')}</button>
    ${own && !needed && html`<button onClick=${() => onChange(rest)}>${t('agenda.keepTeams')}</button>`}</p>`;
}

function Fields({ step, index, onChange }) {
  const set = (name, value) => onChange(withField(step, name, value));
  const id = name => `step-${index}-${name}`;
  const line = (name, longest) => html`<label for=${id(name)}>${t(`agenda.${name}`)}</label>
    <input type="text" id=${id(name)} maxlength=${longest} value=${step[name] ?? ''} onInput=${event => set(name, event.target.value)} />`;
  const choice = (name, all, say, standard) => html`<label for=${id(name)}>${t(`agenda.${name}`)}</label>
    <select id=${id(name)} value=${step[name] ?? standard} onChange=${event => set(name, event.target.value === standard ? '' : event.target.value)}>
      ${all.map(each => html`<option value=${each}>${say(each)}</option>`)}</select>`;
  const wall = choice('wall', ['', ...views], view => (view ? t(has(`wall.${view}`) ? `wall.${view}` : `outcome.${view}`) : t('agenda.sameWall')), '');
  const tick = (name, on, value) => html`<label class="tick"><input type="checkbox" checked=${on} onChange=${event => set(name, value(event.target.checked))} /> ${t(`agenda.${name}`)}</label>`;
  return html`<div class="fields">
    ${step.kind === 'setting' && html`<${Teams} step=${step} onChange=${onChange} needed /><div>${wall}</div>
      <label class="tick"><input type="checkbox" checked=${step.cover !== false} onChange=${event => { const { cover, ...rest } = step; onChange(event.target.checked ? rest : { ...rest, cover: false }); }} /> ${t('agenda.cover')}</label>`}
    ${step.kind === 'question' && html`<div>${choice('outcome', allOutcomes, each => t(`outcome.${each}`))}</div><div>${choice('answer', answers, each => t(`guess.kind.${kindOf[each]}`), 'options')}</div>
      <div>${line('wording', longestText)}</div><${Teams} step=${step} onChange=${onChange} />`}
    ${step.kind === 'reveal' && html`<div>${choice('show', ['asked', 'all'], each => t(`agenda.show.${each}`), 'asked')}</div>`}
    ${step.kind === 'talk' && html`<div>${line('text', longestText)}</div><div>${wall}</div>${tick('proposals', step.proposals === true, on => on)}`}
    <div><label for=${id('notes')}>${t('agenda.notes')}</label>
      <textarea id=${id('notes')} rows="3" maxlength=${longestNotes} value=${step.notes ?? ''} onInput=${event => set('notes', event.target.value)}></textarea></div>
  </div>`;
}

/** One step: a line with what every kind has, and the rest below it when it is opened. */
function Step({ step, index, count, open, here, onOpen, onChange, onMove, onRemove, onStand }) {
  const name = t('agenda.step', { step: number(index + 1) });
  return html`<li class=${here ? 'here' : ''}>
    <div class="line"><span class="no">${number(index + 1)}</span>
      <select aria-label=${`${name}: ${t('agenda.kind')}`} value=${step.kind} onChange=${event => onChange(ofKind(event.target.value, step))}>${kinds.map(kind => html`<option value=${kind}>${t(`agenda.kind.${kind}`)}</option>`)}</select>
      <input type="text" aria-label=${`${name}: ${t('agenda.title')}`} maxlength=${longestTitle} value=${step.title ?? ''} onInput=${event => onChange(withField(step, 'title', event.target.value))} />
      <label class="minutes"><input type="number" aria-label=${`${name}: ${t('agenda.minutes')}`} min="0" max="60" step="0.5" value=${step.minutes ?? 0} onChange=${event => onChange(withField(step, 'minutes', Math.max(0, Math.min(60, Number(event.target.value) || 0)) || ''))} /> ${t('agenda.min')}</label>
      <button class="small" aria-expanded=${open} aria-label=${`${name}: ${t('agenda.more')}`} onClick=${onOpen}>…</button>
      <button class="small" disabled=${index === 0} aria-label=${`${name}: ${t('agenda.up')}`} onClick=${() => onMove(-1)}>↑</button>
      <button class="small" disabled=${index === count - 1} aria-label=${`${name}: ${t('agenda.down')}`} onClick=${() => onMove(1)}>↓</button>
      <button class="small" aria-label=${`${name}: ${t('agenda.remove')}`} onClick=${onRemove}>×</button>
      ${onStand && html`<button class="small from" onClick=${onStand} aria-label=${`${name}: ${t('agenda.from')}`}>${t('agenda.from')}</button>`}</div>
    ${open && html`<${Fields} step=${step} index=${index} onChange=${onChange} />`}
  </li>`;
}

export function AgendaEditor({ onClose }) {
  const { agenda: followed, done } = agenda.value;
  const [draft, setDraft] = useState(followed ?? { agenda: t('agenda.own'), steps: [] });
  const [ready, setReady] = useState([]);
  const [open, setOpen] = useState(-1);
  const [lines, setLines] = useState([]);
  useEffect(() => { builtIn().then(setReady).catch(error => setLines([error.message])); }, []);
  const { steps } = draft;
  const put = list => { setDraft({ ...draft, steps: list }); setLines([]); };
  const change = (index, step) => put(steps.map((each, i) => (i === index ? step : each)));
  const move = (index, by) => {
    const list = [...steps];
    list.splice(index + by, 0, ...list.splice(index, 1));
    put(list);
    setOpen(-1);
  };
  const attempt = async act => {
    try {
      const problems = await act();
      setLines(problems ?? []);
      return !problems?.length;
    } catch (error) {
      setLines(error.problems?.length ? error.problems : [error.message]);
      return false;
    }
  };
  const take = (name, text) => attempt(async () => {
    const { agenda: come, problems } = await read(name, text);
    if (come) { setDraft(come); setOpen(-1); }
    return problems;
  });
  const openFile = async event => {
    const [file] = event.target.files;
    if (!file) return;
    if (file.size > largestFile) setLines([t('file.large', { name: file.name })]);
    else await take(file.name.slice(-80), await file.text());
  };
  const save = () => attempt(async () => {
    const { yaml, problems } = await write(draft);
    if (yaml) keep(new Blob([yaml], { type: 'application/yaml' }), 'agenda.yaml');
    return problems;
  });
  const use = async () => { if (await attempt(() => follow(draft))) onClose(); };
  const none = async () => { if (await attempt(() => follow(null))) onClose(); };
  const from = async index => { if (await attempt(() => follow(draft))) { await stand(index); onClose(); } };
  return html`<${Dialog} title=${t('agenda')} onClose=${onClose}>
    <div class="agendas"><label for="agenda-ready">${t('agenda.ready')}</label>
      <select id="agenda-ready" value="" onChange=${event => { const found = ready.find(({ name }) => name === event.target.value); if (found) { setDraft(found.agenda); setLines([]); setOpen(-1); } }}>
        <option value="">${t('agenda.pick')}</option>${ready.map(({ name, agenda: each }) => html`<option value=${name}>${each.agenda}</option>`)}</select>
      <label class="files">${t('agenda.file')} <input type="file" accept=".yaml,.yml,.json" onChange=${openFile} /></label></div>
    <div class="agenda-title"><label for="agenda-title">${t('agenda.called')}</label> <input id="agenda-title" type="text" maxlength=${longestTitle} value=${draft.agenda} onInput=${event => setDraft({ ...draft, agenda: event.target.value })} />
      <span class="total">${t('agenda.total', { steps: number(steps.length), minutes: number(minutesOf(steps), minutesOf(steps) % 1 ? 1 : 0) })}</span></div>
    <ol class="agenda-steps">${steps.map((step, i) => html`<${Step} key=${i} step=${step} index=${i} count=${steps.length} open=${open === i} here=${followed && i === done}
      onOpen=${() => setOpen(open === i ? -1 : i)} onChange=${changed => change(i, changed)} onMove=${by => move(i, by)} onRemove=${() => { put(steps.filter((_, at) => at !== i)); setOpen(-1); }} onStand=${() => from(i)} />`)}</ol>
    <p><button onClick=${() => { put([...steps, ofKind('talk')]); setOpen(steps.length); }}>${t('agenda.add')}</button></p>
    <${Problems} lines=${lines} />
    <p class="actions"><button class="primary" disabled=${!steps.length} onClick=${use}>${t('agenda.use')}</button>
      <button disabled=${!steps.length} onClick=${save}>${t('agenda.save')}</button>
      ${followed && html`<button onClick=${none}>${t('agenda.none')}</button>`}</p>
  </${Dialog}>`;
}
