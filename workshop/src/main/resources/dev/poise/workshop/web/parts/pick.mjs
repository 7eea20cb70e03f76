// Which scenarios are compared, and with which of them.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { OnsetChoice } from './onset.mjs';
import { estimate } from '../lib/pace.mjs';
import { model } from '../lib/model.mjs';
import { t, number } from '../lib/words.mjs';

const kinds = ['team-reference', 'product-owner', 'product', 'team', 'culture'];
const four = ['non-technical', 'what-and-why', 'hands-on-novice', 'hands-on-expert'];
const most = 6;

export function Pick({ points, files, busy, onFiles, onStart, children }) {
  const [picked, setPicked] = useState(four);
  const [baseline, setBaseline] = useState('');
  const [from, setFrom] = useState('monday');
  const [typed, setTyped] = useState('200');
  const runs = Math.round(Number(typed));
  const first = picked.includes(baseline) ? baseline : picked[0];
  const document = name => [...files, ...points].find(each => each.name === name)?.scenario ?? { extends: name };
  const toggle = name => setPicked(picked.includes(name) ? picked.filter(each => each !== name) : [...picked, name]);
  const take = async list => {
    const names = await onFiles(list);
    setPicked(now => [...new Set([...now, ...names])].slice(0, most));
  };
  const drop = event => {
    event.preventDefault();
    if (!busy) take([...event.dataTransfer.files]);
  };
  const start = event => {
    event.preventDefault();
    const names = [first, ...picked.filter(name => name !== first)];
    onStart({ replications: runs, from, scenarios: names.map(name => ({ name, scenario: document(name) })) });
  };
  const box = (name, text, about) => html`<label title=${about}><input type="checkbox" checked=${picked.includes(name)} disabled=${!picked.includes(name) && picked.length >= most} onChange=${() => toggle(name)} /> ${text}</label>`;
  return html`<form onSubmit=${start} onDragOver=${event => event.preventDefault()} onDrop=${drop}>
    ${kinds.map(kind => html`<fieldset><legend>${t(`kind.${kind}`)}</legend>${model.value.scenarios.filter(each => each.kind === kind).map(({ name }) => box(name, t(`scenario.${name}`), t(`scenario.${name}.about`)))}</fieldset>`)}
    ${points.length > 0 && html`<fieldset><legend>${t('kept.title')}</legend>${points.map(({ name }) => box(name, name, ''))}</fieldset>`}
    <fieldset class="own"><legend>${t('compare.own')}</legend>${files.map(({ name }) => box(name, name, ''))}
      <label class="files">${t('compare.open')} <input type="file" multiple accept=".yaml,.yml,.json" disabled=${busy} onChange=${event => take([...event.target.files])} /></label></fieldset>
    <${OnsetChoice} value=${from} onChoose=${setFrom} disabled=${busy} />
    <div class="control"><label for="baseline">${t('compare.baseline')}</label><select id="baseline" value=${first} onChange=${event => setBaseline(event.target.value)}>${picked.map(name => html`<option value=${name}>${name}</option>`)}</select></div>
    <div class="control"><label for="runs">${t('compare.runs')}</label> <input id="runs" type="number" min="10" max=${Math.floor(10000 / Math.max(2, picked.length))} required value=${typed} onInput=${event => setTyped(event.target.value)} /></div>
    <p class="hint">${picked.length < 2 ? t('compare.two') : `${t('compare.total', { total: number(picked.length * runs) })} ${estimate(picked.length * runs)}`}</p>
    <p class="actions"><button class="primary" disabled=${picked.length < 2 || busy}>${t('compare.start')}</button>${children}</p>
  </form>`;
}
