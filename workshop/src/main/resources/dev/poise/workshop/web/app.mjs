// Where every page starts: words and model first, then the view that belongs to the address.
import { render } from 'preact';
import { html } from 'htm/preact';
import { loadWords, t } from './lib/words.mjs';
import { takeKey, hasKey } from './lib/server.mjs';
import { loadModel, model } from './lib/model.mjs';

const views = {
  '/': './views/start.mjs',
  '/facilitate': './views/facilitate.mjs',
  '/show': './views/show.mjs',
  '/join': './views/join.mjs',
  '/debrief': './views/debrief.mjs',
  '/story': './views/story.mjs',
  '/compare': './views/compare.mjs',
  '/guide': './views/guide.mjs'
};

takeKey();
const page = document.getElementById('page');
try {
  await Promise.all([loadWords(), loadModel()]);
  // the bare address is what people type on a phone; the facilitator's has a key
  const path = location.pathname === '/' && model.value.locked && !hasKey() ? '/join' : location.pathname;
  const { View, title } = await import(views[path] ?? views['/']);
  document.title = `${t(title)} · Poise`;
  render(html`<${View} />`, page);
} catch (error) {
  page.textContent = `This page could not be loaded: ${error.message}`;
}
