// What would have helped, and when? Every change at one sprint, the organisation's first; one of them in the year that was played.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { LineChart } from './lines.mjs';
import { Effect, ordered } from './strain.mjs';
import { cutoff } from './cutoff.mjs';
import * as tale from '../lib/tale.mjs';
import { t, number, language } from '../lib/words.mjs';

const poExhaustion = 'po.exhaustion';
const developers = 'burnout.exhaustion';
const hundred = value => number(value * 100);
const hands = ['ORGANISATION', 'PRODUCT_OWNER'];

/** Every change with what it does to the developers, to the Product Owner and to value. */
function Effects({ levers, chosen, onChoose }) {
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t('step.turn.table')}><table class="effects">
    <thead><tr><th scope="col">${t('step.turn.lever')}</th><th scope="col">${t('outcome.burnout.exhaustion')}</th><th scope="col">${t('outcome.po.exhaustion')}</th><th scope="col">${t('outcome.value.delivered')}</th>
      <th scope="col">${t('step.turn.atRisk')}</th></tr></thead>
    ${hands.map(whose => html`<tbody><tr><th scope="rowgroup" colspan="5">${t(`step.turn.${whose}`)}</th></tr>
      ${ordered(levers.effects, whose).map(each => html`<tr><th scope="row"><label><input type="radio" name="turn" value=${each.name} checked=${chosen === each.name} onChange=${() => onChoose(each.name)} /> ${t(`lever.${each.name}`)}
        ${each.fromStart && html`<small>${t('step.turn.fromStart')}</small>`}</label></th>
        <${Effect} contrast=${each.developers} /><${Effect} contrast=${each.productOwner} /><${Effect} contrast=${each.value} good="HIGHER" scale=${1} />
        <td>${t('step.turn.risk', { developers: number(each.risk.developers), po: number(each.risk.productOwners) })}</td></tr>`)}</tbody>`)}
    <tfoot><tr><th scope="row">${t('step.turn.nothing')}</th><td></td><td></td><td></td><td>${t('step.turn.risk', { developers: number(levers.without.developers), po: number(levers.without.productOwners) })}</td></tr></tfoot>
    </table></div>
    <p class="basis">${t('step.turn.basis', { pairs: number(levers.pairs), sprint: levers.sprint })}</p>`;
}

/** Say what a change does to somebody. */
const verdict = (who, { verdict: kind, difference }) => t(`step.turn.${who}.${kind}`, { amount: number(Math.abs(difference * 100)) });

function Branched({ story, year, branch }) {
  const lines = (id, colour) => [{ values: year.series[id], colour: 'c0', dashed: true, name: t('step.turn.was') }, { values: branch.series[id], colour, name: t('step.turn.would') }];
  const chart = (id, colour) => html`<section><h4>${t(`outcome.${id}`)}</h4><${LineChart} lines=${lines(id, colour)} sprints=${story.sprints} mark=${cutoff}
    events=${branch.sprint ? [{ sprint: branch.sprint, name: t('story.try') }] : []} label=${t('step.turn.chart')} height=${220} /></section>`;
  return html`<h3>${branch.sprint ? t('step.turn.branched', { sprint: branch.sprint }) : t('step.turn.otherwise')}</h3>
    <div class="two">${chart(developers, 'c2')}${chart(poExhaustion, 'c3')}</div>
    <p>${t('step.turn.many', { developers: number(branch.risk.developers), developersWas: number(story.risk.developers), po: number(branch.risk.productOwners), poWas: number(story.risk.productOwners) })}
      ${' '}${verdict('developers', branch.developers)} ${verdict('po', branch.productOwner)}</p>`;
}

function Curve({ story, curve }) {
  const chart = (id, band, level) => html`<section><h4>${t(`outcome.${id}`)}</h4><${LineChart} fan=${curve.points.map(band)} at=${curve.points.map(point => point.sprint)} sprints=${story.sprints} mark=${cutoff}
    level=${{ value: level[2], name: t('step.turn.without') }} label=${t('step.turn.curveLabel', { runs: curve.runs })} axis=${t('step.turn.axis')} height=${220} /></section>`;
  const [first] = curve.points;
  const last = curve.points.at(-1);
  return html`<h3>${t('step.turn.still')}</h3>
    <div class="two">${chart(developers, point => point.developers, curve.developersWithout)}${chart(poExhaustion, point => point.band, curve.without)}</div>
    <p>${t('step.turn.curveText', { first: first.sprint, firstEnd: hundred(first.band[2]), firstDevelopers: hundred(first.developers[2]), last: last.sprint, lastEnd: hundred(last.band[2]), lastDevelopers: hundred(last.developers[2]),
      without: hundred(curve.without[2]), developersWithout: hundred(curve.developersWithout[2]), runs: number(curve.runs) })}</p>`;
}

export function Turn({ story, year }) {
  const [sprint, setSprint] = useState(Math.min(story.sprints, story.sprint + 2));
  const [chosen, setChosen] = useState(story.levers[0].name);
  const busy = tale.busy.value;
  const levers = tale.levers.value;
  const { set, fromStart } = story.levers.find(({ name }) => name === chosen);
  useEffect(() => { if (!levers && !busy) tale.tellLevers(sprint); }, []);
  const choose = name => { setChosen(name); tale.branch.value = null; tale.turning.value = null; };
  return html`<p>${t('step.turn.text')}</p>
    <form class="when" onSubmit=${event => { event.preventDefault(); tale.tellLevers(sprint); }}>
      <label for="turn-sprint">${t('step.turn.when')}</label><input id="turn-sprint" type="range" min=${story.sprint} max=${story.sprints} step="1" value=${sprint}
        aria-valuetext=${t('cursor.at', { sprint })} onInput=${event => setSprint(Number(event.target.value))} /><output for="turn-sprint">${t('cursor.at', { sprint })}</output>
      <button disabled=${busy}>${t('step.turn.all')}</button></form>
    ${busy && html`<p role="status">${t('story.running')}</p>`}
    ${levers && html`${hands.map(whose => html`<p class="helps">${levers.said[whose][language.value]}</p>`)}<${Effects} levers=${levers} chosen=${chosen} onChoose=${choose} />
      <form class="branch" onSubmit=${event => { event.preventDefault(); tale.tellBranch({ sprint: fromStart ? 0 : sprint, set }); }}>
        <p class="move"><b>${t(`lever.${chosen}`)}</b> <button class="primary" disabled=${busy}>${t('step.turn.branch')}</button>
          <button type="button" disabled=${busy || fromStart} onClick=${() => tale.tellTurning(set)}>${t('step.turn.curve')}</button></p></form>`}
    ${tale.branch.value && html`<${Branched} story=${story} year=${year} branch=${tale.branch.value} />`}
    ${tale.turning.value && html`<${Curve} story=${story} curve=${tale.turning.value} />`}
    <p class="basis">${t('step.turn.care')} <a href="/facilitate">${t('step.turn.sandbox')}</a></p>`;
}
