// Single keys for the facilitator. They can be switched off, and do nothing while somebody types.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.mjs';
import { undo, redo, replaying, stopReplay } from './desk.mjs';
import { t } from './words.mjs';

const remembered = 'poise-keys';
const moves = [' ', 'arrowleft', 'arrowright'];
/** What does something of its own with a space, or with an arrow. */
const takes = (element, key) => element.matches(key === ' ' ? 'button, a, summary, select' : 'button, a, summary, select, input');
const typing = element => element.matches('input:not([type=range]), select, textarea, [contenteditable]');

export function useKeys(actions) {
  const [help, setHelp] = useState(false);
  const [on, setOn] = useState(localStorage.getItem(remembered) !== 'off');
  useEffect(() => {
    const press = event => {
      if (replaying.value && event.key !== 'Shift') { stopReplay(); return; }
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !typing(event.target)) {
        event.preventDefault();
        if (event.shiftKey) redo(); else undo();
        return;
      }
      if (!on || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      if (moves.includes(key)) {
        if (!actions[key] || takes(event.target, key)) return;
        event.preventDefault();
        actions[key]();
      } else if (key === '?') setHelp(true);
      else if (/^[1-9]$/.test(event.key)) actions['1-9']?.(Number(event.key) - 1);
      else actions[key]?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  const toggle = () => { localStorage.setItem(remembered, on ? 'off' : 'on'); setOn(!on); };
  const names = Object.keys(actions).filter(key => key.length === 1 && key !== ' ');
  const Help = () => html`<${Dialog} title=${t('keys.title')} onClose=${() => setHelp(false)}>
    <p><label><input type="checkbox" checked=${on} onChange=${toggle} /> ${t('keys.on')}</label></p>
    <dl class="keys">
      <div><dt><kbd>Ctrl</kbd> <kbd>Z</kbd></dt><dd>${t('bar.undo')}</dd></div>
      <div><dt><kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>Z</kbd></dt><dd>${t('bar.redo')}</dd></div>
      ${names.map(key => html`<div><dt><kbd>${key.toUpperCase()}</kbd></dt><dd>${t(`keys.${key}`)}</dd></div>`)}
      ${actions[' '] && html`<div><dt><kbd>␣</kbd></dt><dd>${t('keys.space')}</dd></div>
      <div><dt><kbd>←</kbd> <kbd>→</kbd></dt><dd>${t('keys.arrows')}</dd></div>`}
      ${actions['1-9'] && html`<div><dt><kbd>1</kbd> – <kbd>9</kbd></dt><dd>${t('keys.kept')}</dd></div>`}
      <div><dt><kbd>?</kbd></dt><dd>${t('keys.title')}</dd></div>
    </dl>
  </${Dialog}>`;
  return { help, open: () => setHelp(true), Help };
}
