// What the show view shows while nothing is asked: chosen on the control page, followed by everybody.
import { signal } from '@preact/signals';
import { post } from './server.mjs';

export const views = ['four', 'value.delivered', 'autonomy.mean', 'burnout.exhaustion', 'po.exhaustion', 'teams', 'news', 'join'];

/** The view, the sprint that is looked at (0 for none), and whether teams side by side have the same conditions. */
export const wall = signal({ view: 'four', sprint: 0, linked: true });
export const onWall = come => { wall.value = come; };

let sending = Promise.resolve();

/** Show something else; what comes quickly one after the other arrives in its order. */
export function showOnWall(part) {
  const next = { ...wall.value, ...part };
  if (Object.keys(part).every(key => wall.value[key] === next[key])) return;
  wall.value = next;
  sending = sending.then(() => post('/api/wall', next)).catch(() => {}); // the stream of events says when the server is away
}
