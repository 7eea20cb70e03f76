// A phone in the room: join by code, guess, see what came out. No name, no account.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Language } from '../parts/frame.mjs';
import { options, question, changesText, guess, onGuess, mine, Result } from '../parts/guess.mjs';
import { DrawPoint } from '../parts/draw.mjs';
import { Propose } from '../parts/propose.mjs';
import { post, listen, connection, drawn } from '../lib/server.mjs';
import { t, plural } from '../lib/words.mjs';

export const title = 'join.title';

// kept for the browser, not for the tab: another tab and the page after a reload are the same phone
const remembered = 'poise-phone';
const proposed = 'poise-phone-drawn';
const guessed = 'poise-guessed';
const codeLength = 6;
const tokenLength = 20;

/** What was typed without what people put between letters. */
const bare = code => code.replace(/[\s\p{Z}\p{Pd}]+/gu, '');

/** The number that this phone will be known by: drawn once, so that it joins once even when it does not hear that it was let in. */
function proposal() {
  const own = localStorage.getItem(proposed) ?? drawn(tokenLength);
  localStorage.setItem(proposed, own);
  return own;
}

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
  const joined = token => { localStorage.setItem(remembered, token); localStorage.removeItem(proposed); follow(token); };
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
      const { phone } = await post('/api/phone/join', { code: bare(code), proposed: proposal(), ...(before ? { phone: before } : {}) });
      onJoined(phone);
    } catch (error) {
      setProblem(t({ 401: 'join.wrong', 429: 'join.often', 503: 'join.full' }[error.status] ?? 'join.failed'));
    }
  };
  useEffect(() => { if (given) join(); }, []);
  return html`<form class="card" onSubmit=${join}>
    ${out && html`<p class="notice" role="status">${t('join.out')}</p>`}
    <label for="code">${t('join.type')}</label>
    <input id="code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" value=${code} onInput=${event => setCode(event.target.value)} />
    <button class="primary" disabled=${bare(code).length !== codeLength}>${t('join.join')}</button>
    <p role="alert">${problem}</p>
  </form>`;
}

function Card({ phone, onLost }) {
  /** What this phone has guessed for a question, as the server knows it: { question, what }, what being null for nothing. */
  const [own, setOwn] = useState(null);
  const [problem, setProblem] = useState('');
  const [proposing, setProposing] = useState({ open: false, values: {} });
  useEffect(() => listen('phone', { guess: onGuess, proposing: setProposing }, { path: '/api/phone/ticket', body: { phone }, onLocked: onLost }), []);
  const now = guess.value;
  const number = now?.question;
  const asked = now && now.state !== 'CLOSED';
  const online = connection.value === 'online';
  const look = async () => {
    const { question: of, ...what } = await post('/api/phone/guessed', { phone });
    const found = { question: number, what: of === number ? what : null };
    setOwn(found);
    return found.what;
  };
  useEffect(() => {
    setProblem('');
    if (!asked || !online) return undefined;
    const again = ({ key }) => { if (key === guessed) look().catch(() => {}); };
    look().catch(() => {});
    addEventListener('storage', again); // another tab has guessed
    return () => removeEventListener('storage', again);
  }, [number, asked, online]);
  const send = async what => {
    try {
      await post('/api/phone/guess', { phone, question: number, ...what });
      setOwn({ question: number, what });
      localStorage.setItem(guessed, `${number} ${drawn(codeLength)}`);
      setProblem('');
    } catch (error) {
      // another tab may have been quicker, or the answer to an earlier attempt was lost
      const found = await look().catch(() => null);
      setProblem(found ? '' : t(error.status === 409 ? 'guess.late' : error.status === 429 ? 'join.often' : 'join.failed'));
    }
  };
  if (!online) return html`<p class="card" role="status">${t(`connection.${connection.value}`)}</p>`;
  const propose = async proposal => {
    try {
      await post('/api/phone/propose', { phone, proposal });
      return '';
    } catch (error) {
      return t(error.status === 409 ? 'proposals.late' : error.status === 429 ? 'join.often' : 'join.failed');
    }
  };
  const open = now?.state === 'OPEN' || now?.state === 'STOPPED';
  if (proposing.open && !open) return html`<${Propose} values=${proposing.values} onSend=${propose} />`;
  if (!asked) return html`<p class="card" role="status">${t('join.wait')}</p>`;
  const known = own?.question === number;
  const what = known ? own.what : null;
  return html`<section class="card">
    <p class="changes">${changesText(now.state === 'SHOWN' ? now.round.changes : now.changes)}</p>
    <h2>${question(now)}</h2>
    ${open && now.left > 0 && html`<p class="left" role="timer">${plural('wall.left', now.left)}</p>`}
    ${now.state === 'SHOWN' ? html`<${Result} round=${now.round} />${what && html`<p class="mine">${mine(what, now.outcome)}</p>`}`
      : what ? html`<p class="mine" role="status">${mine(what, now.outcome)}</p>`
        : now.state === 'STOPPED' ? html`<p role="status">${t('guess.stopped')}</p>`
          : !known ? html`<p role="status">${t('connection.connecting')}</p>`
            : now.kind === 'END_POINT' ? html`<${DrawPoint} now=${now} action="draw.send" key=${number} onSend=${value => send({ value })} />`
              : html`<div class="choices">${options.map(option => html`<button onClick=${() => send({ option })}>${t(`option.${option}`)}</button>`)}</div>`}
    <p role="alert">${problem}</p>
  </section>`;
}
