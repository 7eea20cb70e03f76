// A phone in the room: join by code, guess, see what came out. No name, no account.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Language } from '../parts/frame.mjs';
import { options, question, changesText, guess, onGuess, mine, Result } from '../parts/guess.mjs';
import { DrawPoint } from '../parts/draw.mjs';
import { post, listen, connection } from '../lib/server.mjs';
import { t } from '../lib/words.mjs';

export const title = 'join.title';

// kept for the browser, not for the tab: another tab and the page after a reload are the same phone
const remembered = 'poise-phone';
const guessed = 'poise-guess';

export function View() {
  const [phone, setPhone] = useState(localStorage.getItem(remembered));
  const [out, setOut] = useState(false);
  const follow = token => {
    if (!token) history.replaceState(null, '', location.pathname); // the code in the address lets nobody in any more
    setOut(!token);
    setPhone(token);
  };
  useEffect(() => {
    const other = ({ key, newValue }) => { if (key === remembered) follow(newValue); };
    addEventListener('storage', other);
    return () => removeEventListener('storage', other);
  }, []);
  const joined = token => { localStorage.setItem(remembered, token); follow(token); };
  const lost = () => {
    if (localStorage.getItem(remembered) === phone) localStorage.removeItem(remembered);
    follow(localStorage.getItem(remembered));
  };
  return html`<main id="main" class="phone">
    <header><h1>Poise</h1><${Language} /></header>
    ${phone ? html`<${Card} key=${phone} phone=${phone} onLost=${lost} />` : html`<${Join} out=${out} onJoined=${joined} />`}
    <p class="caution">${t('join.private')} ${t('frame.caution')}</p>
  </main>`;
}

function Join({ out, onJoined }) {
  const given = new URLSearchParams(location.hash.slice(1)).get('code') ?? '';
  const [code, setCode] = useState(given);
  const [problem, setProblem] = useState('');
  const join = async event => {
    event?.preventDefault();
    const before = localStorage.getItem(remembered);
    try {
      const { phone } = await post('/api/phone/join', { code, ...(before ? { phone: before } : {}) });
      onJoined(phone);
    } catch (error) {
      setProblem(t({ 401: 'join.wrong', 429: 'join.often', 503: 'join.full' }[error.status] ?? 'join.failed'));
    }
  };
  useEffect(() => { if (given) join(); }, []);
  return html`<form class="card" onSubmit=${join}>
    ${out && html`<p class="notice" role="status">${t('join.out')}</p>`}
    <label for="code">${t('join.type')}</label>
    <input id="code" type="text" autocomplete="off" autocapitalize="characters" maxlength="6" value=${code} onInput=${event => setCode(event.target.value)} />
    <button class="primary" disabled=${code.trim().length !== 6}>${t('join.join')}</button>
    <p role="alert">${problem}</p>
  </form>`;
}

/** What this browser has guessed for a question already, in this tab or in another one. */
function before(phone, question) {
  const last = JSON.parse(localStorage.getItem(guessed) ?? 'null');
  return last && last.phone === phone && last.question === question ? last.what : null;
}

function Card({ phone, onLost }) {
  const [own, setOwn] = useState(null);
  const [problem, setProblem] = useState('');
  useEffect(() => listen('phone', { guess: onGuess }, { path: '/api/phone/ticket', body: { phone }, onLocked: onLost }), []);
  const now = guess.value;
  useEffect(() => { setOwn(before(phone, now?.question)); setProblem(''); }, [now?.question]);
  const send = async what => {
    try {
      await post('/api/phone/guess', { phone, question: now.question, ...what });
      localStorage.setItem(guessed, JSON.stringify({ phone, question: now.question, what }));
      setOwn(what);
      setProblem('');
    } catch (error) {
      setOwn(before(phone, now.question)); // another tab may have been quicker
      setProblem(t(error.status === 409 ? 'guess.late' : error.status === 429 ? 'join.often' : 'join.failed'));
    }
  };
  if (connection.value !== 'online') return html`<p class="card" role="status">${t(`connection.${connection.value}`)}</p>`;
  if (!now || now.state === 'CLOSED') return html`<p class="card" role="status">${t('join.wait')}</p>`;
  return html`<section class="card">
    <p class="changes">${changesText(now.state === 'SHOWN' ? now.round.changes : now.changes)}</p>
    <h2>${question(now)}</h2>
    ${now.state === 'SHOWN' ? html`<${Result} round=${now.round} />${own && html`<p class="mine">${mine(own, now.outcome)}</p>`}`
      : own ? html`<p class="mine" role="status">${mine(own, now.outcome)}</p>`
        : now.state === 'STOPPED' ? html`<p role="status">${t('guess.stopped')}</p>`
          : now.kind === 'END_POINT' ? html`<${DrawPoint} now=${now} action="draw.send" key=${now.question} onSend=${value => send({ value })} />`
            : html`<div class="choices">${options.map(option => html`<button onClick=${() => send({ option })}>${t(`option.${option}`)}</button>`)}</div>`}
    <p role="alert">${problem}</p>
  </section>`;
}
