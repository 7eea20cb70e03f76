// A group proposes a setting from its phone: two sliders, and three conditions for those who want them.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { label, phrase, knowledgePhrase } from '../lib/model.mjs';
import { t, number } from '../lib/words.mjs';

const main = { 'productOwner.technicalInvolvement': phrase, 'productOwner.technicalKnowledge': knowledgePhrase };
const conditions = { 'product.technicalShare': 'product', 'team.seniority': 'seniority', 'product.complexity': 'complexity' };
const longestName = 40;

export function Propose({ values, onSend }) {
  const [own, setOwn] = useState({});
  const [group, setGroup] = useState('');
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState('');
  const at = name => own[name] ?? values[name] ?? .5;
  const slider = (name, words) => html`<div class="control"><label for=${name}>${label(name)} <b>${number(at(name) * 100)}</b></label>
    <input type="range" id=${name} min="0" max="100" step="5" value=${at(name) * 100} aria-valuetext=${[number(at(name) * 100), words].join(', ')}
      onInput=${event => { setOwn({ ...own, [name]: Number(event.target.value) / 100 }); setSent(false); }} />
    <p class="phrase" aria-hidden="true">${words}</p></div>`;
  const send = async event => {
    event.preventDefault();
    const chosen = Object.fromEntries([...Object.keys(main), ...Object.keys(own)].map(name => [name, at(name)]));
    const why = await onSend({ group: group.trim(), values: chosen });
    setProblem(why);
    setSent(!why);
  };
  return html`<form class="card propose" onSubmit=${send}><h2>${t('proposals.propose')}</h2>
    ${Object.entries(main).map(([name, say]) => slider(name, say(at(name))))}
    <details><summary>${t('facilitate.conditions')}</summary>${Object.entries(conditions).map(([name, each]) => slider(name, `0: ${t(`condition.${each}.low`)} · 100: ${t(`condition.${each}.high`)}`))}</details>
    <label for="group">${t('proposals.name')}</label>
    <input id="group" class="plain" type="text" autocomplete="off" maxlength=${longestName} value=${group} onInput=${event => { setGroup(event.target.value); setSent(false); }} />
    <button class="primary" disabled=${sent}>${t(sent ? 'proposals.sent' : 'proposals.send')}</button>
    ${sent && html`<p class="mine" role="status">${t('proposals.thanks')}</p>`}
    <p role="alert">${problem}</p></form>`;
}
