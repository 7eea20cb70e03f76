// The story on the wall: of each step one sentence and one picture. Every number comes from the runs.
import { html } from 'htm/preact';
import { signal } from '@preact/signals';
import { FanChart } from '../parts/chart.mjs';
import { Day, Figures } from '../parts/steps.mjs';
import { steps } from '../lib/tale.mjs';
import { doing } from '../lib/model.mjs';
import { useType } from '../lib/size.mjs';
import { t, number } from '../lib/words.mjs';

const poExhaustion = 'po.exhaustion';
const hundred = value => number(value * 100);
const of20 = ({ atRisk, runs }) => number(Math.round(20 * atRisk / runs));

/** What was told, how far the run that is played has got, and what would have been otherwise. */
export const told = signal(null);
const scene = signal(null);
const branch = signal(null);
export const ofStory = {
  story: come => { told.value = come; scene.value = branch.value = null; },
  scene: come => { scene.value = come; },
  branch: come => { branch.value = come; }
};

/** Single runs as lines over the whole year, with what happened at some of its sprints. */
function Lines({ story, lines, events = [], fan = [], label }) {
  const type = useType();
  const single = lines.map(({ values, ...line }) => ({ ...line, fan: values.filter(each => each !== null).map(each => Array(5).fill(each)) }));
  return html`<${FanChart} lines=${[...fan, ...single]} length=${story.fan.length} domain=${[0, 1]} scale=${100} big=${type} label=${label}
      mark=${lines.some(({ cutoff }) => cutoff) ? { value: .6 } : undefined} events=${events.map((event, level) => ({ ...event, level }))} />`;
}

const Legend = ({ lines, mark = true }) => html`<ul class="legend">${lines.map(({ colour, dashed, name }) => html`<li><svg class="sample" viewBox="0 0 26 6" aria-hidden="true"><path class="median ${colour} ${dashed ? 'dashed' : ''}" d="M0 3H26" /></svg>${name}</li>`)}
  ${mark && html`<li><span class="key mark"></span>${t('chart.cutoff')}</li>`}</ul>`;

const change = story => ({ sprint: story.sprint, name: t('story.change') });

/** The sentence, the picture and the lines of a step. */
const parts = {
  monday: story => ({
    text: t('step.monday.text', { sprint: story.weekBefore.sprint, doing: doing(story.before), hours: number(story.weekBefore.hours, 1) }),
    picture: html`<${Day} week=${story.weekBefore} most=${Math.max(story.weekBefore.hours, 8)} title=${t('story.dayBefore', { sprint: story.weekBefore.sprint })} />`
  }),
  play: story => {
    const { series, week, sprint } = scene.value ?? {};
    const lines = [{ values: series?.[poExhaustion] ?? [], colour: 'c3', cutoff: true, name: t(`outcome.${poExhaustion}`) },
      { values: series?.['burnout.exhaustion'] ?? [], colour: 'c2', dashed: true, name: t('outcome.burnout.exhaustion') }];
    return {
      text: sprint >= story.sprint || !sprint ? t('step.play.text', { sprint: story.sprint, from: hundred(story.before), to: hundred(story.after), doing: doing(story.after) }) : t('step.monday.text', { sprint, doing: doing(story.before), hours: number(week?.hours ?? story.weekBefore.hours, 1) }),
      picture: html`<${Lines} story=${story} lines=${lines.filter(({ values }) => values.length)} events=${[change(story)]} label=${t('step.play.chart')} />
        <${Day} week=${week ?? story.weekBefore} most=${12} title=${t('story.dayBefore', { sprint: sprint || story.weekBefore.sprint })} />`,
      lines
    };
  },
  signs: story => {
    const seen = story.signs.filter(({ better, first }) => better && first > 0).sort((a, b) => a.first - b.first);
    const lines = [{ values: story.series[poExhaustion], colour: 'c3', cutoff: true, name: t(`outcome.${poExhaustion}`) }];
    return {
      text: `${t('step.signs.text', { count: number(seen.length) })} ${story.firstAtRisk ? t('step.signs.risk', { sprint: story.firstAtRisk }) : t('step.signs.norisk')}`,
      picture: html`<${Lines} story=${story} lines=${lines} events=${[change(story), ...seen.slice(0, 3).map(({ sign, first }) => ({ sprint: first, name: t(`sign.${sign}.short`) }))]} label=${t('step.signs.chart')} />`,
      lines
    };
  },
  team: story => {
    const values = story.series['autonomy.mean'];
    const lines = [{ values, colour: 'c1', name: t('outcome.autonomy.mean') }];
    return {
      text: t('step.team.text', { before: hundred(values[story.sprint - 2]), after: hundred(values.at(-1)) }),
      picture: html`<${Lines} story=${story} lines=${lines} events=${[change(story)]} label=${t('outcome.autonomy.mean')} />`, lines, mark: false
    };
  },
  luck: story => {
    const text = t('wall.luck', { share: of20(story), sprints: number(story.fan.length) });
    return { text, picture: html`<${Figures} atRisk=${story.atRisk} runs=${story.runs} label=${text} />`, lines: [], mark: false };
  },
  turn: story => {
    const other = branch.value;
    const lines = [{ values: story.series[poExhaustion], colour: 'c3', dashed: true, cutoff: true, name: t('step.turn.was') },
      ...(other ? [{ values: other.series[poExhaustion], colour: 'c4', name: t('step.turn.would') }] : [])];
    return {
      text: other ? t('step.turn.many', { now: of20(other), was: of20(story) }) : t('step.turn.text'),
      picture: html`<${Lines} story=${story} lines=${lines} events=${other?.sprint ? [{ sprint: other.sprint, name: t('story.branch') }] : []} label=${t('step.turn.chart')} />`,
      lines
    };
  }
};

/** One step, with a foot for what its lines mean. */
export function WallStory({ step, Foot }) {
  const name = steps[step];
  const { text, picture, lines = [], mark = true } = parts[name](told.value);
  return html`<header><p class="setting">${t(`step.${name}.title`)}</p></header>
    <div class="scene one tale ${name}"><p class="sentence">${text}</p><div class="pictures">${picture}</div></div>
    <${Foot}>${lines.length > 0 && html`<${Legend} lines=${lines} mark=${mark} />`}</${Foot}>`;
}
