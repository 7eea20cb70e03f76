// How strain builds up, in six steps: one year that is played, many that say how usual it is, others that say what would have been.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Frame } from '../parts/frame.mjs';
import { steps } from '../parts/steps.mjs';
import { Setup } from '../parts/setup.mjs';
import { ofGuesses } from '../parts/guess.mjs';
import { onWall, showOnWall, wall } from '../lib/wall.mjs';
import * as tale from '../lib/tale.mjs';
import { t, language } from '../lib/words.mjs';

export const title = 'story.title';

/** Choose which of the years is played. */
function Years() {
  return html`<label class="years">${t('story.severity')} <select id="tale-year" value=${tale.severity.value} onChange=${event => tale.choose(event.target.value)}>
    ${tale.severities.map(name => html`<option value=${name}>${t(`severity.${name}`)}</option>`)}</select></label>`;
}

export function View() {
  const [step, setStep] = useState(-1);
  const story = tale.story.value;
  const year = tale.year.value;
  const shared = wall.value.view === 'story';
  /** Take what the address says, which is told anew when it is another story. */
  const open = async () => {
    const before = JSON.stringify(tale.about.value);
    const wanted = tale.recall();
    if (wanted >= 0 && (!tale.story.value || JSON.stringify(tale.about.value) !== before) && !await tale.tell()) return;
    setStep(wanted);
  };
  useEffect(() => {
    open();
    addEventListener('popstate', open);
    const end = tale.follow({ ...ofGuesses, wall: onWall });
    return () => { removeEventListener('popstate', open); end(); };
  }, []);
  useEffect(() => {
    if (step < 0) return;
    tale.remember(step);
    if (shared) tale.show(step).then(() => showOnWall({ step }));
  }, [step, tale.severity.value, shared]);
  useEffect(() => { if (shared) showOnWall({ language: language.value }); }, [language.value]);
  const share = async () => {
    if (shared) { showOnWall({ view: 'four' }); return; }
    await tale.show(step);
    showOnWall({ view: 'story', step });
  };
  const go = to => { setStep(to); if (to < 0) tale.remember(-1); document.getElementById('main').focus(); scrollTo(0, 0); };
  const Step = step < 0 || !year ? null : steps[step].Step;
  return html`<${Frame} title=${t('story.title')}>
    <div class="story" data-settled=${String(!tale.busy.value && Boolean(story) && step >= 0)}>
      ${!Step ? html`<${Setup} onStart=${() => tale.tell().then(ok => ok && go(0))} />` : html`
        <nav aria-label=${t('story.steps')}><ol class="steps">${steps.map(({ name }, i) => html`<li>
          <button aria-current=${i === step ? 'step' : undefined} onClick=${() => go(i)}>${i + 1} ${t(`step.${name}`)}</button></li>`)}</ol><${Years} /></nav>
        <section class="step" aria-labelledby="step-h">
          <h2 id="step-h">${t(`step.${steps[step].name}.title`)}</h2>
          <${Step} story=${story} year=${year} />
        </section>
        <p class="move">
          <button aria-pressed=${shared} onClick=${share}>${t('story.onWall')}</button>
          ${step > 0 && html`<button onClick=${() => go(step - 1)}>${t('story.back')}</button>`}
          ${step < steps.length - 1 && html`<button class="primary" onClick=${() => go(step + 1)}>${t('story.next')}</button>`}
          <button onClick=${() => go(-1)}>${t('story.again')}</button>
        </p>`}
      <p role="alert">${tale.problem.value}</p>
    </div>
  </${Frame}>`;
}
