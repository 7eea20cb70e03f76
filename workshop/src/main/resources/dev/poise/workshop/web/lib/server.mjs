// Requests to the server and its stream of events.
import { signal } from '@preact/signals';
import { language } from './words.mjs';

/** One of connecting, online, offline, crowded: whether events arrive. */
export const connection = signal('connecting');

const keyName = 'poise-key';
const helloMillis = 4000;
const retryMillis = 500;
const longestRetryMillis = 8000;
/** The server gives a sign of life every five seconds. */
const silenceMillis = 17000;

/** So many characters by chance, none of which looks like another. */
export function drawn(length) {
  const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
  const most = 256 - 256 % alphabet.length;
  let text = '';
  while (text.length < length) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < most) text += alphabet[byte % alphabet.length];
  }
  return text;
}

/** This page, until it is loaded again: what it sends comes back with this name. */
export const windowName = drawn(20);

/** The key to the controls comes in the fragment of the facilitator's link and leaves the address bar at once. */
export function takeKey() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const key = fragment.get('key');
  if (!key) return;
  sessionStorage.setItem(keyName, key);
  fragment.delete('key');
  const rest = fragment.toString();
  history.replaceState(history.state, '', location.pathname + (rest ? `#${rest}` : ''));
}

export const hasKey = () => sessionStorage.getItem(keyName) !== null;

/** An address of this server for another tab, which has to bring the key itself. */
export function withKey(path) {
  const key = sessionStorage.getItem(keyName);
  return key ? `${path}#key=${key}` : path;
}

function headers() {
  const key = sessionStorage.getItem(keyName);
  return { 'Content-Type': 'application/json', 'X-Poise-Window': windowName, ...(key ? { 'X-Poise-Key': key } : {}) };
}

async function answer(response) {
  const tree = await response.json().catch(() => ({}));
  tree.problems = tree.problemsIn?.[language.value] ?? tree.problems;
  if (response.ok) return tree;
  const error = new Error((tree.problems ?? [String(response.status)]).join('\n'));
  error.status = response.status;
  error.problems = tree.problems ?? [];
  throw error;
}

export const get = path => fetch(path, { headers: headers() }).then(answer);
export const post = (path, body) =>
  fetch(path, { method: 'POST', headers: headers(), body: JSON.stringify(body) }).then(answer);

/** Load a file and hand it over for keeping. */
export async function fetchFile(path, name) {
  const response = await fetch(path, { headers: headers() });
  if (!response.ok) return;
  keep(await response.blob(), name);
}

/** Hand over what the page has made, for keeping. */
export function keep(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/**
 * Listen to a topic; on maps types of events to handlers. A browser has only six connections for one server, so of all its tabs
 * one listens and tells the others, and a page that nobody sees lets go. Where tabs cannot agree, each listens for itself. Returns what
 * ends it.
 */
export function listen(topic, on, { path = '/api/ticket', body = { topic }, onLocked = () => {} } = {}) {
  // tabs that came with another key, such as that of a server that is gone, have nothing to tell
  const name = ['poise', topic, sessionStorage.getItem(keyName)].filter(Boolean).join('-');
  const channel = new BroadcastChannel(name);
  const newest = new Map();
  let source = null;
  let timer = 0;
  let silence = 0;
  let failures = 0;
  let release = null;
  let waiting = null;
  let attempt = 0;

  function hear(type, data, own) {
    newest.delete(type);
    newest.set(type, data);
    if (own) channel.postMessage({ type, data });
    if (type === 'state') connection.value = data;
    else on[type]?.(data);
  }

  channel.onmessage = ({ data: { type, data } }) => {
    if (type !== 'ask') { if (!document.hidden) hear(type, data, false); return; }
    if (source) newest.forEach((kept, of) => channel.postMessage({ type: of, data: kept }));
  };

  function hangUp() {
    attempt += 1; // a ticket that is still on its way comes too late
    clearTimeout(timer);
    clearTimeout(silence);
    source?.close();
    source = null;
  }

  /** Try again: soon at first, then less and less often, and not all phones of a room in the same moment. */
  function retry() {
    hangUp();
    hear('state', 'offline', true);
    const most = Math.min(longestRetryMillis, retryMillis * 2 ** failures);
    failures += 1;
    timer = setTimeout(connect, most * (.5 + Math.random() / 2));
  }

  /** A connection that was cut without a word, as when a network changes, is one on which nothing comes any more. */
  function alive() {
    clearTimeout(silence);
    silence = setTimeout(retry, silenceMillis);
  }

  function stop() {
    hangUp();
    waiting?.abort();
    release?.();
    waiting = release = null;
  }

  async function connect() {
    hangUp();
    const own = attempt;
    timer = setTimeout(() => { if (connection.value !== 'online') hear('state', 'crowded', true); }, helloMillis);
    let ticket;
    try {
      ({ ticket } = await post(path, body));
    } catch (error) {
      if (own !== attempt) return;
      if (error.status !== 401) { retry(); return; }
      clearTimeout(timer);
      hear('state', 'locked', true);
      onLocked();
      return;
    }
    if (own !== attempt) return;
    source = new EventSource(`/api/events?ticket=${ticket}`);
    source.onerror = retry;
    source.addEventListener('beat', alive);
    for (const type of ['hello', ...Object.keys(on).filter(each => each !== 'hello')]) {
      source.addEventListener(type, event => {
        alive();
        if (type === 'hello') { clearTimeout(timer); failures = 0; hear('state', 'online', true); }
        hear(type, JSON.parse(event.data), true);
      });
    }
  }

  function start() {
    stop();
    if (document.hidden) return;
    if (!navigator.locks) { connect(); return; }
    waiting = new AbortController();
    navigator.locks.request(name, { signal: waiting.signal }, () => {
      connect();
      return new Promise(resolve => { release = resolve; });
    }).catch(() => {});
    channel.postMessage({ type: 'ask' });
  }

  const look = () => (document.hidden ? stop() : start());
  /** A network is there again: nobody has to wait for the next attempt. */
  const back = () => { if (timer) { failures = 0; retry(); } };
  document.addEventListener('visibilitychange', look);
  addEventListener('online', back);
  start();
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('online', back);
    stop();
    channel.close();
  };
}
