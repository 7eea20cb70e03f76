// What a facilitator does beside moving sliders.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as room from '../lib/desk.mjs';
import { prepare } from './guess.mjs';
import { Dialog } from './dialog.mjs';
import { get, withKey } from '../lib/server.mjs';
import { wall, views, showOnWall } from '../lib/wall.mjs';
import { t, has } from '../lib/words.mjs';

export function Toolbar({ onAsk, side, onSide, covered }) {
  const [shared, setShared] = useState('');
  const [uncopied, setUncopied] = useState('');
  const desk = room.desk.value;
  const last = room.past.value.at(-1);
  const share = async () => {
    // the address that phones open is one that other machines reach; this page's own often is not
    const { page } = await get('/api/join').catch(() => ({}));
    const link = room.shareLink(page);
    try {
      await navigator.clipboard.writeText(link);
      setShared(t(page ? 'share.copied' : 'share.here', { page }));
    } catch {
      if (page && page !== location.origin) { setUncopied(link); return; }
      history.replaceState({ own: true }, '', link);
      setShared(t('share.address'));
    }
    setTimeout(() => setShared(''), 6000);
  };
  const button = (name, act, { disabled = false, pressed, key } = {}) => html`<button onClick=${act} disabled=${disabled} aria-pressed=${pressed}
    aria-keyshortcuts=${key} title=${key ? t('key.title', { action: t(`bar.${name}`), key: key.replace('Control+', 'Ctrl+').toUpperCase() }) : undefined}>${t(`bar.${name}`)}</button>`;
  return html`<div class="toolbar" role="toolbar" aria-label=${t('bar.label')}>
    ${button('undo', room.undo, { disabled: !room.past.value.length || room.locked.value, key: 'Control+z' })}
    ${button('redo', room.redo, { disabled: !room.future.value.length || room.locked.value, key: 'Control+Shift+z' })}
    ${room.replaying.value
      ? button('stop', room.stopReplay)
      : button('replay', room.replay, { disabled: !last || room.locked.value, key: 'r' })}
    ${button('keep', () => room.keep(), { disabled: desk.kept.length >= 9, key: 'k' })}
    ${button('baseline', room.makeBaseline, { disabled: room.locked.value, key: 'b' })}
    ${button('prepare', prepare, { key: 'p', disabled: covered })}
    ${button('guess', onAsk, { key: 'g' })}
    ${button('differences', () => room.change({ differences: !desk.differences }), { pressed: desk.differences })}
    ${button('side', onSide, { pressed: side, disabled: covered })}
    ${button('freeze', () => room.change({ frozen: !desk.frozen }), { pressed: desk.frozen, key: 'f' })}
    ${button('share', share)}
    <label class="on-wall">${t('wall.label')} <select value=${wall.value.view} onChange=${event => showOnWall({ view: event.target.value })}>
      ${[...views, ...(views.includes(wall.value.view) ? [] : [wall.value.view])].map(view => html`<option value=${view}>${t(has(`wall.${view}`) ? `wall.${view}` : `outcome.${view}`)}</option>`)}</select></label>
    <span class="shared" role="status">${shared}</span>
    ${uncopied && html`<${Dialog} title=${t('bar.share')} onClose=${() => setUncopied('')}><p><label>${t('share.copy')}
      <textarea readonly rows="6" onFocus=${event => event.target.select()}>${uncopied}</textarea></label></p></${Dialog}>`}
  </div>`;
}

/** The ways out of the workshop: to the projector, to files, to the debriefing. */
export function Ways({ keys, onFile, onSave }) {
  return html`<nav class="ways" aria-label=${t('bar.ways')}>
    <a class="button" href=${withKey('/show')} target="_blank" rel="noopener">${t('bar.show')}</a>
    <button onClick=${onFile}>${t('bar.file')}</button>
    <button onClick=${onSave}>${t('bar.save')}</button>
    <a class="button" href="/debrief">${t('bar.debrief')}</a>
    <button onClick=${keys.open} aria-keyshortcuts="?" title=${t('key.title', { action: t('bar.keys'), key: '?' })}>${t('bar.keys')}</button>
  </nav>`;
}
