// The trainer's story: what it is about, what was told, how far the run has got.
import { signal } from '@preact/signals';
import { get, post, listen, keep } from './server.mjs';
import { referenceTeam, toScenario, withValues, builtIn, model } from './model.mjs';
import { t } from './words.mjs';

/** The steps in their order. */
export const steps = ['monday', 'play', 'signs', 'team', 'luck', 'turn'];

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

/** Whether the played run goes on, how fast, what was changed on the way, and how to run it again. */
export const running = signal(false);
export const pace = signal(2);
export const steered = signal([]);
export const command = signal('');
let wanted = 0;
let stepping = false;

export const follow = (more = {}) => listen('control', {
  ...more,
  scene: come => {
    // a scene of a play that was left behind may still be under way
    if (come.play < wanted) return;
    scene.value = come;
    if (come.ended) running.value = false;
    else if (stepping) act('pause');
    stepping = false;
  }
});

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
  running.value = false;
  steered.value = [];
  guessed.value = '';
  return ask('/api/story', {
    scenario: toScenario(team()), seed: model.value.seed,
    change: { sprint, set: { 'productOwner.technicalInvolvement': after } }
  }, story);
}

async function steerPlay(body) {
  problem.value = '';
  try {
    return await post('/api/story/play', body);
  } catch (error) {
    problem.value = error.status === 409 ? t('step.play.over') : error.message;
    return null;
  }
}

export async function act(action) {
  running.value = action !== 'pause';
  command.value = '';
  if (action !== 'play') { await steerPlay({ action }); return; }
  steered.value = [];
  scene.value = null;
  const begun = await steerPlay({ action, pace: pace.value });
  if (begun) wanted = begun.play;
  else running.value = false;
}

/** Let a run that is held go on to the end of its next sprint. */
export function stepOn() {
  stepping = true;
  act('resume');
}

export function changePace(sprintsPerSecond) {
  pace.value = sprintsPerSecond;
  if (scene.value && !scene.value.ended) steerPlay({ action: 'pace', pace: sprintsPerSecond });
}

/** Change the run that is being played, from its next day on. */
export async function steer(set) {
  const at = await steerPlay({ action: 'change', set });
  if (!at) return;
  wanted = at.play;
  steered.value = [...steered.value, { ...at, set, text: t('story.steered', { number: steered.value.length + 1 }) }];
}

/** Hand over the scenario that was played, and say how to run it again. */
export async function download() {
  const { yaml, command: line } = await get('/api/story/scenario');
  keep(new Blob([yaml], { type: 'application/yaml' }), 'story.yaml');
  command.value = line;
}

export const tellBranch = change => ask('/api/story/branch', { change }, branch);
export const tellTurning = set => ask('/api/story/turning', { change: { sprint: story.value.sprint, set } }, turning);
