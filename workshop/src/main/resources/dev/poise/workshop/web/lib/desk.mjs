// The facilitator's desk: what is set, what was set before, and the answer to it.
import { signal, computed } from '@preact/signals';
import { get, post, listen, connection, windowName } from './server.mjs';
import { referenceTeam, toScenario, fromScenario, changeText, sameTeam, teamName, model } from './model.mjs';
import { language, loadWords, t } from './words.mjs';

const outcomes = ['value.delivered', 'autonomy.mean', 'burnout.exhaustion', 'po.exhaustion'];
export const allOutcomes = outcomes;

const blank = () => ({
  now: referenceTeam(), baseline: referenceTeam(), baselineName: '', from: 'monday', seed: model.value.seed, frozen: false, kept: [], charts: outcomes, differences: false
});

export const desk = signal(blank());
export const answer = signal(null);
/** The newest refined answer; the sentence and the story come from it alone. */
export const refined = signal(null);
export const problems = signal([]);
/** Whether there are guesses for what is set, so that it stays. */
export const locked = signal(false);
const inThisTab = 'poise-changes';
const mostKept = 100;
/** The changes so far; they outlive a visit to another page in the same tab. */
export const past = signal(JSON.parse(sessionStorage.getItem(inThisTab) ?? '[]'));
export const future = signal([]);
const asked = signal(0);
const sending = signal(false);
/** Why the session is not kept on this machine; empty when it is. */
export const keepingProblem = signal('');
/** Whether the refined answer to what is set is still to come. */
export const pending = computed(() =>
  sending.value || answer.value === null || !answer.value.refined || answer.value.revision < asked.value);

// written when the page is left and not at every change, which would make each one slower than the last
addEventListener('pagehide', () => sessionStorage.setItem(inThisTab, JSON.stringify(past.value.slice(-mostKept))));

let unsent = false;
/** Whether the server has not heard of what was set here last. */
let undelivered = false;
/** Whether what is set here came with a link, and not from the room. */
let linked = false;
/** The newest move, by whatever window, that is seen here; and one of another window that came while our own was on its way. */
let lastMove = 0;
let other = null;
let serverName = null;
let dragStart = null;

// --- to and from the server

export function toTransport(state) {
  const { now, baseline, kept, ...rest } = state;
  return {
    ...rest,
    now: toScenario(now),
    baseline: toScenario(baseline),
    kept: kept.map(({ name, team }) => ({ name, scenario: toScenario(team) })),
    language: language.value
  };
}

export function fromTransport({ now, baseline, kept, language: unused, ...rest }) {
  return {
    ...blank(), from: 'start', ...rest, // a link from before there was a choice
    now: fromScenario(now),
    baseline: fromScenario(baseline),
    kept: kept.map(({ name, scenario }) => ({ name, team: fromScenario(scenario) }))
  };
}

/** Send the newest state. While one request is under way, only the newest of those that follow is sent after it. */
export async function send() {
  if (sending.value) { unsent = true; return; }
  sending.value = true;
  try {
    do {
      unsent = false;
      const { revision, move } = await post('/api/settings', toTransport(desk.value));
      asked.value = revision;
      lastMove = Math.max(lastMove, move);
      problems.value = [];
    } while (unsent);
    undelivered = false;
  } catch (error) {
    undelivered = !error.status;
    problems.value = error.problems?.length ? error.problems : [];
  } finally {
    sending.value = false;
  }
  const come = other;
  other = null;
  if (come) onDesk(come);
}

/** Take what another window of the facilitator has set, unless it was set here later. */
function onDesk(come) {
  if (come.by === windowName) return;
  if (sending.value || undelivered) { other = come; return; }
  if (come.move <= lastMove) return;
  lastMove = come.move;
  asked.value = come.revision;
  const before = desk.value.now;
  desk.value = fromTransport(come.desk);
  noteElsewhere(before, desk.value.now);
  remember();
}

/** What is set elsewhere can be undone here, too; what is set there without a pause between is one step. */
function noteElsewhere(before, after) {
  const last = past.value.at(-1);
  const begun = last?.elsewhere && sameTeam(last.after, before) ? last.before : before;
  const steps = begun === before ? past.value.slice(-49) : past.value.slice(0, -1);
  if (sameTeam(before, after)) return;
  past.value = sameTeam(begun, after) ? steps : [...steps, { before: begun, after, text: changeText(begun, after), elsewhere: true }];
  future.value = [];
}

export function onAnswer(come) {
  if (come.failed) { problems.value = [t('answer.failed'), come.reason]; return; }
  if (answer.value && come.revision < answer.value.revision) return;
  if (answer.value && come.revision === answer.value.revision && answer.value.refined && !come.refined) return;
  answer.value = come;
  if (come.refined) refined.value = come;
}

/** Follow the room as the facilitator: settings go out, answers come in; more maps further types of events to handlers. */
export function lead(more = {}) {
  language.subscribe(() => { if (answer.peek()) send(); }); // the room reads what the facilitator reads
  listen('control', {
    hello: ({ server, desk: there }) => {
      const restarted = serverName !== server;
      serverName = server;
      if (restarted) { answer.value = null; lastMove = 0; asked.value = 0; }
      // a room that was kept comes with its desk; one that was not gets ours
      if (linked || undelivered || (restarted && !there)) send();
      linked = false;
    },
    desk: onDesk,
    keeping: ({ problem }) => { keepingProblem.value = problem; },
    answer: onAnswer,
    ...more
  });
}

/** Follow the room as one who only looks. */
export function follow(more = {}) {
  listen('show', {
    hello: ({ server }) => {
      if (serverName !== server) answer.value = null;
      serverName = server;
    },
    desk: ({ desk: come, revision }) => {
      desk.value = fromTransport(come);
      asked.value = revision;
      if (come.language !== language.value) loadWords(come.language);
    },
    answer: onAnswer,
    ...more
  });
}

// --- changes

function show(changed) {
  desk.value = changed;
  remember();
  send();
}

/** Change the team while somebody drags; becomes one step of the history with the next commit. */
export function drag(team) {
  if (locked.value) return;
  dragStart ??= desk.value.now;
  show({ ...desk.value, now: team });
}

/** End a change: what was set before can be had back. */
export function commit(team = desk.value.now) {
  if (locked.value) return;
  const before = dragStart ?? desk.value.now;
  dragStart = null;
  if (!sameTeam(before, team)) {
    past.value = [...past.value.slice(-49), { before, after: team, text: changeText(before, team) }];
    future.value = [];
  }
  if (!sameTeam(desk.value.now, team)) show({ ...desk.value, now: team });
}

/** The changes that led to a team; none when they were made in another session. */
export function changesUpTo(team) {
  const last = past.value.at(-1);
  return last && sameTeam(last.after, team) ? past.value : [];
}

export function undo() {
  if (locked.value) return;
  const last = past.value.at(-1);
  if (!last) return;
  past.value = past.value.slice(0, -1);
  future.value = [...future.value, last];
  show({ ...desk.value, now: last.before });
}

export function redo() {
  if (locked.value) return;
  const next = future.value.at(-1);
  if (!next) return;
  future.value = future.value.slice(0, -1);
  past.value = [...past.value, next];
  show({ ...desk.value, now: next.after });
}

/** Keep what is set, under a name of its own or what it differs in. */
export function keep(name = '') {
  const { kept, now } = desk.value;
  if (kept.length >= 9 || kept.some(({ team }) => sameTeam(team, now))) return;
  show({ ...desk.value, kept: [...kept, { name: name || teamName(now), team: now }] });
}

const longestName = 80;

/** Call a kept point something else. */
export function rename(index, name) {
  const called = name.trim().slice(0, longestName);
  if (called) show({ ...desk.value, kept: desk.value.kept.map((each, i) => (i === index ? { ...each, name: called } : each)) });
}

export const forget = index => show({ ...desk.value, kept: desk.value.kept.filter((_, i) => i !== index) });
export const goTo = team => commit(team);

export function makeBaseline() {
  if (locked.value) return;
  show({ ...desk.value, baseline: desk.value.now, baselineName: teamName(desk.value.now) });
}

export const resetToBaseline = () => commit(desk.value.baseline);

export function resetAll() {
  if (locked.value) return;
  commit(referenceTeam());
  show({ ...desk.value, baseline: referenceTeam(), baselineName: '' });
}

export const change = part => show({ ...desk.value, ...part });

// --- replay

export const replaying = signal(false);
let replayed = null;

const nap = millis => new Promise(resolve => setTimeout(resolve, millis));

/** Alternate between before and after the last change, three times; once where motion is unwelcome. */
export async function replay() {
  const last = past.value.at(-1);
  if (!last || replaying.value || locked.value) return;
  replaying.value = true;
  replayed = last;
  const times = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 3;
  for (let i = 0; i < 2 * times && replayed === last; i++) {
    show({ ...desk.value, now: i % 2 ? last.after : last.before });
    await nap(900);
  }
  if (replayed === last) stopReplay();
}

export function stopReplay() {
  if (!replayed) return;
  const { after } = replayed;
  replayed = null;
  replaying.value = false;
  show({ ...desk.value, now: after });
}

// --- the state in the address

const packed = state => {
  const bytes = new TextEncoder().encode(JSON.stringify({ model: model.value.model, ...toTransport(state) }));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

let remembering = 0;
function remember() {
  clearTimeout(remembering);
  remembering = setTimeout(() => history.replaceState({ own: true }, '', shareLink()), 300);
}

/** A link to the state, by the address of this server that a machine is to open. */
export const shareLink = (server = location.origin) => `${server}${location.pathname}#s=${packed(desk.value)}`;

/** A link to the workshop with one team set and everything else as at the start. */
export const linkTo = team => `/facilitate#s=${packed({ ...blank(), now: team })}`;

/** Take the state from the address; says in what it may differ from what was shared. */
export function openLink() {
  const text = new URLSearchParams(location.hash.slice(1)).get('s');
  if (!text) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), each => each.charCodeAt(0));
    const { model: made, ...state } = JSON.parse(new TextDecoder().decode(bytes));
    desk.value = fromTransport(state);
    return { other: made !== model.value.model, made };
  } catch {
    return { broken: true };
  }
}

export { connection };

/**
 * Begin as the facilitator: with the state of a link that somebody has opened, else with what the room has already, else with what this
 * page wrote into its own address, else with the reference team.
 */
export async function start(opened, more = {}) {
  linked = opened && !history.state?.own;
  if (!linked) {
    try {
      const { desk: found } = await get('/api/desk');
      if (found) desk.value = fromTransport(found);
    } catch {
      // the server is not there yet; the stream of events says so
    }
  }
  past.value = changesUpTo(desk.value.now);
  lead(more);
}
