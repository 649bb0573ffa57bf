// Puts the drawn people on contact sheets, to look at: tools/art/sheets/*.png (git-ignored).
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const PEOPLE = fileURLToPath(new URL('../../public/people/', import.meta.url));
const OUT = fileURLToPath(new URL('./sheets/', import.meta.url));
const MOODS = ['calm', 'smile', 'concerned', 'suspicious', 'tired', 'solemn', 'explaining'];
const BACKS = { page: ['#FBF8F1'], bands: ['#FFC94D', '#6FDCC6', '#FF9B85', '#C3B1FF'] };

const ids = [...new Set(readdirSync(PEOPLE).map((name) => name.replace(/-[a-z]+\.svg$/, '')))];
mkdirSync(OUT, { recursive: true });
for (const [name, backs] of Object.entries(BACKS)) {
  for (const [suffix, side] of [['', 200], ['-small', 48]]) {
    for (let from = 0, page = 1; from < ids.length; from += suffix ? 16 : 6, page += 1) {
      const some = ids.slice(from, from + (suffix ? 16 : 6));
      const label = suffix ? 0 : 20;
      const tiles = some.flatMap((id, row) =>
        MOODS.map((mood, column) => {
          const svg = readFileSync(`${PEOPLE}${id}-${mood}.svg`, 'utf8');
          const x = column * (side + 8);
          const y = row * (side + label + 8);
          return (
            `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${backs[(row + column) % backs.length]}"/>` +
            svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${side}" height="${side}" `) +
            (label ? `<text x="${x}" y="${y + side + 15}" font-family="sans-serif" font-size="14">${id} ${mood}</text>` : '')
          );
        }),
      );
      const [width, height] = [MOODS.length * (side + 8), some.length * (side + label + 8)];
      const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${tiles.join('')}</svg>`;
      writeFileSync(`${OUT}${name}${suffix}-${page}.png`, new Resvg(sheet).render().asPng());
    }
  }
}
