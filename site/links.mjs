// Links stand in the pages as they lead in the repository. Here they come to lead to pages of the site, or to files of the repository.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { known, repository, root } from './layout.mjs';

const sourceOf = new Map([...known].map(([file, page]) => [page, file]));

/** Name a heading as the forge does, so that links with an anchor work in both places. */
export const slug = words => words.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');

function resolved(href, page) {
  if (/^([a-z]+:|#|\/)/.test(href) || !sourceOf.has(page)) return href;
  const [way, anchor] = href.split('#');
  const file = path.posix.normalize(path.posix.join(path.posix.dirname(sourceOf.get(page)), decodeURI(way))).replace(/\/$/, '');
  const there = path.join(root, file);
  if (!existsSync(there)) throw new Error(`${sourceOf.get(page)}: ${href} leads nowhere`);
  const folder = statSync(there).isDirectory();
  const wanted = folder ? path.posix.join(file, 'README.md') : file;
  const end = anchor ? `#${anchor}` : '';
  if (known.has(wanted)) return `/${known.get(wanted).replace(/(index)?\.md$/, '')}${end}`;
  return `${repository}/${folder ? 'tree' : 'blob'}/main/${file}${end}`;
}

/** A plugin of markdown-it that rewrites links; pictures of pages that moved are looked for where they are. */
export function links(md) {
  md.core.ruler.push('poise-links', state => {
    const page = state.env.relativePath;
    for (const block of state.tokens) {
      for (const token of block.children ?? []) {
        if (token.type === 'link_open') token.attrSet('href', resolved(token.attrGet('href'), page));
        if (token.type === 'image' && page.startsWith('de/')) token.attrSet('src', `../docs/${token.attrGet('src')}`);
      }
    }
  });
}
