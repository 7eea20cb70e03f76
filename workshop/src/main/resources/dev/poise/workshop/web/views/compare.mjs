// Comparing for researchers: scenarios against each other, or a map over two settings; with progress, and the same on the command line.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Frame, Problems } from '../parts/frame.mjs';
import { Teams, Differences } from '../parts/teams.mjs';
import { Pick } from '../parts/pick.mjs';
import { MapForm, Heat } from '../parts/map.mjs';
import { MattersForm, Matters } from '../parts/matters.mjs';
import { Scatter } from '../parts/scatter.mjs';
import { get, post, listen, fetchFile } from '../lib/server.mjs';
import { measured } from '../lib/pace.mjs';
import { readScenario } from '../lib/scenario-file.mjs';
import { model, baseTeam, fixed, fromScenario, label } from '../lib/model.mjs';
import { t, plural, number, language } from '../lib/words.mjs';

export const title = 'compare.title';

const kinds = ['scenarios', 'map', 'matters'];

function Result({ result }) {
  const file = (name, path, to) => html`<button onClick=${() => fetchFile(`/api/compare/${path}`, to)}>${t(`compare.${name}`)}</button>`;
  return html`<p class="onset"><b>${t(`onset.${result.from}`)}</b></p><ul class="answers">${(result.sentences[language.value] ?? result.sentences.en).map(sentence => html`<li>${sentence}</li>`)}</ul>
    <${Teams} teams=${result.teams} />
    <p class="empty">${t('debrief.basis', { runs: number(result.runs) })} ${t('compare.bands')}</p>
    <h2>${t('compare.differences', { baseline: result.teams[0].name.replace(/^\d+ /, '') })}</h2>
    <${Differences} teams=${result.teams} />
    <p class="empty">${t('compare.intervals')} ${t('compare.many')}</p>
    <${Scatter} builtIn=${Boolean(result.command)} />
    <h2>${t('compare.files')}</h2>
    <p class="actions">${file('report', 'report', 'report.html')}${file('onePage', 'one-page', 'one-page.html')}${file('tableFile', 'table', 'comparison.csv')}${file('runsFile', 'run-table', 'runs.csv')}</p>
    <p>${result.command ? t('compare.command') : t('compare.nocommand')}</p>
    ${result.command && html`<pre tabindex="0">${result.command}</pre>`}`;
}

/** How far the runs have got: how many of each scenario, and about how long it still takes. */
function Progress({ progress, asked }) {
  const { since, done, all } = progress;
  const each = Math.floor(done / asked.scenarios.length);
  const left = done > 20 ? Math.ceil((Date.now() - since) / done * (all - done) / 1000) : null;
  return html`<label class="progress">${t('compare.progress', { done: number(done), all: number(all) })} ${t('compare.each', { each: number(each), scenarios: number(asked.scenarios.length) })}
    ${left !== null && plural('compare.left', left)}<progress max=${all} value=${done}></progress></label>`;
}

/** What differs from the first scenario and cannot change on Monday, a line for each scenario; the server refuses it, in English. */
function notOnMonday({ from, scenarios }) {
  if (from !== 'monday') return [];
  const teams = scenarios.map(({ name, scenario }) => ({ name, team: scenario.extends ? baseTeam(scenario.extends) : fromScenario(scenario) }));
  return teams.slice(1).flatMap(({ name, team }) => {
    const { settings, mechanisms } = fixed(teams[0].team, team);
    const names = [...settings.map(label), ...mechanisms.map(id => t(`mechanism.${id}`))];
    return names.length ? [t('compare.notOnMonday', { scenario: name, baseline: teams[0].name, settings: names.join(', ') })] : [];
  });
}

export function View() {
  const [kind, setKind] = useState('scenarios');
  const [asked, setAsked] = useState(null);
  const [points, setPoints] = useState([]);
  const [files, setFiles] = useState([]);
  const [progress, setProgress] = useState(null);
  const [result, setResult] = useState(null);
  const [problems, setProblems] = useState([]);
  const load = () => get('/api/compare').then(setResult).catch(() => {});
  useEffect(() => {
    get('/api/desk').then(({ desk }) => setPoints(desk ? desk.kept : [])).catch(() => {});
    return listen('control', {
      progress: come => setProgress(now => (now ? { ...come, since: now.since } : null)),
      compared: ({ problem }) => { setProgress(now => { if (now) { load(); measured(Date.now() - now.since, now.done); } return null; }); if (problem) setProblems([problem]); }
    });
  }, []);
  /** Check files and offer those that can be run; a file that is opened again takes its own place. Gives their names. */
  const open = async list => {
    const read = await Promise.all(list.map(readScenario));
    const good = read.filter(({ scenario }) => scenario);
    setProblems(read.flatMap(each => each.problems ?? []));
    setFiles(now => [...now.filter(({ name }) => !good.some(each => each.name === name)), ...good]);
    return good.map(({ name }) => name);
  };
  const start = async request => {
    const refused = notOnMonday(request);
    setProblems(refused);
    if (refused.length) return;
    setResult(null);
    setAsked(request);
    setProgress({ since: Date.now(), done: 0, all: request.scenarios.length * request.replications });
    try {
      await post('/api/compare', { seed: model.value.seed, from: request.from ?? 'start', replications: request.replications, scenarios: request.scenarios });
    } catch (error) {
      setProgress(null);
      setProblems(error.status === 429 ? [t('compare.underWay')] : error.problems ?? [error.message]);
    }
  };
  const choose = name => { setKind(name); setResult(null); };
  const busy = progress !== null;
  const cancel = busy && html`<button type="button" onClick=${() => post('/api/compare/cancel', {})}>${t('compare.cancel')}</button>`;
  return html`<${Frame} title=${t('compare.title')}>
    <div class="compare" data-settled=${String(!busy && Boolean(result))}>
      <aside class="pick" aria-label=${t('compare.pick')}>
        <fieldset class="kinds"><legend>${t('compare.what')}</legend>${kinds.map(name => html`<label><input type="radio" name="kind" value=${name} checked=${kind === name} disabled=${busy}
          onChange=${() => choose(name)} /> ${t(`compare.${name}`)}</label>`)}</fieldset>
        ${kind === 'map' ? html`<${MapForm} busy=${busy} onStart=${start}>${cancel}</${MapForm}>`
          : kind === 'matters' ? html`<${MattersForm} busy=${busy} onStart=${start}>${cancel}</${MattersForm}>` : html`<${Pick} points=${points} files=${files} busy=${busy} onFiles=${open} onStart=${start}>${cancel}</${Pick}>`}
      </aside>
      <div class="results">
        <${Problems} lines=${problems} />
        ${progress && html`<${Progress} progress=${progress} asked=${asked} />`}
        ${result && (asked?.map ? html`<${Heat} result=${result} map=${asked.map} />` : asked?.matters ? html`<${Matters} result=${result} matters=${asked.matters} />` : html`<${Result} result=${result} />`)}
        ${!result && !busy && html`<p class="lede">${t(kind === 'scenarios' ? 'compare.lede' : `${kind}.lede`)}</p>`}
      </div>
    </div>
  </${Frame}>`;
}
