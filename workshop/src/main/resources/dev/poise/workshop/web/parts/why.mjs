// Why the model says so: the ways to an outcome with the numbers of this comparison, and behind them rules, constants and their sources.
import { html } from 'htm/preact';
import { Dialog } from './dialog.mjs';
import { Chain, ChainLegend } from './chain.mjs';
import { changesBetween, model, setting, label, valueOf, constant } from '../lib/model.mjs';
import { desk, commit, pending, refined } from '../lib/desk.mjs';
import { showOnWall, wall } from '../lib/wall.mjs';
import { isCovered } from './guess.mjs';
import { t } from '../lib/words.mjs';

/** A rule with its constants; switched off, the ways that it belongs to vanish. */
function Reason({ reason, team, onToggle }) {
  const { mechanism, settings, constants } = reason;
  const off = team.without.includes(mechanism);
  return html`<section class="reason">
    <h3>${t(`mechanism.${mechanism}`)}</h3>
    <p>${t(`rule.${mechanism}`)}</p>
    ${settings.length > 0 && html`<p class="moves">${t('why.moved')} ${settings.map(label).join(', ')}.</p>`}
    <table><thead><tr><th scope="col">${t('why.constant')}</th><th scope="col">${t('why.value')}</th><th scope="col">${t('why.grade')}</th><th scope="col">${t('why.source')}</th></tr></thead>
      <tbody>${constants.map(name => html`<tr><th scope="row">${label(name)} <code>${name}</code></th>
        <td>${constant(name, valueOf(team, name))}</td><td>${t(`grade.${setting(name).grade}`)}</td>
        <td lang="en">${setting(name).source === 'assumption' ? t('why.none') : setting(name).source}</td></tr>`)}</tbody></table>
    <button aria-pressed=${off} onClick=${() => onToggle(mechanism)}>${off ? t('why.on') : t('why.off')}</button>
  </section>`;
}

/** What of the ways can be told now. */
function Ways({ id }) {
  const answer = refined.value;
  const view = `why.${id}`;
  if (isCovered(id)) return html`<p class="covered">${t('guess.covered')}</p>`;
  if (pending.value || !answer?.outcomes[id].chain) return html`<p role="status">${t('wall.counting')}</p>`;
  const { chain, difference } = answer.outcomes[id];
  const same = changesBetween(desk.value.baseline, desk.value.now, desk.value.from).length === 0;
  return html`${same ? html`<p class="notice">${t('headline.same')}</p>` : html`<${Chain} id=${id} chain=${chain} difference=${difference} /><${ChainLegend} />
    <p class="actions"><button aria-pressed=${wall.value.view === view} onClick=${() => showOnWall({ view: wall.value.view === view ? 'four' : view })}>${t('story.onWall')}</button></p>`}`;
}

export function Why({ id, onClose }) {
  const team = desk.value.now;
  const toggle = mechanism => commit({
    ...team,
    without: team.without.includes(mechanism) ? team.without.filter(each => each !== mechanism) : [...team.without, mechanism]
  });
  return html`<${Dialog} title=${t('why.title', { outcome: t(`outcome.${id}`) })} onClose=${onClose}>
    <p>${t('why.intro')}</p>
    <${Ways} id=${id} />
    <h3 class="rules">${t('why.rules')}</h3><p>${t('why.rules.intro')}</p>
    ${model.value.reasons[id].map(reason => html`<${Reason} key=${reason.mechanism} reason=${reason} team=${team} onToggle=${toggle} />`)}
  </${Dialog}>`;
}
