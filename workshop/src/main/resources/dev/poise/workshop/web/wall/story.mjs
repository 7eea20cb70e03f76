// The story on the wall: of each step one sentence and one picture. Every number comes from the years, and none of a step that was not shown.
import { html } from 'htm/preact';
import { signal } from '@preact/signals';
import { FanChart } from '../parts/chart.mjs';
import { cutoff } from '../parts/cutoff.mjs';
import { Day, Effect, Risk, Sources, ordered } from '../parts/strain.mjs';
import { guess } from '../parts/guess.mjs';
import { Guessed } from './question.mjs';
import { steps } from '../lib/tale.mjs';
import { useType } from '../lib/size.mjs';
import { t, number, language } from '../lib/words.mjs';

const poExhaustion = 'po.exhaustion';
const developers = 'burnout.exhaustion';
/** How many changes of one hand there is room for. */
const most = 4;

/** What was told, how far the year that is played has got, and what would have been otherwise. */
export const told = signal(null);
export const scene = signal(null);
const branch = signal(null);
const levers = signal(null);
export const ofStory = {
  story: come => { told.value = come; },
  scene: come => { scene.value = come; },
  branch: come => { branch.value = come; },
  levers: come => { levers.value = come; branch.value = null; }
};

/** Single years as lines, with what happened at some of their sprints. */
function Lines({ story, lines, events = [], label }) {
  const type = useType();
  const single = lines.map(({ values, ...line }) => ({ ...line, fan: values.filter(each => each !== null).map(each => Array(5).fill(each)) }));
  return html`<${FanChart} lines=${single} length=${story.sprints} domain=${[0, 1]} scale=${100} big=${type} label=${label}
      mark=${lines.some(({ marked }) => marked) ? cutoff : undefined} events=${events.map((event, level) => ({ ...event, level }))} />`;
}

const Legend = ({ lines, mark = true }) => html`<ul class="legend">${lines.map(({ colour, dashed, name }) => html`<li><svg class="sample" viewBox="0 0 26 6" aria-hidden="true"><path class="median ${colour} ${dashed ? 'dashed' : ''}" d="M0 3H26" /></svg>${name}</li>`)}
  ${mark && html`<li><span class="key mark"></span>${t('chart.cutoff')}</li>`}</ul>`;

const change = story => ({ sprint: story.sprint, name: t('story.change') });
const line = (id, colour, values, more = {}) => ({ values, colour, name: t(`outcome.${id}`), ...more });

/** What would have helped: the organisation's changes first, of each hand those that help most. */
function Helps({ effects }) {
  return html`<div class="hands">${['ORGANISATION', 'PRODUCT_OWNER'].map(whose => html`<table class="effects"><thead><tr><th scope="col">${t(`step.turn.${whose}`)}</th><th scope="col">${t('wall.developers')}</th><th scope="col">${t('wall.po')}</th></tr></thead>
    <tbody>${ordered(effects, whose).slice(0, most).map(each => html`<tr><th scope="row">${t(`lever.${each.name}`)}</th><${Effect} contrast=${each.developers} /><${Effect} contrast=${each.productOwner} /></tr>`)}</tbody></table>`)}</div>`;
}

/** The sentence, the picture and the lines of a step. */
const parts = {
  monday: ({ year }, say) => ({
    text: say('monday'),
    picture: html`<${Day} day=${year.dayBefore} most=${Math.max(year.dayBefore.hours, 8)} title=${t('story.dayBefore', { sprint: year.dayBefore.sprint })} />`
  }),
  play: (story, say) => {
    const { series, day, ended } = scene.value ?? {};
    const lines = [line(poExhaustion, 'c3', series?.[poExhaustion] ?? [], { marked: true }), line(developers, 'c2', series?.[developers] ?? [], { dashed: true })];
    const shown = day ?? story.year.dayBefore;
    const answered = ended && guess.value?.story && guess.value.state === 'SHOWN';
    return {
      text: (ended && say('played')) || say('play'),
      picture: html`<${Lines} story=${story} lines=${lines.filter(({ values }) => values.length)} events=${[change(story)]} label=${t('step.play.chart')} />
        ${answered ? html`<${Guessed} round=${guess.value.round} runs=${story.teams} />`
          : html`<${Day} day=${shown} most=${12} title=${t('story.dayBefore', { sprint: shown.sprint })} />`}`,
      lines, answered
    };
  },
  signs: (story, say) => {
    const { series, firstShown } = story.year;
    const seen = story.signs.filter(({ sign, tellsChange, seen: by }) => tellsChange && by && firstShown[sign] > 0).sort((a, b) => firstShown[a.sign] - firstShown[b.sign]);
    const lines = [line(poExhaustion, 'c3', series[poExhaustion], { marked: true })];
    return {
      text: `${t('wall.signs', { all: number(story.signs.length), change: number(story.signs.filter(({ tellsChange }) => tellsChange).length), risk: number(story.signs.filter(({ tellsRisk }) => tellsRisk).length) })} ${say('risk')}`,
      picture: html`<${Lines} story=${story} lines=${lines} events=${[change(story), ...seen.slice(0, 3).map(({ sign }) => ({ sprint: firstShown[sign], name: t(`sign.${sign}.short`) }))]} label=${t('step.signs.chart')} />`,
      lines
    };
  },
  team: ({ year }, say) => ({
    text: say('team'),
    picture: html`<div class="both"><${Sources} sources=${year.productOwnerSources} title=${t('step.team.po')} most=${4} /><${Sources} sources=${year.developerSources} title=${t('step.team.developers')} most=${4} /></div>`
  }),
  luck: (story, say) => ({ text: say('luck'), picture: html`<${Risk} now=${story.risk} normal=${story.normalRisk} />` }),
  turn: story => {
    if (branch.value) {
      const lines = [line(developers, 'c2', branch.value.series[developers]), line(poExhaustion, 'c3', branch.value.series[poExhaustion], { marked: true }),
        { values: story.year.series[developers], colour: 'c2', dashed: true, name: t('step.turn.was') }, { values: story.year.series[poExhaustion], colour: 'c3', dashed: true, name: t('step.turn.was') }];
      return { text: t('wall.branch', { developers: number(branch.value.risk.developers), po: number(branch.value.risk.productOwners) }), lines,
        picture: html`<${Lines} story=${story} lines=${lines} events=${branch.value.sprint ? [{ sprint: branch.value.sprint, name: t('story.try') }] : []} label=${t('step.turn.chart')} />` };
    }
    if (levers.value) return { text: t('wall.turn', { sprint: levers.value.sprint }), picture: html`<${Helps} effects=${levers.value.effects} />` };
    return { text: t('step.turn.text'), picture: html`<p class="counting">${t('wall.counting')}</p>` };
  }
};

/** One step, with a foot for what its lines mean. */
export function WallStory({ Foot }) {
  const story = told.value;
  const name = steps[story.step];
  const say = step => story.year.said[step]?.[language.value];
  const { text, picture, lines = [], answered } = parts[name](story, say);
  return html`<header><p class="setting">${t(`step.${name}.title`)}</p>${name === 'play' && scene.value?.sprint > 0 && html`<p class="day">${t('wall.day', { sprint: scene.value.sprint, sprints: story.sprints })}</p>`}</header>
    <div class="scene one tale ${name} ${answered ? 'answered' : ''}"><p class="sentence">${text}</p><div class="pictures">${picture}</div></div>
    <${Foot}>${lines.length > 0 && html`<${Legend} lines=${lines} />`}</${Foot}>`;
}
