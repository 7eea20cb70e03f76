// A small menu on a chart: the chart as a picture, to be taken away.
import { html } from 'htm/preact';
import { savePng, saveSvg } from '../lib/picture.mjs';
import { t } from '../lib/words.mjs';

/** @param title what the chart is called on its picture and in the name of its file */
export function SaveChart({ title }) {
  const save = act => event => {
    const menu = event.currentTarget.closest('.savechart');
    menu.open = false;
    act(menu.parentElement.querySelector('svg'), title);
  };
  return html`<details class="savechart noprint"><summary aria-label=${t('picture.save', { title })} title=${t('picture.save', { title })}>⤓</summary>
    <div><button onClick=${save(savePng)}>${t('picture.png')}</button><button onClick=${save(saveSvg)}>${t('picture.svg')}</button></div></details>`;
}
