// Why the model says so: rules, constants with their sources, the sliders that move them, and switching a rule off to see.
import { html } from 'htm/preact';
import { Dialog } from './dialog.mjs';
import { model, setting, label, valueOf, constant } from '../lib/model.mjs';
import { desk, commit } from '../lib/desk.mjs';
import { t } from '../lib/words.mjs';

export function Why({ id, onClose }) {
  const team = desk.value.now;
  const toggle = mechanism => commit({
    ...team,
    without: team.without.includes(mechanism) ? team.without.filter(each => each !== mechanism) : [...team.without, mechanism]
  });
  return html`<${Dialog} title=${t('why.title', { outcome: t(`outcome.${id}`) })} onClose=${onClose}>
    <p>${t('why.intro')}</p>
    ${model.value.reasons[id].map(({ mechanism, settings, constants }) => html`<section class="reason" key=${mechanism}>
      <h3>${t(`mechanism.${mechanism}`)}</h3>
      <p>${t(`rule.${mechanism}`)}</p>
      ${settings.length > 0 && html`<p class="moves">${t('why.moved')} ${settings.map(label).join(', ')}.</p>`}
      <table><thead><tr><th scope="col">${t('why.constant')}</th><th scope="col">${t('why.value')}</th><th scope="col">${t('why.grade')}</th><th scope="col">${t('why.source')}</th></tr></thead>
        <tbody>${constants.map(name => html`<tr><th scope="row">${label(name)} <code>${name}</code></th>
          <td>${constant(name, valueOf(team, name))}</td><td>${t(`grade.${setting(name).grade}`)}</td>
          <td lang="en">${setting(name).source === 'assumption' ? t('why.none') : setting(name).source}</td></tr>`)}</tbody></table>
      <button aria-pressed=${team.without.includes(mechanism)} onClick=${() => toggle(mechanism)}>
        ${team.without.includes(mechanism) ? t('why.on') : t('why.off')}</button>
    </section>`)}
  </${Dialog}>`;
}
