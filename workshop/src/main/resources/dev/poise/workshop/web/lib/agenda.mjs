// The agenda that is followed, how far the room has got in it, and what groups propose: as the server tells of them.
import { computed, signal } from '@preact/signals';
import { post, get } from './server.mjs';
import { desk } from './desk.mjs';
import { fromScenario, toScenario } from './model.mjs';
import { language, t } from './words.mjs';

export const kinds = ['setting', 'question', 'reveal', 'talk', 'story'];

/** The agenda, or none; how many steps are done; whether the last of them goes on. */
export const agenda = signal({ agenda: null, done: 0, running: false });
/** The step that goes on: its kind, what the wall says, its time and what is left of it. */
export const step = signal({ kind: '', text: '', seconds: 0, left: 0 });
export const proposals = signal({ open: false, proposals: [] });
export const problem = signal('');

export const onStep = come => { step.value = come; };
/** What a window of the facilitator is told. */
export const ofAgenda = {
  agenda: come => { agenda.value = { agenda: null, ...come }; },
  step: onStep,
  proposals: come => { proposals.value = come; }
};

export const current = computed(() => (agenda.value.running ? agenda.value.agenda?.steps[agenda.value.done - 1] : null) ?? null);
export const upcoming = computed(() => agenda.value.agenda?.steps[agenda.value.done] ?? null);

async function send(path, body) {
  try {
    await post(path, body);
    problem.value = '';
    return true;
  } catch (error) {
    problem.value = error.status === 409 ? t('agenda.notYet') : error.message;
    return false;
  }
}

export const next = () => send('/api/agenda/next', { after: agenda.value.done });
export const stand = after => send('/api/agenda/stand', { after });
export const propose = open => send('/api/proposals', { open });

/** Follow an agenda, or none; gives what is wrong with it, a line each. */
export async function follow(chosen) {
  const { problems = [] } = await post('/api/agenda', chosen ? { agenda: chosen } : {});
  return problems;
}

export const read = (name, text) => post('/api/agenda/read', { name, text });
export const write = chosen => post('/api/agenda/write', { agenda: chosen });
export const builtIn = async () => (await get(`/api/agendas/${language.value}`)).agendas;

/** What is set now, as a step has it. */
export const settingNow = () => ({ team: toScenario(desk.value.now), baseline: toScenario(desk.value.baseline), from: desk.value.from });

/** The teams of a step; without a baseline of its own, the one that is set. */
export const teamsOf = ({ team, baseline }) => ({ now: fromScenario(team), baseline: baseline ? fromScenario(baseline) : desk.value.baseline });

export const minutesOf = steps => steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** Seconds as minutes and seconds, as a clock shows them. */
export const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
