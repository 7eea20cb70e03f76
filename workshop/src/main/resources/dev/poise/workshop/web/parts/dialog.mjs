// A dialog that is open while it is in the page.
import { html } from 'htm/preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../lib/words.mjs';

export function Dialog({ title, onClose, children }) {
  const element = useRef(null);
  useEffect(() => {
    element.current.showModal();
    return () => element.current?.close();
  }, []);
  return html`<dialog ref=${element} aria-labelledby="dialog-title" onClose=${onClose}
      onClick=${event => event.target === element.current && onClose()}>
    <div class="inside">
      <div class="head"><h2 id="dialog-title">${title}</h2><button onClick=${onClose}>${t('dialog.close')}</button></div>
      ${children}
    </div>
  </dialog>`;
}
