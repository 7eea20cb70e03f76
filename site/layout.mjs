// Which files of the repository are pages, where they are on the site, and how they are grouped beside them.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const pages = path.join(root, 'site/pages');
export const output = path.join(root, 'target/site/html');

/** Where files that are no pages can be read. */
export const repository = 'https://github.com/poise-dev/poise';

// what is not there yet for git may be new: it is a page as well
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'docs', 'examples', 'clients', '*.md'], { cwd: root, encoding: 'utf8' });
const files = [...new Set(listed.split('\n'))].filter(file => file && existsSync(path.join(root, file)));
const isPage = file => /^docs\/.*\.md$/.test(file) || /^(README|CONTRIBUTING|CHANGELOG|SECURITY|CODE_OF_CONDUCT)\.md$/.test(file)
  || /^(examples|clients)\/.*README\.md$/.test(file);

/** Folders of pages that have no page of their own get one that lists them. */
const folders = ['docs/decisions', 'docs/history', 'docs/model', 'docs/tutorials'];
const names = { 'docs/decisions': 'Decisions', 'docs/history': 'History', 'docs/model': 'Submodels', 'docs/tutorials': 'Tutorials' };

/** Get the page that a file of the repository becomes. */
export function target(file) {
  const german = file.match(/^docs\/([a-z-]+)\.de\.md$/);
  if (german) return `de/${german[1]}.md`;
  return file === 'README.md' ? 'index.md' : file.replace(/README\.md$/, 'index.md');
}

export const sources = files.filter(isPage);
export const known = new Map([...sources.map(file => [file, target(file)]), ...folders.map(folder => [`${folder}/README.md`, `${folder}/index.md`])]);

const text = file => readFileSync(path.join(root, file), 'utf8');
export const title = file => text(file).match(/^# (.+)$/m)[1].replace(/[`*]/g, '');
const address = file => '/' + target(file).replace(/(index)?\.md$/, '');
const item = (file, name) => ({ text: name ?? title(file), link: address(file) });
const inside = folder => sources.filter(file => path.posix.dirname(file) === folder).map(file => item(file));
const group = (name, collapsed, items) => ({ text: name, collapsed, items });

/** Copy the pages with their pictures to where the site is made from. */
export function gather() {
  rmSync(pages, { recursive: true, force: true });
  for (const file of files.filter(each => isPage(each) || /^docs\/.*\.(png|svg|json)$/.test(each))) {
    const to = path.join(pages, isPage(file) ? target(file) : file);
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(path.join(root, file), to);
  }
  for (const folder of folders) {
    const list = inside(folder).map(({ text: name, link }) => `- [${name}](${link})`);
    writeFileSync(path.join(pages, folder, 'index.md'), `# ${names[folder]}\n\n${list.join('\n')}\n`);
  }
  cpSync(path.join(root, 'site/de.md'), path.join(pages, 'de/index.md'));
}

export const sidebar = [
  group('Start', false, [item('README.md', 'What it is'), item('docs/install.md'), ...['facilitator', 'researcher', 'developer'].map(who => item(`docs/tutorials/${who}.md`, `Quarter of an hour: ${who}`)),
    item('docs/faq.md')]),
  group('For a room', false, [item('docs/facilitator.md'), item('docs/trainer.md'), item('docs/role-cards.md'), item('docs/workshop-screens.md'),
    { text: 'Auf Deutsch', link: '/de/' }]),
  group('Research', false, ['scenarios', 'studies', 'statistics', 'validation', 'gallery'].map(name => `docs/${name}.md`)
    .filter(file => sources.includes(file)).map(file => item(file)).concat([{ text: 'Examples', link: '/examples/' }])),
  group('The model', true, [item('docs/model.md', 'Description (ODD)'), ...inside('docs/model'), ...inside('docs/history')]),
  group('Reference', true, ['commands', 'glossary', 'performance', 'assistants', 'versions'].map(name => item(`docs/${name}.md`))
    .concat([item('CHANGELOG.md')])),
  group('Development', true, [item('CONTRIBUTING.md'), item('docs/architecture.md'), item('docs/extending.md'),
    { text: 'Classes (Javadoc)', link: '/api/index.html', target: '_self' }, item('SECURITY.md'), item('CODE_OF_CONDUCT.md')]),
  group('Decisions', true, inside('docs/decisions')),
];

export const german = [
  group('Auf Deutsch', false, [{ text: 'Worum es geht', link: '/de/' }, ...['facilitator', 'trainer', 'role-cards'].map(name => item(`docs/${name}.de.md`))]),
];
