// Guides and role cards, as they stand in the documentation, to be read and printed.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Frame } from '../parts/frame.mjs';
import { get } from '../lib/server.mjs';
import { parts } from '../lib/markdown.mjs';
import { t, language } from '../lib/words.mjs';

export const title = 'guide.title';
export const guides = ['role-cards', 'facilitator', 'trainer'];

const named = () => { const name = location.hash.slice(1); return guides.includes(name) ? name : guides[0]; };

/** Where a link of a guide leads on this page: to another guide, or to a page on the network. */
function link(target) {
  const other = target.match(/^([a-z-]+)(?:\.[a-z]{2})?\.md/)?.[1];
  return guides.includes(other) ? `#${other}` : null;
}

export function View() {
  const [name, setName] = useState(named());
  const [guide, setGuide] = useState(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const turn = () => setName(named());
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  useEffect(() => {
    let wanted = true;
    get(`/api/guide/${name}/${language.value}`).then(come => wanted && setGuide({ ...come, name })).catch(error => wanted && setProblem(error.message));
    return () => { wanted = false; };
  }, [name, language.value]);
  const written = guide ? parts(guide.text, link) : [];
  return html`<${Frame} title=${t('guide.title')} quiet>
    <div class="guide ${name}" data-settled=${String(guide?.name === name && guide.language === language.value)}>
      <nav class="noprint" aria-label=${t('guide.title')}>${guides.map(each => html`<a href="#${each}" aria-current=${each === name ? 'page' : undefined}>${t(`guide.${each}`)}</a>`)}
        <button onClick=${() => print()}>${t('debrief.print')}</button></nav>
      <p role="alert">${problem}</p>
      <div lang=${guide?.language}>${written.map((part, i) => html`<section class=${i ? 'card' : ''}>${part}</section>`)}</div>
    </div></${Frame}>`;
}
