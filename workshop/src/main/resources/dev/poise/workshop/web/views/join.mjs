// A phone in the room: join by code, guess, see what came out. No name, no account.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Language } from '../parts/frame.mjs';
import { options, question, changesText, guess, onGuess, mine, Result } from '../parts/guess.mjs';
import { DrawPoint } from '../parts/draw.mjs';
import { post, listen, connection } from '../lib/server.mjs';
import { t } from '../lib/words.mjs';

export const title = 'join.title';

const remembered = 'poise-phone';

export function View() {
  const [phone, setPhone] = useState(sessionStorage.getItem(remembered));
  return html`<main id="main" class="phone">
    <header><h1>Poise</h1><${Language} /></header>
    ${phone ? html`<${Card} phone=${phone} onLost=${() => { sessionStorage.removeItem(remembered); setPhone(null); }} />`
      : html`<${Join} onJoined=${token => { sessionStorage.setItem(remembered, token); setPhone(token); }} />`}
    <p class="caution">${t('join.private')} ${t('frame.caution')}</p>
  </main>`;
}

function Join({ onJoined }) {
  const given = new URLSearchParams(location.hash.slice(1)).get('code') ?? '';
  const [code, setCode] = useState(given);
  const [problem, setProblem] = useState('');
  const join = async event => {
    event?.preventDefault();
    try {
      const { phone } = await post('/api/phone/join', { code });
      onJoined(phone);
    } catch (error) {
      setProblem(t({ 401: 'join.wrong', 429: 'join.often', 503: 'join.full' }[error.status] ?? 'join.failed'));
    }
  };
  useEffect(() => { if (given) join(); }, []);
  return html`<form class="card" onSubmit=${join}>
    <label for="code">${t('join.type')}</label>
    <input id="code" type="text" autocomplete="off" autocapitalize="characters" maxlength="6" value=${code} onInput=${event => setCode(event.target.value)} />
    <button class="primary" disabled=${code.trim().length !== 6}>${t('join.join')}</button>
    <p role="alert">${problem}</p>
  </form>`;
}

function Card({ phone, onLost }) {
  const [own, setOwn] = useState(null);
  const [problem, setProblem] = useState('');
  useEffect(() => listen('phone', { guess: onGuess }, { path: '/api/phone/ticket', body: { phone }, onLocked: onLost }), []);
  const now = guess.value;
  useEffect(() => { setOwn(null); setProblem(''); }, [now?.question]);
  const send = async what => {
    try {
      await post('/api/phone/guess', { phone, question: now.question, ...what });
      setOwn(what);
      setProblem('');
    } catch (error) {
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
