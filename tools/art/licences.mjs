// Gathers the notices of what Level's pictures, letters and icons are made of into public/licences.txt, each copied from
// its package. The text of CC0 1.0 is in no package, so its dedication stands here by name and address.
import { readFileSync, writeFileSync } from 'node:fs';

const file = (path) => readFileSync(new URL(`./node_modules/${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n').trim();
const version = (name) => JSON.parse(file(`${name}/package.json`)).version;
const part = (title, about, text) => `${'='.repeat(78)}\n${title}\n${about}\n${'='.repeat(78)}\n\n${text}\n`;

// @dicebear/open-peeps holds two licences in one file: the designs', then the code's.
const peeps = file('@dicebear/open-peeps/LICENSE');
const split = peeps.indexOf('# Code');
if (split < 0) throw new Error('the licence of @dicebear/open-peeps has changed its layout');
const designs = peeps.slice(peeps.indexOf('# Design') + '# Design'.length, split).trim();
const code = peeps.slice(split + '# Code'.length).trim();
const core = file('@dicebear/core/LICENSE');

writeFileSync(
  new URL('../../public/licences.txt', import.meta.url),
  [
    'Licences of the pictures, typefaces and icons in Level\n\nEach notice below is copied from the package named with it.\n',
    part('Open Peeps', `The people. From @dicebear/open-peeps ${version('@dicebear/open-peeps')}, put together anew and made smaller.`, designs),
    part('DiceBear: Open Peeps style, code', `Used to draw the people; not part of the app. @dicebear/open-peeps ${version('@dicebear/open-peeps')}`, code),
    part('DiceBear core', `Used to draw the people; not part of the app. @dicebear/core ${version('@dicebear/core')}`, core),
    part(
      'Bricolage Grotesque',
      `Headings and numbers. From @fontsource-variable/bricolage-grotesque ${version('@fontsource-variable/bricolage-grotesque')}, cut down to fewer characters and weights.`,
      file('@fontsource-variable/bricolage-grotesque/LICENSE'),
    ),
    part(
      'Atkinson Hyperlegible Next',
      `Text. From @fontsource-variable/atkinson-hyperlegible-next ${version('@fontsource-variable/atkinson-hyperlegible-next')}, cut down to fewer characters and weights.`,
      file('@fontsource-variable/atkinson-hyperlegible-next/LICENSE'),
    ),
    part('Lucide', `Icons. From lucide-static ${version('lucide-static')}.`, file('lucide-static/LICENSE')),
  ].join('\n'),
);
