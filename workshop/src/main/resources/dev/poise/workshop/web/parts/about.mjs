// What the pictures say and what they do not, for those who ask in the middle of a workshop.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { Dialog } from './dialog.mjs';
import { t } from '../lib/words.mjs';

const questions = ['runs', 'bands', 'units', 'source', 'blame'];

export function About() {
  const [open, setOpen] = useState(false);
  return html`<button class="link" onClick=${() => setOpen(true)}>${t('about.open')}</button>
    ${open && html`<${Dialog} title=${t('about.title')} onClose=${() => setOpen(false)}>
      ${questions.map(name => html`<section class="reason"><h3>${t(`about.${name}`)}</h3><p>${t(`about.${name}.text`)}</p></section>`)}
      <section class="reason"><h3>${t('about.cannot')}</h3><ul class="dots">${[1, 2, 3, 4].map(i => html`<li>${t(`about.cannot.${i}`)}</li>`)}</ul></section>
    </${Dialog}>`}`;
}
