// Pictures of the story that its page and the wall share: a day, people, where exhaustion came from, what would have helped.
import { html } from 'htm/preact';
import { t, number, signed } from '../lib/words.mjs';

const activities = ['po.time.discovery', 'po.time.stakeholders', 'po.time.refinement', 'po.time.ceremonies', 'po.time.questions', 'po.time.technical', 'po.time.incidents', 'po.time.learning'];

/** A day of the Product Owner as one bar of hours. */
export function Day({ day, title, most }) {
  let at = 0;
  return html`<figure class="day"><figcaption>${title} <small>${t('story.hours', { hours: number(day.hours, 1) })}</small></figcaption>
    <svg viewBox="0 0 ${most * 10} 16" preserveAspectRatio="none" role="img" aria-label=${activities.map(id => `${t(`activity.${id}`)} ${number(day.parts[id], 1)}`).join(', ')}>
      ${activities.map((id, i) => { const x = at; at += day.parts[id] * 10; return html`<rect key=${id} class="part a${i}" x=${x} width=${Math.max(0, day.parts[id] * 10)} height="16" />`; })}</svg>
    <ul class="legend">${activities.map((id, i) => html`<li><span class="patch a${i}"></span>${t(`activity.${id}`)} ${number(day.parts[id], 1)}</li>`)}</ul></figure>`;
}

/** Twenty figures for many people. */
export function Figures({ count, label: name }) {
  return html`<svg class="figures" viewBox="0 0 400 96" role="img" aria-label=${name}>${Array.from({ length: 20 }, (_, i) => html`
    <g class=${i < count ? 'risk' : 'calm'} transform="translate(${(i % 10) * 40 + 8} ${Math.floor(i / 10) * 48 + 4})"><circle cx="12" cy="8" r="7" /><path d="M1 42V28C1 15 23 15 23 28V42Z" />${i < count && html`<path class="bang" d="M12 23v8m0 4v3" />`}</g>`)}</svg>`;
}

/** Who is at risk in this story, and who would be anyway: the Product Owner and the developers, side by side. */
export function Risk({ now, normal }) {
  const kinds = [['productOwners', 'step.luck.po'], ['developers', 'step.luck.developers']];
  const years = [[now, 'step.luck.now'], [normal, 'step.luck.normal']];
  return html`<div class="risk">${kinds.map(([kind, title]) => html`<section><h3>${t(title)}</h3>
    ${years.map(([risk, words]) => html`<figure><figcaption>${t(words)} <b>${t('step.luck.of', { count: number(risk[kind]) })}</b></figcaption>
      <${Figures} count=${risk[kind]} label=${`${t(title)}, ${t(words)}: ${t('step.luck.of', { count: number(risk[kind]) })}`} /></figure>`)}</section>`)}</div>`;
}

/** Where exhaustion came from that a normal year does not have; of so many causes the largest. */
export function Sources({ sources, title, most = Infinity }) {
  const { lines, total } = sources;
  const shown = lines.length <= most ? lines : lines.filter(line => [...lines].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, most).includes(line));
  const highest = Math.max(...lines.map(({ amount }) => Math.abs(amount)), .01);
  const rest = total - shown.reduce((sum, { amount }) => sum + amount, 0);
  const line = (words, amount) => html`<li><span>${words}</span>
    <svg viewBox="-50 0 100 10" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="0" y1="0" y2="10" /><rect class=${amount > 0 ? 'up' : 'down'} x=${amount > 0 ? 0 : 50 * amount / highest} width=${50 * Math.abs(amount) / highest} height="10" /></svg>
    <b>${signed(amount * 100, 1)}</b></li>`;
  return html`<section class="causes"><h3>${title} <b>${signed(total * 100, 0)}</b></h3><ul>${shown.map(({ key, amount }) => line(t(key), amount))}
    ${Math.abs(rest) >= .0005 && line(t('step.team.rest'), rest)}</ul></section>`;
}

const clear = ({ verdict }) => verdict === 'LOWER' || verdict === 'HIGHER';

/** What a change does, as a number where the years decide it. */
export function Effect({ contrast, good = 'LOWER', scale = 100 }) {
  const { verdict, difference } = contrast;
  if (!clear(contrast)) return html`<td class="effect open">${t(`effect.${verdict}`)}</td>`;
  return html`<td class="effect ${verdict === good ? 'helps' : 'harms'}">${signed(difference * scale)}</td>`;
}

/** Changes of one hand with what they would have done, those that help most first; without, the message that none does. */
export const ordered = (effects, whose) => effects.filter(each => each.whose === whose)
  .map(each => ({ ...each, most: Math.min(0, ...[each.productOwner, each.developers].filter(clear).map(({ difference }) => difference)) }))
  .sort((a, b) => a.most - b.most);
