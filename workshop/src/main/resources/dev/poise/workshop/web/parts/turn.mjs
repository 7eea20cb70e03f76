// When could it still have been turned? One change at one sprint, and the same change at every sprint.
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { LineChart } from './lines.mjs';
import { changes, settingsText, cutoff } from './changes.mjs';
import * as tale from '../lib/tale.mjs';
import { t, number } from '../lib/words.mjs';

const poExhaustion = 'po.exhaustion';
const hundred = value => number(value * 100);
const of20 = ({ atRisk, runs }) => number(Math.round(20 * atRisk / runs));

function Branched({ story, branch }) {
  const { difference } = branch;
  return html`<h3>${branch.sprint ? t('step.turn.branched', { sprint: branch.sprint }) : t('step.turn.otherwise')}</h3>
    <${LineChart} lines=${[{ values: story.series[poExhaustion], colour: 'c3', dashed: true, name: t('step.turn.was') }, { values: branch.series[poExhaustion], colour: 'c4', name: t('step.turn.would') }]}
      sprints=${story.fan.length} mark=${cutoff} events=${branch.sprint ? [{ sprint: branch.sprint, name: t('story.branch') }] : []} label=${t('step.turn.chart')} />
    <p>${t('step.turn.many', { now: of20(branch), was: of20(story) })}
      ${' '}${t(`step.turn.${difference.verdict}`, { amount: number(Math.abs(difference.difference * 100), 1), higher: number(difference.higher), lower: number(difference.lower), pairs: number(difference.pairs) })}</p>`;
}

function Curve({ story, curve }) {
  const [first] = curve.points;
  const last = curve.points.at(-1);
  return html`<h3>${t('step.turn.still')}</h3>
    <${LineChart} fan=${curve.points.map(({ band }) => band)} at=${curve.points.map(point => point.sprint)} sprints=${story.fan.length} mark=${cutoff}
      level=${{ value: curve.without[2], name: t('step.turn.without') }} label=${t('step.turn.curveLabel', { runs: curve.runs })} axis=${t('step.turn.axis')} />
    <p>${t('step.turn.curveText', { first: first.sprint, firstEnd: hundred(first.band[2]), last: last.sprint, lastEnd: hundred(last.band[2]), without: hundred(curve.without[2]), runs: number(curve.runs) })}</p>`;
}

export function Turn({ story }) {
  const [sprint, setSprint] = useState(story.sprint);
  const [chosen, setChosen] = useState('stepBack');
  const offered = changes();
  const { set, fromStart } = offered.find(({ name }) => name === chosen);
  const busy = tale.busy.value;
  const choose = name => { setChosen(name); tale.branch.value = null; tale.turning.value = null; };
  const group = (title, own, about) => html`<fieldset class="choose"><legend>${title}</legend>${about && html`<p class="hint">${about}</p>`}
    ${offered.filter(own).map(each => html`<label>
      <input type="radio" name="turn" value=${each.name} checked=${chosen === each.name} onChange=${() => choose(each.name)} /> ${t(`turn.${each.name}`)}
      <small>${settingsText(each.set)}</small></label>`)}</fieldset>`;
  return html`<p>${t('step.turn.text')}</p>
    <form class="branch" onSubmit=${event => { event.preventDefault(); tale.tellBranch({ sprint: fromStart ? 0 : sprint, set }); }}>
      <div class="two">${group(t('step.turn.person'), each => !each.fromStart && !each.organisation)}
        ${group(t('step.turn.organisation'), each => !each.fromStart && each.organisation)}</div>
      ${group(t('step.turn.else'), each => each.fromStart, t('step.turn.else.text'))}
      <div class="control"><label for="turn-sprint">${t('step.turn.when')}</label><div class="slide"><input id="turn-sprint" type="range" min=${story.sprint} max=${story.fan.length} step="1" value=${sprint} disabled=${fromStart}
        aria-valuetext=${t('cursor.at', { sprint })} onInput=${event => setSprint(Number(event.target.value))} /><output for="turn-sprint">${fromStart ? t('step.turn.fromStart') : t('cursor.at', { sprint })}</output></div></div>
      <p class="move"><button class="primary" disabled=${busy}>${busy ? t('story.running') : t('step.turn.branch')}</button>
        <button type="button" disabled=${busy || fromStart} onClick=${() => tale.tellTurning(set)}>${t('step.turn.curve')}</button></p>
    </form>
    ${tale.branch.value && html`<${Branched} story=${story} branch=${tale.branch.value} />`}
    ${tale.turning.value && html`<${Curve} story=${story} curve=${tale.turning.value} />`}
    <p class="basis">${t('step.turn.care')} <a href="/facilitate">${t('step.turn.sandbox')}</a></p>`;
}
