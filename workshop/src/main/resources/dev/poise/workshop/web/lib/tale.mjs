// The trainer's story: what it is about, what was told, how far the year has got. What it is about and its step are in the address.
import { computed, signal } from '@preact/signals';
import { get, post, listen, keep } from './server.mjs';
import { referenceTeam, toScenario, withValues, builtIn, model } from './model.mjs';
import { t } from './words.mjs';

/** The steps in their order. */
export const steps = ['monday', 'play', 'signs', 'team', 'luck', 'turn'];

export const situations = ['reference-team', 'crunch', 'steep-hierarchy', 'complex-backend', 'api-platform', 'consumer-app', 'junior'];
export const severities = ['MILD', 'TYPICAL', 'HARD'];

/** What the story is about; every choice is a named setting. */
export const about = signal({ situation: 'reference-team', knowledge: .9, before: .4, after: .85, sprint: 4 });
/** Which of the years is played. */
export const severity = signal('TYPICAL');
export const story = signal(null);
export const year = computed(() => story.value?.years[severity.value] ?? null);
export const scene = signal(null);
export const levers = signal(null);
export const branch = signal(null);
export const turning = signal(null);
export const busy = signal(false);
export const problem = signal('');

/** Whether the year that is played goes on, how fast, and what was changed on the way. */
export const running = signal(false);
export const pace = signal(2);
export const steered = signal([]);
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
  levers.value = null;
  forgetYear();
  return ask('/api/story', {
    scenario: toScenario(team()), seed: model.value.seed,
    change: { sprint, set: { 'productOwner.technicalInvolvement': after } }
  }, story);
}

function forgetYear() {
  scene.value = branch.value = turning.value = null;
  running.value = false;
  steered.value = [];
}

/** Play another one of the years. */
export function choose(which) {
  if (which === severity.value) return;
  if (running.value) steerPlay({ action: 'stop' });
  severity.value = which;
  forgetYear();
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
  if (action !== 'play') { await steerPlay({ action }); return; }
  steered.value = [];
  scene.value = null;
  const begun = await steerPlay({ action, pace: pace.value, severity: severity.value });
  if (begun) wanted = begun.play;
  else running.value = false;
}

/** Let a year that is held go on to the end of its next sprint. */
export function stepOn() {
  stepping = true;
  act('resume');
}

export function changePace(sprintsPerSecond) {
  pace.value = sprintsPerSecond;
  if (scene.value && !scene.value.ended) steerPlay({ action: 'pace', pace: sprintsPerSecond });
}

/** Change the year that is being played, from its next day on. */
export async function steer({ name, set }) {
  const at = await steerPlay({ action: 'change', set });
  if (!at) return;
  wanted = at.play;
  steered.value = [...steered.value, { ...at, name, text: t('story.steered', { number: steered.value.length + 1 }) }];
}

/** Hand over the scenario that was played, with what runs it again. */
export async function download() {
  const { yaml, command, digest } = await get('/api/story/scenario');
  const head = [command, ...(digest ? [`digest ${digest}`] : [])].map(line => `# ${line}\n`).join('');
  keep(new Blob([head, yaml], { type: 'application/yaml' }), 'story.yaml');
}

/** Ask the room what becomes of it; what was played is taken from the wall. */
export async function askRoom(outcome, kind, seconds) {
  scene.value = null;
  running.value = false;
  problem.value = '';
  await post('/api/story/guess', { outcome, kind, seconds }).catch(error => { problem.value = error.message; });
}

/** Show a step on the wall. */
export const show = step => post('/api/story/show', { step: steps[step], severity: severity.value })
  .catch(error => { problem.value = error.message; });

export const tellLevers = sprint => ask('/api/story/levers', { sprint }, levers);
export const tellBranch = change => ask('/api/story/branch', { change, severity: severity.value }, branch);
export const tellTurning = set => ask('/api/story/turning', { change: { sprint: story.value.sprint, set } }, turning);

// --- the address

const shares = ['knowledge', 'before', 'after'];

/** Write what the story is about and its step into the address; each step is a page to go back to. */
export function remember(step) {
  const { situation, sprint } = about.value;
  const parts = new URLSearchParams(step < 0 ? {} : {
    situation, ...Object.fromEntries(shares.map(name => [name, Math.round(about.value[name] * 100)])), sprint, year: severity.value.toLowerCase(), step: steps[step]
  });
  const address = step < 0 ? location.pathname : `${location.pathname}#${parts}`;
  if (address !== location.pathname + location.hash) history.pushState(null, '', address);
}

/** Read them from the address. Returns the step; -1 when the address has no story, or one that there cannot be. */
export function recall() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const [knowledge, before, after] = shares.map(name => Number(parts.get(name) ?? NaN) / 100);
  const sprint = Number(parts.get('sprint') ?? NaN);
  const which = (parts.get('year') ?? '').toUpperCase();
  const step = steps.indexOf(parts.get('step'));
  const good = situations.includes(parts.get('situation')) && severities.includes(which) && before !== after
    && [knowledge, before, after].every(share => share >= 0 && share <= 1) && Number.isInteger(sprint) && sprint >= 2;
  if (!good || step < 0) return -1;
  about.value = { situation: parts.get('situation'), knowledge, before, after, sprint };
  severity.value = which;
  return step;
}
