// The trainer's story: what it is about, what was told, how far the run has got.
import { signal } from '@preact/signals';
import { get, post, listen } from './server.mjs';
import { referenceTeam, toScenario, withValues, builtIn, model } from './model.mjs';
import { t } from './words.mjs';

export const situations = ['reference-team', 'crunch', 'steep-hierarchy', 'complex-backend', 'api-platform', 'junior'];

/** What the story is about; every choice is a named setting. */
export const about = signal({ situation: 'reference-team', knowledge: .9, before: .4, after: .85, sprint: 4 });
export const story = signal(null);
export const scene = signal(null);
export const branch = signal(null);
export const turning = signal(null);
export const busy = signal(false);
export const problem = signal('');
export const guessed = signal('');

export const follow = () => listen('control', { scene: come => { scene.value = come; } });

export function team() {
  const { situation, knowledge, before } = about.value;
  const base = situation === 'reference-team' ? referenceTeam() : builtIn(situation);
  return withValues(base, { 'productOwner.technicalKnowledge': knowledge, 'productOwner.technicalInvolvement': before });
}

async function ask(path, body, into) {
  busy.value = true;
  problem.value = '';
  try {
    into.value = await post(path, body);
    return true;
  } catch (error) {
    problem.value = error.status === 429 ? t('story.wait') : error.message;
    return false;
  } finally {
    busy.value = false;
  }
}

export function tell() {
  const { sprint, after } = about.value;
  scene.value = branch.value = turning.value = null;
  guessed.value = '';
  return ask('/api/story', {
    scenario: toScenario(team()), seed: model.value.seed,
    change: { sprint, set: { 'productOwner.technicalInvolvement': after } }
  }, story);
}

export const play = action => post('/api/story/play', { action }).catch(error => { problem.value = error.message; });
export const tellBranch = change => ask('/api/story/branch', { change }, branch);
export const tellTurning = set => ask('/api/story/turning', { change: { sprint: story.value.sprint, set } }, turning);
export const file = () => get('/api/story/scenario');
