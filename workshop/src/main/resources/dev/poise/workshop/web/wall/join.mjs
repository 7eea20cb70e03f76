// How phones join, large enough for the last row.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { clearings, joined } from '../parts/guess.mjs';
import { get } from '../lib/server.mjs';
import { t, plural } from '../lib/words.mjs';

/** Get how phones join: null until it is known, without a code when they cannot. Asked again when another code lets in. */
export function useJoin(connected) {
  const [join, setJoin] = useState(null);
  useEffect(() => { if (connected) get('/api/join').then(setJoin).catch(() => setJoin({})); }, [clearings.value, connected]);
  return join;
}

export function WallInvitation({ join }) {
  if (!join?.code) return null;
  return html`<div class="invitation">
    <svg class="qr" viewBox="0 0 ${join.qrSize} ${join.qrSize}" role="img" aria-label=${t('join.picture', { address: join.address })}>
      <rect width=${join.qrSize} height=${join.qrSize} /><path d=${join.qrPath} /></svg>
    <dl><div><dt>${t('join.open')}</dt><dd class="address">${join.address.replace('http://', '')}</dd></div>
      <div><dt>${t('join.code')}</dt><dd class="code">${join.code}</dd></div></dl></div>`;
}

/** The screen that a room joins by: what to open, the code, and how many are there. */
export function WallJoin({ join }) {
  if (!join) return null;
  if (!join.code) return html`<div class="joining"><h2>${t('join.noPhones')}</h2></div>`;
  return html`<div class="joining"><h2>${t('wall.joinTitle')}</h2>
    <${WallInvitation} join=${join} />
    <p class="count" role="status">${plural('wall.joined', joined.value ?? join.joined)}</p>
    <p class="aside">${t('join.open.network')}</p></div>`;
}
