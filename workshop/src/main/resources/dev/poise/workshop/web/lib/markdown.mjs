// The Markdown of our own guides as elements of a page: headings, paragraphs, lists, tables, quotes, code, and what stands within a line.
import { html } from 'htm/preact';

const pattern = /!\[[^\]]*\]\([^)]*\)|\[([^\]]+)\]\(([^)]*)\)|`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/** What stands within a line; link says where a link leads, or nothing for words that lead nowhere here. Pictures are left out. */
function inline(text, link) {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const [all, words, target, code, strong, soft] = found;
    if (found.index > from) parts.push(text.slice(from, found.index));
    const to = target === undefined ? null : link(target);
    if (words !== undefined) parts.push(to ? html`<a href=${to}>${words}</a>` : words);
    else if (code !== undefined) parts.push(html`<code>${code}</code>`);
    else if (strong !== undefined) parts.push(html`<b>${inline(strong, link)}</b>`);
    else if (soft !== undefined) parts.push(html`<i>${inline(soft, link)}</i>`);
    from = found.index + all.length;
  }
  return [...parts, text.slice(from)];
}

const cells = line => line.replace(/^\||\|$/g, '').split('|').map(each => each.trim());

/** The blocks of a text, in their order. */
function blocks(text) {
  const lines = text.split('\n');
  const found = [];
  const take = test => {
    const taken = [];
    while (lines.length && test(lines[0])) taken.push(lines.shift());
    return taken;
  };
  const item = /^(?:[-*]|\d+\.) /;
  while (lines.length) {
    const [line] = lines;
    if (!line.trim()) lines.shift();
    else if (line.startsWith('```')) {
      lines.shift();
      found.push({ kind: 'code', text: take(each => !each.startsWith('```')).join('\n') });
      lines.shift();
    } else if (/^#{1,4} /.test(line)) {
      lines.shift();
      found.push({ kind: 'heading', level: line.indexOf(' '), text: line.replace(/^#+ /, '') });
    } else if (/^---+$/.test(line.trim())) { lines.shift(); found.push({ kind: 'rule' }); } else if (line.startsWith('|')) {
      found.push({ kind: 'table', rows: take(each => each.startsWith('|')).filter(each => !/^[|:\s-]+$/.test(each) || /[A-Za-z]/.test(each)).map(cells) });
    } else if (line.startsWith('> ')) found.push({ kind: 'quote', text: take(each => each.startsWith('>')).map(each => each.replace(/^> ?/, '')).join(' ') });
    else if (item.test(line)) {
      const items = [];
      for (const each of take(next => item.test(next) || /^\s+\S/.test(next))) {
        if (item.test(each)) items.push(each.replace(item, ''));
        else items[items.length - 1] += ` ${each.trim()}`;
      }
      found.push({ kind: /^\d/.test(line) ? 'numbered' : 'list', items });
    } else found.push({ kind: 'text', text: take(each => each.trim() && !/^(#{1,4} |```|\||> |---)/.test(each) && !item.test(each)).join(' ') });
  }
  return found;
}

function block({ kind, text, level, items, rows }, link, under) {
  switch (kind) {
    case 'heading': return level < 3 ? html`<h2 class="h${level}">${inline(text, link)}</h2>` : html`<h3>${inline(text, link)}</h3>`;
    case 'code': return html`<pre tabindex="0">${text}</pre>`;
    case 'table': return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${[under, ...rows[0]].join(', ')}><table><thead><tr>${rows[0].map(each => html`<th scope="col">${inline(each, link)}</th>`)}</tr></thead>
      <tbody>${rows.slice(1).map(row => html`<tr>${row.map(each => html`<td>${inline(each, link)}</td>`)}</tr>`)}</tbody></table></div>`;
    case 'quote': return html`<blockquote>${inline(text, link)}</blockquote>`;
    case 'list': return html`<ul class="dots">${items.map(each => html`<li>${inline(each, link)}</li>`)}</ul>`;
    case 'numbered': return html`<ol class="numbers">${items.map(each => html`<li>${inline(each, link)}</li>`)}</ol>`;
    default: return html`<p>${inline(text, link)}</p>`;
  }
}

/** Write a text as parts that rules lie between, each a list of elements. */
export function parts(text, link) {
  const all = [[]];
  let under = '';
  for (const each of blocks(text)) {
    if (each.kind === 'heading') under = each.text;
    if (each.kind === 'rule') all.push([]);
    else all.at(-1).push(block(each, link, under));
  }
  return all;
}
