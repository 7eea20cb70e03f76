// Why an outcome differs, on the wall: the ways to it, with the numbers of this comparison.
import { html } from 'htm/preact';
import { Chain } from '../parts/chain.mjs';
import { t } from '../lib/words.mjs';

export function WallWhy({ id, answer }) {
  const { chain, difference } = answer.outcomes[id];
  return html`<div class="scene one why"><p class="sentence">${t('wall.why', { outcome: t(`outcome.${id}`) })} <small>${t('wall.why.sentence')}</small></p>
    <div class="pictures"><${Chain} id=${id} chain=${chain} difference=${difference} /></div></div>`;
}
