// The controls of a team: two sliders, four conditions, everything else one click away.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { Slider, Setting } from './controls.mjs';
import { DeskOnset } from './onset.mjs';
import { model, valueOf, withValues, phrase, knowledgePhrase, builtIn, differing } from '../lib/model.mjs';
import { drag, commit, resetToBaseline, resetAll } from '../lib/desk.mjs';
import { t, plural } from '../lib/words.mjs';

const main = ['productOwner.technicalInvolvement', 'productOwner.technicalKnowledge', 'product.technicalShare', 'team.seniority', 'product.complexity'];
// Conditions that no control changes: they would change what is compared, not how the team works.
const hidden = ['sprints', 'warmup.sprints', 'sprint.days', 'code.modules'];
const groups = ['productOwner', 'team', 'product', 'culture', 'stakeholders', 'other'];
// The group of settings whose first word is not a group.
const groupByFirstWord = { leave: 'team', refactoring: 'team', stakeholder: 'stakeholders' };
function groupOf(name) {
  const [first] = name.split('.');
  return groups.includes(first) ? first : groupByFirstWord[first] ?? 'other';
}

/** The conditions behind "more": all that have no control of their own above it. */
export const more = () => model.value.settings.filter(({ name, situation }) => situation && !main.includes(name) && !hidden.includes(name));

/** The built-in cultures as one choice; a mixture of one's own shows as such. */
function Culture({ team }) {
  const names = model.value.scenarios.filter(({ kind }) => kind === 'culture').map(({ name }) => name);
  const touched = [...new Set(names.flatMap(name => Object.keys(builtIn(name).set)))];
  const standard = Object.fromEntries(touched.map(name => [name, model.value.settings.find(each => each.name === name).standard]));
  const values = name => ({ ...standard, ...(name === 'ordinary' ? {} : builtIn(name).set) });
  const chosen = ['ordinary', ...names].find(name => touched.every(each => valueOf(team, each) === values(name)[each])) ?? 'own';
  return html`<div class="control"><label for="culture">${t('condition.culture')}</label>
    <select id="culture" value=${chosen} onChange=${event => event.target.value !== 'own' && commit(withValues(team, values(event.target.value)))}>
      ${['ordinary', ...names].map(name => html`<option value=${name}>${t(`culture.${name}`)}</option>`)}
      ${chosen === 'own' && html`<option value="own">${t('culture.own')}</option>`}
    </select></div>`;
}

export function Team({ desk }) {
  const [open, setOpen] = useState(false);
  const team = desk.now;
  const slider = (name, options = {}) => html`<${Slider} name=${name} team=${team} onDrag=${drag} onCommit=${commit} ...${options} />`;
  const rest = more();
  const changed = differing(team, desk.baseline).filter(name => rest.some(each => each.name === name)).length;
  return html`
    <${DeskOnset} desk=${desk} />
    <fieldset class="first"><legend>${t('facilitate.productOwner')}</legend>
      ${slider('productOwner.technicalInvolvement', { phrase })}
      ${slider('productOwner.technicalKnowledge', { phrase: knowledgePhrase })}
    </fieldset>
    <fieldset><legend>${t('facilitate.conditions')}</legend>
      ${slider('product.technicalShare', { ends: [t('condition.product.low'), t('condition.product.high')] })}
      ${slider('team.seniority', { ends: [t('condition.seniority.low'), t('condition.seniority.high')] })}
      ${slider('product.complexity', { ends: [t('condition.complexity.low'), t('condition.complexity.high')] })}
      <${Culture} team=${team} />
    </fieldset>
    <details class="more" onToggle=${event => setOpen(event.target.open)}><summary>${t('facilitate.more')}${changed > 0 && html` <span class="count">${plural('facilitate.changed', changed)}</span>`}</summary>
      ${open && groups.map(group => {
        const own = rest.filter(({ name }) => groupOf(name) === group);
        return own.length > 0 && html`<fieldset key=${group}><legend>${t(`group.${group}`)}</legend>
          ${own.map(({ name }) => html`<${Setting} key=${name} name=${name} team=${team} onDrag=${drag} onCommit=${commit} />`)}</fieldset>`;
      })}
    </details>
    ${team.without.length > 0 && html`<div class="off"><h2>${t('facilitate.off')}</h2><ul>
      ${team.without.map(id => html`<li>${t(`mechanism.${id}`)} <button onClick=${() => commit({ ...team, without: team.without.filter(each => each !== id) })}
        aria-label=${t('facilitate.on', { mechanism: t(`mechanism.${id}`) })}>×</button></li>`)}</ul></div>`}
    <details class="reset"><summary>${t('reset')}</summary>
      <button onClick=${resetToBaseline}>${t('reset.baseline')}</button>
      <button onClick=${resetAll}>${t('reset.all')}</button>
    </details>`;
}
