// The show view for a projector: no controls, one thing at a time, as large as the screen lets it be. Follows the facilitator.
import { html } from 'htm/preact';
import { useEffect } from 'preact/hooks';
import { chartsOf, sceneOf } from '../wall/scene.mjs';
import { WallLegend, WallOutcome } from '../wall/charts.mjs';
import { WallQuestion, WallResult, most } from '../wall/question.mjs';
import { WallJoin, useJoin } from '../wall/join.mjs';
import { WallStory, ofStory, scene, told } from '../wall/story.mjs';
import { WallNews, WallTeams } from '../wall/teams.mjs';
import { WallTalk, WallTimer } from '../wall/talk.mjs';
import { onStep, step } from '../lib/agenda.mjs';
import { WallWhy } from '../wall/why.mjs';
import { ChainLegend } from '../parts/chain.mjs';
import { changesText, cover, dotsFor, guess, ofGuesses } from '../parts/guess.mjs';
import { allOutcomes, answer, desk, follow, pending, refined } from '../lib/desk.mjs';
import { onWall, wall } from '../lib/wall.mjs';
import { connection } from '../lib/server.mjs';
import { changesBetween, label, phrase, knowledgePhrase, valueOf } from '../lib/model.mjs';
import { t, number, language, loadWords } from '../lib/words.mjs';

export const title = 'show.title';

const sliders = [['productOwner.technicalInvolvement', phrase], ['productOwner.technicalKnowledge', knowledgePhrase]];

/** What is changed; while nothing is, where the two sliders stand. */
function Setting() {
  const changes = changesBetween(desk.value.baseline, desk.value.now, desk.value.from);
  if (changes.length) return html`<p class="setting">${changesText(changes, most)}</p>`;
  return sliders.map(([name, say]) => {
    const value = valueOf(desk.value.now, name);
    return html`<p class="setting">${label(name)} <b>${number(value * 100)}</b> ${say(value)}</p>`;
  });
}

function Charts() {
  const now = answer.value;
  const { view, sprint } = wall.value;
  const { differences } = desk.value;
  const charts = chartsOf(view, now, allOutcomes);
  const same = changesBetween(desk.value.baseline, desk.value.now, desk.value.from).length === 0;
  const said = !pending.value && refined.value ? refined.value.headline[charts[0]]?.[language.value] : t('wall.counting');
  const sprints = now.outcomes[charts[0]].nowFan.length;
  return html`<header><${Setting} />${sprint > 0 && html`<p class="day">${t('wall.day', { sprint: Math.min(sprint, sprints), sprints })}</p>`}</header>
    <div class="scene ${charts.length === 1 ? 'one' : ''}">
      ${charts.length === 1 && html`<p class="sentence ${pending.value ? 'waiting' : ''}">${said}</p>`}
      <div class="outcomes n${charts.length}">${charts.map(id => html`<${WallOutcome} key=${id} id=${id} outcome=${now.outcomes[id]}
        differences=${differences} cursor=${sprint} alone=${charts.length === 1} same=${same} />`)}</div></div>
    <${Foot}><${WallLegend} charts=${charts} answer=${now} differences=${differences} /></${Foot}>`;
}

const Foot = ({ children }) => html`<footer>${children}<p class="aside">${t('frame.caution')}</p></footer>`;

const Words = ({ text, hint }) => html`<header></header><div class="scene words"><p class="large">${text}</p>${hint && html`<p>${hint}</p>`}</div><${Foot} />`;

/** One scene after the other. */
function Scene({ name, join }) {
  const now = answer.value;
  switch (name) {
    case 'question': return html`<header></header><${WallQuestion} join=${join} /><${Foot} />`;
    case 'result': {
      const dots = dotsFor(guess.value.outcome, now.outcomes[guess.value.outcome], desk.value.differences);
      return html`<header></header><${WallResult} answer=${now} headline=${(refined.value?.headline[guess.value.outcome] ?? {})[language.value]} differences=${desk.value.differences} dots=${dots} />
        <${Foot}><${WallLegend} charts=${[guess.value.outcome]} answer=${now} differences=${desk.value.differences} guesses=${dots.length > 0} /></${Foot}>`;
    }
    case 'talk': return html`<header></header><${WallTalk} /><${Foot} />`;
    case 'join': return html`<header></header><${WallJoin} join=${join} /><${Foot} />`;
    case 'story': return html`<${WallStory} Foot=${Foot} />`;
    case 'why': return html`<header><${Setting} /></header><${WallWhy} id=${wall.value.view.slice('why.'.length)} answer=${now} /><${Foot}><${ChainLegend} /></${Foot}>`;
    case 'waiting': return html`<${Words} text=${connection.value === 'online' ? t('show.waiting') : t(`connection.${connection.value}`)} />`;
    case 'counting': return html`<${Words} text=${t('wall.counting')} />`;
    case 'prepared': return html`<${Words} text=${t('wall.prepared')} hint=${t('wall.prepared.hint')} />`;
    case 'teams': return html`<header><${Setting} /></header><${WallTeams} linked=${wall.value.linked} /><${Foot}><ul class="legend"><li>${t('wall.open')}</li></ul></${Foot}>`;
    case 'news': return html`<header><${Setting} />${wall.value.sprint > 0 && html`<p class="day">${t('cursor.at', { sprint: wall.value.sprint })}</p>`}</header>
      <${WallNews} refined=${refined.value} sprint=${wall.value.sprint} /><${Foot} />`;
    default: return html`<${Charts} />`;
  }
}

export function View() {
  useEffect(() => follow({ ...ofGuesses, ...ofStory, step: onStep, wall: come => { onWall(come); if (come.language !== language.value) loadWords(come.language); } }), []);
  const online = connection.value === 'online';
  const join = useJoin(online);
  const name = sceneOf({ answer: answer.value, guess: guess.value, cover: cover.value, wall: wall.value, told: told.value, playing: Boolean(scene.value), text: step.value.text, all: allOutcomes });
  const timed = name !== 'question' && step.value.left > 0;
  return html`<main id="main" class="show ${timed ? 'timed' : ''}" data-scene=${name} data-shown=${answer.value?.revision ?? 0} data-settled=${String(!pending.value)}>
    <h1 class="hidden">${t('show.title')}</h1>
    <${Scene} name=${name} join=${join} />
    ${timed && html`<${WallTimer} />`}
    ${!online && name !== 'waiting' && html`<p class="connection ${connection.value}" role="status">${t(`connection.${connection.value}`)}</p>`}
  </main>`;
}
