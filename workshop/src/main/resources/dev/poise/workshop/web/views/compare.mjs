// Comparing for researchers: pick scenarios, run with progress, read, download the report, do the same on the command line.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Frame, Problems } from '../parts/frame.mjs';
import { Teams } from '../parts/teams.mjs';
import { get, post, listen, fetchFile } from '../lib/server.mjs';
import { model } from '../lib/model.mjs';
import { t, number } from '../lib/words.mjs';

export const title = 'compare.title';

const kinds = ['team-reference', 'product-owner', 'product', 'team', 'culture'];
const four = ['non-technical', 'what-and-why', 'hands-on-novice', 'hands-on-expert'];

export function View() {
  const [picked, setPicked] = useState(four);
  const [runs, setRuns] = useState(200);
  const [points, setPoints] = useState([]);
  const [progress, setProgress] = useState(null);
  const [result, setResult] = useState(null);
  const [problems, setProblems] = useState([]);
  const load = () => get('/api/compare').then(setResult).catch(() => {});
  useEffect(() => {
    get('/api/desk').then(({ desk }) => setPoints(desk ? desk.kept : [])).catch(() => {});
    listen('control', {
      progress: come => setProgress(now => (now ? come : null)),
      compared: ({ problem }) => { setProgress(now => { if (now) load(); return null; }); if (problem) setProblems([problem]); }
    });
  }, []);
  const document = name => points.find(point => point.name === name)?.scenario ?? { extends: name };
  const start = async event => {
    event.preventDefault();
    setProblems([]);
    setResult(null);
    setProgress({ done: 0, all: picked.length * runs });
    try {
      await post('/api/compare', { seed: model.value.seed, replications: runs, scenarios: picked.map(name => ({ name, scenario: document(name) })) });
    } catch (error) {
      setProgress(null);
      setProblems(error.problems ?? [error.message]);
    }
  };
  const toggle = name => setPicked(picked.includes(name) ? picked.filter(each => each !== name) : [...picked, name]);
  const box = (name, about) => html`<label title=${about}><input type="checkbox" checked=${picked.includes(name)} disabled=${!picked.includes(name) && picked.length >= 6} onChange=${() => toggle(name)} /> ${name}</label>`;
  return html`<${Frame} title=${t('compare.title')}>
    <div class="compare" data-settled=${String(!progress && Boolean(result))}>
      <form class="pick" onSubmit=${start} aria-label=${t('compare.pick')}>
        ${kinds.map(kind => html`<fieldset><legend>${t(`kind.${kind}`)}</legend>${model.value.scenarios.filter(each => each.kind === kind).map(({ name, about }) => box(name, about))}</fieldset>`)}
        ${points.length > 0 && html`<fieldset><legend>${t('kept.title')}</legend>${points.map(({ name }) => box(name, ''))}</fieldset>`}
        <div class="control"><label for="runs">${t('compare.runs')}</label> <input id="runs" type="number" min="10" max=${Math.floor(10000 / Math.max(2, picked.length))} value=${runs} onChange=${event => setRuns(Math.round(Number(event.target.value)) || 200)} /></div>
        <p class="actions"><button class="primary" disabled=${picked.length < 2 || progress !== null}>${t('compare.start')}</button>
          ${progress && html`<button type="button" onClick=${() => post('/api/compare/cancel', {})}>${t('compare.cancel')}</button>`}</p>
        <p class="hint">${picked.length < 2 ? t('compare.two') : t('compare.against', { baseline: picked[0], total: number(picked.length * runs) })}</p>
      </form>
      <div class="results">
        <${Problems} lines=${problems} />
        ${progress && html`<label class="progress">${t('compare.progress', { done: number(progress.done), all: number(progress.all) })}<progress max=${progress.all} value=${progress.done}></progress></label>`}
        ${result && html`<ul class="answers" lang="en">${result.sentences.map(sentence => html`<li>${sentence}</li>`)}</ul>
          <${Teams} teams=${result.teams} />
          <p class="empty">${t('debrief.basis', { runs: number(result.runs) })}</p>
          <p class="actions"><button onClick=${() => fetchFile('/api/compare/report', 'report.html')}>${t('compare.report')}</button></p>
          <p>${result.command ? t('compare.command') : t('compare.nocommand')}</p>
          ${result.command && html`<pre tabindex="0">${result.command}</pre>`}`}
        ${!result && !progress && html`<p class="empty">${t('compare.lede')}</p>`}
      </div>
    </div>
  </${Frame}>`;
}
