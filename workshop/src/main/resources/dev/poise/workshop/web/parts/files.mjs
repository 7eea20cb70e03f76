// A team as a scenario file, and a session saved as files with the commands that run it again.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from './dialog.mjs';
import { Problems } from './frame.mjs';
import { post, keep } from '../lib/server.mjs';
import { desk, commit } from '../lib/desk.mjs';
import { toScenario, fromScenario } from '../lib/model.mjs';
import { t, plural } from '../lib/words.mjs';

const largestSession = 256 * 1024;

export function FileDialog({ onClose }) {
  const [text, setText] = useState('');
  const [name, setName] = useState('scenario.yaml');
  const [lines, setLines] = useState([]);
  useEffect(() => { post('/api/scenario/write', { scenario: toScenario(desk.value.now) }).then(({ yaml }) => setText(yaml)); }, []);
  const open = async event => {
    const [file] = event.target.files;
    if (!file) return;
    setName(file.name.slice(-80));
    setText(await file.text());
  };
  const use = async () => {
    try {
      const { scenario, problems } = await post('/api/scenario/read', { name, text });
      if (problems) { setLines(problems); return; }
      commit(fromScenario(scenario));
      onClose();
    } catch (error) {
      setLines(error.problems?.length ? error.problems : [error.message]);
    }
  };
  const download = () => keep(new Blob([text], { type: 'application/yaml' }), 'team.yaml');
  return html`<${Dialog} title=${t('file.title')} onClose=${onClose}>
    <p>${t('file.about')}</p>
    <p><label>${t('file.open')} <input type="file" accept=".yaml,.yml,.json" onChange=${open} /></label></p>
    <label class="hidden" for="file-text">${t('file.text')}</label>
    <textarea id="file-text" spellcheck="false" rows="16" value=${text} onInput=${event => setText(event.target.value)}></textarea>
    <${Problems} lines=${lines} />
    <p class="actions"><button class="primary" onClick=${use}>${t('file.use')}</button><button onClick=${download}>${t('file.download')}</button></p>
  </${Dialog}>`;
}

/** Take up a session that was saved, by its session.json; asks first when the room has answered questions already. */
export function OpenSession({ onOpened }) {
  const [lines, setLines] = useState([]);
  const [sure, setSure] = useState(null);
  const send = async (file, check) => {
    setSure(null);
    setLines([]);
    try {
      const { problems, answered } = await post('/api/session/open', { ...file, check });
      if (problems) setLines(problems);
      else if (check && answered > 0) setSure({ file, answered });
      else if (check) await send(file, false);
      else onOpened();
    } catch (error) {
      setLines(error.problems?.length ? error.problems : [error.message]);
    }
  };
  const choose = async event => {
    const [file] = event.target.files;
    if (!file) return;
    if (file.size > largestSession) { setSure(null); setLines([t('file.large', { name: file.name })]); return; }
    await send({ name: file.name.slice(-80), text: await file.text() }, true);
  };
  return html`<div class="opensession"><p class="also"><label class="open">${t('session.open')} <input type="file" accept=".json" onChange=${choose} /></label></p>
    ${sure && html`<p class="notice" role="alert">${plural('session.replaces', sure.answered)}
      <button class="primary" onClick=${() => send(sure.file, false)}>${t('session.yes')}</button> <button onClick=${() => setSure(null)}>${t('session.no')}</button></p>`}
    <${Problems} lines=${lines} /></div>`;
}

export function SaveDialog({ onClose }) {
  const [saved, setSaved] = useState(null);
  const [problem, setProblem] = useState('');
  useEffect(() => { post('/api/session', {}).then(setSaved).catch(error => setProblem(error.message)); }, []);
  return html`<${Dialog} title=${t('save.title')} onClose=${onClose}>
    <p role="alert">${problem}</p>
    ${saved ? html`<p>${t('save.folder')} <code class="folder">${saved.folder}</code></p>
      <p>${t('save.again')}</p><pre tabindex="0">${saved.commands.join('\n')}</pre>
      ${saved.digest && html`<p>${t('save.digest')} <code class="digest">${saved.digest}</code></p>`}` : !problem && html`<p>${t('save.saving')}</p>`}
  </${Dialog}>`;
}
