// The start page: the doors.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { Frame, Problems } from '../parts/frame.mjs';
import { pictures } from '../parts/pictures.mjs';
import { OpenSession } from '../parts/files.mjs';
import { get, withKey } from '../lib/server.mjs';
import { readScenario } from '../lib/scenario-file.mjs';
import { linkTo } from '../lib/desk.mjs';
import { fromScenario } from '../lib/model.mjs';
import { t } from '../lib/words.mjs';

export const title = 'start.title';

const doors = [{ path: '/facilitate', name: 'facilitate' }, { path: '/story', name: 'story' }, { path: '/compare', name: 'compare' }];

export function View() {
  const [session, setSession] = useState(false);
  useEffect(() => { get('/api/desk').then(({ desk }) => setSession(Boolean(desk))).catch(() => {}); }, []);
  const [problems, setProblems] = useState([]);
  const open = async event => {
    const [file] = event.target.files;
    if (!file) return;
    const { scenario, problems: found } = await readScenario(file);
    if (found) setProblems(found);
    else location.href = linkTo(fromScenario(scenario));
  };
  return html`<${Frame} quiet>
    <div class="start">
      <h1>${t('start.question')}</h1>
      <p class="lede">${t('start.lede')}</p>
      <ul class="doors">${doors.map(({ path, name }) => html`<li class="door to-${name}"><a href=${path}>
        <span class="picture fan" aria-hidden="true">${pictures[name]}</span>
        <strong>${t(`door.${name}`)}</strong><span>${t(`door.${name}.line`)}</span></a></li>`)}</ul>
      <p class="also">
        ${session && html`<a href="/facilitate">${t('start.continue')}</a>`}
        <a href=${withKey('/show')} target="_blank" rel="noopener">${t('start.show')}</a>
        <a href="/guide#role-cards">${t('guide.role-cards')}</a> <a href="/guide#facilitator">${t('guide.facilitator')}</a> <a href="/guide#trainer">${t('guide.trainer')}</a>
        <label class="open">${t('start.file')} <input type="file" accept=".yaml,.yml,.json" onChange=${open} /></label>
      </p>
      <${OpenSession} onOpened=${() => { location.href = '/facilitate'; }} />
      <${Problems} lines=${problems} />
    </div>
  </${Frame}>`;
}
