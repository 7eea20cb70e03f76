// What the show view shows while nothing is asked: chosen on the control page, followed by everybody.
import { signal } from '@preact/signals';
import { post } from './server.mjs';
import { language } from './words.mjs';

export const views = ['four', 'value.delivered', 'autonomy.mean', 'burnout.exhaustion', 'po.exhaustion', 'teams', 'news', 'join'];

/** The view, the sprint that is looked at (0 for none), whether teams side by side have the same conditions, and the step of the story, and the language of whoever chose. */
export const wall = signal({ view: 'four', sprint: 0, linked: true, step: 0, language: '' });
export const onWall = come => { wall.value = come; };

let sending = Promise.resolve();

/** Show something else; what comes quickly one after the other arrives in its order. */
export function showOnWall(part) {
  const next = { ...wall.value, ...part, language: language.value };
  if (Object.keys(part).every(key => wall.value[key] === next[key])) return;
  wall.value = next;
  sending = sending.then(() => post('/api/wall', next)).catch(() => {}); // the stream of events says when the server is away
}
