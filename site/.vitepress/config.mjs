import { defineConfig } from 'vitepress';
import { gather, german, output, pages, repository, sidebar } from '../layout.mjs';
import { links, slug } from '../links.mjs';

gather();

export default defineConfig({
  title: 'Poise',
  description: 'Simulates a Scrum team: what happens when a Product Owner goes into the How?',
  base: process.env.SITE_BASE ?? '/',
  srcDir: pages,
  outDir: output,
  cacheDir: `${output}/../cache`,
  cleanUrls: false,
  // Javadoc is put beside the pages after they are made
  ignoreDeadLinks: [/^\/api\//],
  markdown: { anchor: { slugify: slug }, config: md => md.use(links) },
  themeConfig: {
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        locales: {
          de: {
            translations: {
              button: { buttonText: 'Suchen', buttonAriaLabel: 'Suchen' },
              modal: {
                noResultsText: 'Nichts gefunden für',
                resetButtonTitle: 'Leeren',
                footer: { selectText: 'öffnen', navigateText: 'wechseln', closeText: 'schließen' },
              },
            },
          },
        },
      },
    },
    i18nRouting: false,
    socialLinks: [{ icon: 'github', link: repository }],
    externalLinkIcon: true,
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          { text: 'Install', link: '/docs/install' },
          { text: 'Workshop', link: '/docs/facilitator' },
          { text: 'Studies', link: '/docs/studies' },
          { text: 'Model', link: '/docs/model' },
        ],
        sidebar,
        footer: { message: 'A model for discussion. It does not measure real people.' },
      },
    },
    de: {
      label: 'Deutsch',
      lang: 'de',
      link: '/de/',
      themeConfig: {
        nav: [{ text: 'Leitfaden', link: '/de/facilitator' }, { text: 'Trainings', link: '/de/trainer' }],
        sidebar: german,
        outline: { level: [2, 3], label: 'Auf dieser Seite' },
        docFooter: { prev: 'Vorige Seite', next: 'Nächste Seite' },
        sidebarMenuLabel: 'Menü',
        returnToTopLabel: 'Nach oben',
        langMenuLabel: 'Sprache',
        darkModeSwitchLabel: 'Farben',
        footer: { message: 'Ein Modell zum Diskutieren. Es misst keine wirklichen Menschen.' },
      },
    },
  },
});
