// How strain builds up, in six steps: one run that is played, many that say how usual it is, branches that say what would have been.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Frame } from '../parts/frame.mjs';
import { steps } from '../parts/steps.mjs';
import { Setup } from '../parts/setup.mjs';
import { onWall, showOnWall, wall } from '../lib/wall.mjs';
import * as tale from '../lib/tale.mjs';
import { t, language } from '../lib/words.mjs';

export const title = 'story.title';

export function View() {
  const [step, setStep] = useState(-1);
  useEffect(() => tale.follow({ wall: onWall }), []);
  const story = tale.story.value;
  useEffect(() => { if (step >= 0 && wall.value.view === 'story') showOnWall({ step }); }, [step]);
  useEffect(() => { if (wall.value.view === 'story') showOnWall({ language: language.value }); }, [language.value]);
  const share = () => showOnWall(wall.value.view === 'story' ? { view: 'four' } : { view: 'story', step });
  const go = to => { setStep(to); document.getElementById('main').focus(); scrollTo(0, 0); };
  const Step = step < 0 ? null : steps[step].Step;
  return html`<${Frame} title=${t('story.title')}>
    <div class="story" data-settled=${String(!tale.busy.value && Boolean(story) && step >= 0)}>
      ${step < 0 ? html`<${Setup} onStart=${() => tale.tell().then(ok => ok && go(0))} />` : html`
        <nav aria-label=${t('story.steps')}><ol class="steps">${steps.map(({ name }, i) => html`<li>
          <button aria-current=${i === step ? 'step' : undefined} onClick=${() => go(i)}>${i + 1} ${t(`step.${name}`)}</button></li>`)}</ol></nav>
        <section class="step" aria-labelledby="step-h">
          <h2 id="step-h">${t(`step.${steps[step].name}.title`)}</h2>
          <${Step} story=${story} />
        </section>
        <p class="move">
          <button aria-pressed=${wall.value.view === 'story'} onClick=${share}>${t('story.onWall')}</button>
          ${step > 0 && html`<button onClick=${() => go(step - 1)}>${t('story.back')}</button>`}
          ${step < steps.length - 1 && html`<button class="primary" onClick=${() => go(step + 1)}>${t('story.next')}</button>`}
          <button onClick=${() => go(-1)}>${t('story.again')}</button>
        </p>`}
      <p role="alert">${tale.problem.value}</p>
    </div>
  </${Frame}>`;
}
