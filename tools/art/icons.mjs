// Draws Level's mark, a bubble in the vial of a spirit level, into public/icons.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const OUT = fileURLToPath(new URL('../../public/icons/', import.meta.url));
const [PAGE, VIAL, INK, BUBBLE] = ['#FBF8F1', '#D4F25A', '#17153B', '#FFFFFF'];

/** The mark in a square of 64, the vial `wide` across; the corners of the ground are rounded by `corner`. */
function mark({ wide, corner, line }) {
  const tall = wide * 0.44;
  const [left, top] = [(64 - wide) / 2, (64 - tall) / 2];
  const round = (value) => Number(value.toFixed(2));
  const bubble = { rx: round(wide * 0.165), ry: round(tall * 0.29) };
  const apart = round(wide * 0.25);
  const centre = [32 - apart, 32 + apart].map((x) => `M${round(x)} ${round(top)}v${round(tall)}`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">` +
    `<rect width="64" height="64"${corner ? ` rx="${corner}"` : ''} fill="${PAGE}"/>` +
    `<g stroke="${INK}" stroke-width="${line}">` +
    `<rect x="${round(left)}" y="${round(top)}" width="${round(wide)}" height="${round(tall)}" rx="${round(tall / 2)}" fill="${VIAL}"/>` +
    `<path d="${centre}"/><ellipse cx="32" cy="32" rx="${bubble.rx}" ry="${bubble.ry}" fill="${BUBBLE}"/></g></svg>\n`
  );
}

const png = (svg, side) => new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render().asPng();

const icon = mark({ wide: 58, corner: 14, line: 2.6 });
const home = mark({ wide: 52, corner: 0, line: 1.9 });
// A launcher may cut a maskable icon down to a circle of 80 %: all of the mark lies within.
const maskable = mark({ wide: 45, corner: 0, line: 1.7 });

mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}icon.svg`, icon);
for (const side of [192, 512]) {
  writeFileSync(`${OUT}icon-${side}.png`, png(mark({ wide: 54, corner: 14, line: 1.9 }), side));
  writeFileSync(`${OUT}maskable-${side}.png`, png(maskable, side));
}
writeFileSync(`${OUT}apple-touch-icon.png`, png(home, 180));
