// Looks at the site that was made: every link and picture within it leads to a file that is there, and every anchor to something on its page.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { output } from './layout.mjs';

const withoutJavadoc = process.argv.includes('--no-javadoc');
const base = process.env.SITE_BASE ?? '/';
// Javadoc checks its own references
const html = readdirSync(output, { recursive: true }).filter(file => file.endsWith('.html') && !file.split(path.sep).includes('api'));
const ids = new Map();
const idsOf = file => {
  if (!ids.has(file)) ids.set(file, new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(found => found[1])));
  return ids.get(file);
};
const wrong = new Set();
let looked = 0;
for (const page of html) {
  const own = path.join(output, page);
  for (const [, href] of readFileSync(own, 'utf8').matchAll(/ (?:href|src)="([^"]*)"/g)) {
    if (/^([a-z]+:|\/\/)/.test(href)) continue;
    looked++;
    const [way, anchor] = href.split('#');
    const leads = way ? (way.startsWith(base) ? path.join(output, way.slice(base.length)) : path.resolve(path.dirname(own), way)) : own;
    const place = decodeURI(leads).replace(/\?.*/, '');
    const file = [place, `${place}.html`, path.join(place, 'index.html')].find(each => existsSync(each) && statSync(each).isFile());
    if (!file && withoutJavadoc && /\/api\/index\.html$/.test(way)) continue;
    if (!file) wrong.add(`${page}: ${href} is not there`);
    else if (anchor && file.endsWith('.html') && !idsOf(file).has(decodeURIComponent(anchor).replace(/&amp;/g, '&'))) wrong.add(`${page}: ${href}: nothing of that name on the page`);
  }
}
wrong.forEach(each => console.log(each));
console.log(`${html.length} pages, ${looked} links within the site, ${wrong.size} wrong`);
process.exit(wrong.size || looked < 1000 ? 1 : 0);
