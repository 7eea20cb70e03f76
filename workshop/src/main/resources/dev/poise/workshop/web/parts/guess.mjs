// Guessing before the reveal, as the facilitator and the room see it.
import { html } from 'htm/preact';
import { signal, useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from './dialog.mjs';
import { CourseChart, DrawPoint, DrawnResult } from './draw.mjs';
import { scaleOf } from './outcome.mjs';
import { get, post, connection } from '../lib/server.mjs';
import { allOutcomes, answer, desk, locked, pending } from '../lib/desk.mjs';
import { label, shown, setting, phrase, knowledgePhrase, changesBetween } from '../lib/model.mjs';
import { t, plural, number, signed } from '../lib/words.mjs';

const kinds = ['OPTIONS', 'END_POINT'];
const times = [0, 30, 60, 90, 120];
export const options = ['FALLS_MUCH', 'FALLS', 'SAME', 'RISES', 'RISES_MUCH'];

/** The question as it stands, or null before the first. */
export const guess = signal(null);
export const problem = signal('');
const isOpen = now => now?.state === 'OPEN' || now?.state === 'STOPPED';
export const onGuess = come => {
  guess.value = come;
  locked.value = isOpen(come) && come.guessed > 0;
};
/** What of an answer the room may see: with a cover, only the outcomes that are named. */
export const cover = signal({ covered: false, visible: [] });
export const onCover = come => { cover.value = come; };
/** In how many ways phones could join so far, each with another code or address; and how many phones have joined since, null when not heard yet. */
export const clearings = signal(0);
export const joined = signal(null);
export const onRoom = come => { clearings.value = come.cleared; joined.value = come.joined; };
/** What the room is told of guesses. */
export const ofGuesses = { guess: onGuess, room: onRoom, cover: onCover };
/** Whether a question is asked and not answered. */
export const covered = () => isOpen(guess.value);
/** Whether an outcome is covered. */
export const isCovered = id => covered() || (cover.value.covered && !cover.value.visible.includes(id));

/** Guesses as dots on the right edge of the chart they are about: end points where they were set, options where the baseline ends or so far from it. */
export function dotsFor(id, outcome, differences) {
  const round = guess.value?.state === 'SHOWN' && guess.value.outcome === id ? guess.value.round : null;
  if (!round) return [];
  const end = outcome.baselineFan.at(-1)[2];
  if (round.points) {
    const counts = new Map();
    round.points.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
    return [...counts].map(([value, count]) => ({ value: differences ? value - end : value, count }));
  }
  const away = [-15, -6, 0, 6, 15];
  return round.counts.map((count, i) => ({ value: (differences ? 0 : end) + away[i] / scaleOf(id), count })).filter(({ count }) => count > 0);
}

let steering = Promise.resolve();

/** Send what the facilitator does, one after the other: counts that are typed quickly arrive in their order. */
const steer = body => (steering = steering.then(() => steerNow(body)));

async function steerNow(body) {
  try {
    await post('/api/guess', body);
    problem.value = '';
  } catch (error) {
    problem.value = error.status === 409 ? t('guess.notYet') : error.message;
  }
}

export const prepare = () => steer({ action: 'prepare' });
const ask = (outcome, kind, wording, seconds) => steer({ action: 'open', outcome, kind, wording, seconds });
export const showResult = () => steer({ action: 'show' });

/** Write a value that came as text. */
function value(name, text) {
  if (name === 'without') return text ? t(`mechanism.${text}`) : '–';
  return setting(name).kind === 'choice' ? shown(name, text) : shown(name, Number(text));
}

const phrases = { 'productOwner.technicalInvolvement': phrase, 'productOwner.technicalKnowledge': knowledgePhrase };

/** Write what a setting becomes, with the phrase that says what that means. */
const becomes = (name, text) => (phrases[name] ? t('history.phrase', { value: value(name, text), phrase: phrases[name](Number(text)) }) : value(name, text));

const changeOf = ({ name, from, to }) => (name === 'without'
  ? t(to ? 'history.off' : 'history.on', { mechanism: t(`mechanism.${to || from}`) })
  : t('history.change', { setting: label(name), from: value(name, from), to: becomes(name, to) }));

/** Say what is changed; of more changes than there is room for, how many more there are. */
export function changesText(changes, most = Infinity) {
  if (changes.length === 0) return t('guess.noChange');
  const more = changes.length - most;
  return [...changes.slice(0, most).map(changeOf), ...(more > 0 ? [plural('wall.more', more)] : [])].join(' · ');
}

/** Ask what becomes of an outcome: from where it stands, or where it ends if nothing changes, when that is known, and on which scale. */
export function question({ outcome, kind, start, course, points, wording, story }) {
  const draws = kind === 'END_POINT' || points;
  const from = draws ? course?.at(-1) : start;
  if ((from === undefined || from === null) && wording) return t('guess.worded', { outcome: t(`outcome.${outcome}`), wording });
  if (from === undefined || from === null) return t(draws ? 'draw.question' : 'guess.question', { outcome: t(`outcome.${outcome}.inSentence`) });
  const known = { outcome: t(`outcome.${outcome}.subject`), start: number(from * scaleOf(outcome)) };
  const asked = wording || t(draws ? 'draw.asked' : 'guess.asked');
  if (outcome === 'value.delivered') return `${t(draws ? 'draw.endsIndex' : 'guess.standsIndex', known)} ${asked}`;
  return `${t(draws || story ? 'draw.ends' : 'guess.stands', known)} ${asked}`;
}

/** What somebody guessed, by option or by end point. */
export const mine = ({ option, value }, outcome) => t('guess.mine', { option: option ? t(`option.${option}`) : number(value * scaleOf(outcome)) });

/** What was guessed and what came out. */
export function Result({ round }) {
  const difference = t('guess.result', { difference: signed(round.difference, Math.abs(round.difference) < 10 ? 1 : 0) });
  return html`<div class="guessed">
    ${round.points ? html`<${DrawnResult} round=${round} difference=${difference} />` : html`<${ChosenResult} round=${round} difference=${difference} />`}</div>`;
}

/** Counts of each option, the one that came true marked. */
function ChosenResult({ round, difference }) {
  const all = round.counts.reduce((sum, each) => sum + each, 0);
  const most = Math.max(...round.counts, 1);
  const right = round.counts[round.right];
  return html`<ol>${options.map((option, i) => html`<li class=${i === round.right ? 'right' : ''}>
      <span class="what">${t(`option.${option}`)}${i === round.right && html` <b>← ${t('guess.right')}</b>`}</span>
      <svg class="countbar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width=${100 * round.counts[i] / most} height="10" /></svg>
      <span class="times">${number(round.counts[i])}</span></li>`)}</ol>
    <p>${all > 0 ? t('guess.were', { right: number(right), all: number(all) }) : t('guess.nobody')}
      ${' '}${difference}</p>`;
}

/** The question as the facilitator sees it, and its result. */
function Question() {
  const now = guess.value;
  const phones = joined.value ?? now.phones;
  return html`<section class="question" aria-label=${t('guess.title')}>
    <p class="changes">${changesText(now.state === 'SHOWN' ? now.round.changes : now.changes)}</p>
    <h2>${question(now)}</h2>
    ${now.state === 'SHOWN' ? html`<${Result} round=${now.round} />` : html`
      <p class="sofar" role="status">${[plural('guess.sofar', now.guessed), phones > 0 && plural('guess.phones', phones)].filter(Boolean).join(', ')}
        ${now.state === 'STOPPED' ? ` · ${t('guess.stopped')}` : now.left > 0 ? ` (${plural('wall.left', now.left)})` : ''}</p>`}
  </section>`;
}

/** Guesses of those without a phone: hands that are counted, end points that are added. */
function WithoutPhones({ now }) {
  const hands = useSignal(now.hands ?? [0, 0, 0, 0, 0]);
  // what is counted in another window is seen here, unless somebody types here
  useEffect(() => { if (now.hands && !document.activeElement?.closest('.hands')) hands.value = now.hands; }, [String(now.hands)]);
  const set = (i, text) => {
    const count = Math.min(999, Math.max(0, Math.round(Number(text)) || 0));
    hands.value = hands.value.map((each, at) => (at === i ? count : each));
    steer({ action: 'hands', counts: hands.value });
  };
  if (now.kind === 'END_POINT') {
    return html`<details class="without"><summary>${t('draw.without')}</summary>
      <${DrawPoint} now=${now} action="draw.add" onSend=${value => steer({ action: 'add', value })} />
      <p class="actions"><span role="status">${t('draw.added', { count: number(now.added) })}</span>
        ${now.added > 0 && html`<button onClick=${() => steer({ action: 'takeBack' })}>${t('draw.takeBack')}</button>`}</p></details>`;
  }
  return html`<fieldset class="hands"><legend>${t('guess.hands')}</legend>
    ${options.map((option, i) => html`<label>${t(`option.${option}`)} <input type="number" min="0" max="999" value=${hands.value[i]} onInput=${event => set(i, event.target.value)} /></label>`)}</fieldset>`;
}

/**
 * The facilitator's side: guesses without phones, stop, show.
 *
 * @param ready whether what a story comes to may be shown; what is set has its own answer
 */
export function GuessBar({ onAsk, ready = true }) {
  const now = guess.value;
  if (!now || now.state === 'CLOSED') return cover.value.covered && html`<${CoverBar} onAsk=${onAsk} />`;
  return html`<div class="guessbar"><${Question} />
    ${now.state !== 'SHOWN' && html`<${WithoutPhones} now=${now} key=${now.question} />`}
    <p class="actions">
      ${now.state === 'OPEN' && html`<button onClick=${() => steer({ action: 'stop' })}>${t('guess.stop')}</button>`}
      ${now.state !== 'SHOWN' && html`<button class="primary" disabled=${now.story ? !ready : pending.value || now.changes.length === 0} onClick=${showResult}>${t('guess.show')}</button>`}
      <button onClick=${() => steer({ action: 'close' })}>${now.state === 'SHOWN' ? t('guess.done') : t('guess.cancel')}</button>
      ${!ready && now.state !== 'SHOWN' && html`<span class="hint">${t('step.play.first')}</span>`}
      ${now.changes.length === 0 && now.state !== 'SHOWN' && html`<span class="hint">${t('guess.move')}</span>`}
      <span role="alert">${problem.value}</span>
    </p></div>`;
}

/** The facilitator's side of a cover: what is prepared is asked for, or the room sees it all. */
function CoverBar({ onAsk }) {
  return html`<div class="guessbar prepared"><p>${t(cover.value.visible.length ? 'guess.stillCovered' : 'guess.prepared')}</p>
    <p class="actions"><button class="primary" onClick=${onAsk}>${t('guess.ask')}</button>
      <button onClick=${() => steer({ action: 'uncover' })}>${t('guess.showFour')}</button>
      <span role="alert">${problem.value}</span></p></div>`;
}

/** How phones join: the code, the address and a picture of both. */
function Invitation() {
  const [join, setJoin] = useState(null);
  const look = () => get('/api/join').then(setJoin).catch(() => setJoin(before => before ?? {}));
  useEffect(() => { look(); }, [clearings.value, connection.value]);
  if (!join) return null;
  if (!join.code) {
    return html`<p class="nophones">${t(join.open ? 'join.noNetwork' : 'join.none')}${join.open && html` <button onClick=${look}>${t('join.again')}</button>`}</p>`;
  }
  return html`<div class="invitation">
    <svg class="qr" viewBox="0 0 ${join.qrSize} ${join.qrSize}" role="img" aria-label=${t('join.picture', { address: join.address })}>
      <rect width=${join.qrSize} height=${join.qrSize} /><path d=${join.qrPath} /></svg>
    <p>${t('join.open')} <b>${join.address}</b><br />${t('join.code')} <b class="code">${join.code}</b><br />
      <small>${plural('join.joined', joined.value ?? join.joined)} ${t('join.open.network')}</small></p>
    <${Addresses} join=${join} onJoin=${setJoin} onLook=${look} /><${ClearRoom} /></div>`;
}

/** Which of this machine's addresses is in the picture: a machine on several networks has several, and phones reach one of them. */
function Addresses({ join, onJoin, onLook }) {
  const choose = host => post('/api/join', { host }).then(onJoin).catch(onLook);
  return html`<p class="actions addresses"><label>${t('join.by')} <select id="join-host" value=${join.host} onChange=${event => choose(event.target.value)}>
    ${join.addresses.map(({ host, network, inside }) => html`<option value=${host}>${host} · ${network}${inside ? ` · ${t('join.inside')}` : ''}</option>`)}</select></label>
    <button onClick=${onLook}>${t('join.again')}</button></p>`;
}

/** Shows everybody out, for when somebody has taken all places: asks first, since everybody else has to come in anew as well. */
function ClearRoom() {
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const clear = async () => {
    setAsked(false);
    try {
      await post('/api/room/clear', {});
      setSaid(t('room.cleared'));
    } catch (error) {
      setSaid(error.message);
    }
  };
  return html`<div class="clear">
    ${asked ? html`<p class="notice" role="alert">${t('room.clear.sure')}</p>
      <p class="actions"><button class="primary" onClick=${clear}>${t('room.clear.yes')}</button>
        <button onClick=${() => setAsked(false)}>${t('room.clear.no')}</button></p>`
      : html`<p class="actions"><button onClick=${() => { setSaid(''); setAsked(true); }}>${t('room.clear')}</button> <span role="status">${said}</span></p>`}
  </div>`;
}

export function AskDialog({ onClose }) {
  const [outcome, setOutcome] = useState('autonomy.mean');
  const [kind, setKind] = useState('OPTIONS');
  const [seconds, setSeconds] = useState(0);
  const [wording, setWording] = useState('');
  return html`<${Dialog} title=${t('guess.ask')} onClose=${onClose}>
    <p>${t('guess.how')}</p>
    <p><b>${t('guess.setting')}:</b> ${changesText(changesBetween(desk.value.baseline, desk.value.now, desk.value.from))}</p>
    <fieldset class="choose"><legend>${t('guess.about')}</legend>${allOutcomes.map(id => html`<label>
      <input type="radio" name="outcome" value=${id} checked=${outcome === id} onChange=${() => setOutcome(id)} /> ${question({ outcome: id, kind, start: answer.value?.outcomes[id].baseline.mean, course: answer.value?.outcomes[id].baselineFan.map(band => band[2]), wording: outcome === id ? wording : '' })}</label>`)}</fieldset>
    <div class="control"><label for="guess-wording">${t('guess.wording')}</label> <input id="guess-wording" class="wide" type="text" maxlength="200" value=${wording} placeholder=${t(kind === 'END_POINT' ? 'draw.asked' : 'guess.asked')} onInput=${event => setWording(event.target.value)} /></div>
    <fieldset class="choose"><legend>${t('guess.kind')}</legend>${kinds.map(each => html`<label>
      <input type="radio" name="kind" value=${each} checked=${kind === each} onChange=${() => setKind(each)} /> ${t(`guess.kind.${each}`)}</label>`)}</fieldset>
    <div class="control"><label for="guess-time">${t('guess.time')}</label> <select id="guess-time" value=${seconds} onChange=${event => setSeconds(Number(event.target.value))}>
      ${times.map(each => html`<option value=${each}>${each ? plural('guess.time.seconds', each) : t('guess.time.none')}</option>`)}</select></div>
    <${Invitation} />
    <p><button class="primary" onClick=${() => { ask(outcome, kind, wording.trim(), seconds); onClose(); }}>${t('guess.open')}</button></p>
  </${Dialog}>`;
}
