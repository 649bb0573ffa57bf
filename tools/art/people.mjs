// Draws every person of content/cast.toml in every mood into public/people/<id>-<mood>.svg.
// The parts are Open Peeps (Pablo Stanley, CC0 1.0), taken from @dicebear/open-peeps; moods are put together from the
// brows, eyes and mouths of its faces so that each reads at the size of a chat bubble.
//   node people.mjs            all of them
//   node people.mjs malik nia  only these
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import paper from 'paper/dist/paper-core.js';
import { parse } from 'smol-toml';
import { optimize } from 'svgo';

const CAST = fileURLToPath(new URL('../../content/cast.toml', import.meta.url));
const OUT = fileURLToPath(new URL('../../public/people/', import.meta.url));

// What everyone is drawn in: head and shoulders, shoulders on the bottom edge.
const FRAME = { x: 18, y: 8, side: 696 };
// Whole numbers in a square of this side: half the weight of one decimal, and as good to the eye.
const SIDE = 1000;

// Each mood: the Open Peeps face that each part comes from; `whole` takes a face as it is.
const MOODS = {
  calm: { brows: 'smile', eyes: 'smile', mouth: 'contempt' },
  smile: { brows: 'calm', eyes: 'calm', mouth: 'calm', grow: 1.22 },
  concerned: { brows: 'concerned', eyes: 'concerned', mouth: 'tired' },
  suspicious: { brows: 'suspicious', eyes: 'suspicious', mouth: 'suspicious', lower: 14 },
  tired: { brows: 'contempt', eyes: 'tired', mouth: 'tired', bags: true },
  solemn: { brows: 'concerned', eyes: 'contempt', mouth: 'serious' },
  explaining: { brows: 'smile', eyes: 'smile', mouth: 'explaining', grow: 0.74, across: 12 },
};

// Younger people are smaller beside adults, and narrower in the shoulders.
const BUILD = [
  { upTo: 11, size: 0.86, shoulders: 0.9 },
  { upTo: 14, size: 0.92, shoulders: 0.94 },
  { upTo: 17, size: 0.97, shoulders: 0.97 },
  { upTo: 150, size: 1, shoulders: 1 },
];
// In a wheelchair, further back, so that some of it is in the picture.
const SEATED = { size: 0.76, lift: 62 };
const NECK = 383;
const FLOOR = FRAME.y + FRAME.side;

paper.setup(new paper.Size(10, 10));

/** The groups of an Open Peeps drawing, by what they are. */
function groups(look, face) {
  const bare = (colour) => colour.replace('#', '');
  const svg = createAvatar(openPeeps, {
    seed: 'level',
    head: [look.head],
    face: [face],
    skinColor: [bare(look.skinColor)],
    clothingColor: [bare(look.clothingColor)],
    headContrastColor: [bare(look.headContrastColor)],
    accessories: look.accessories ? [look.accessories] : [],
    accessoriesProbability: look.accessories ? 100 : 0,
    facialHair: look.facialHair ? [look.facialHair] : [],
    facialHairProbability: look.facialHair ? 100 : 0,
    maskProbability: 0,
  }).toString();
  const at = {
    head: '<g transform="matrix(.99789 0 0 1 156 62)">',
    face: '<g transform="translate(315 248)">',
    facialHair: '<g transform="translate(279 400)">',
    mask: '<g transform="translate(179 343)">',
    accessories: '<g transform="translate(203 303)">',
  };
  const cut = Object.values(at).map((mark) => svg.indexOf(mark));
  if (cut.includes(-1)) throw new Error('@dicebear/open-peeps has changed its layout');
  const body = shapes(svg.slice(svg.indexOf('<path'), cut[0]), [0, 0]);
  return {
    body,
    head: shapes(svg.slice(cut[0], cut[1]), [156, 62], 0.99789),
    face: shapes(svg.slice(cut[1], cut[2]), [315, 248]),
    facialHair: shapes(svg.slice(cut[2], cut[3]), [279, 400]),
    accessories: shapes(svg.slice(cut[4]), [203, 303]),
  };
}

function shapes(markup, [x, y], stretch = 1) {
  return [...markup.matchAll(/<path\b[^>]*>/g)].map(([tag]) => {
    const attribute = (name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
    if (attribute('stroke') || attribute('opacity')) throw new Error(`a stroke or an opacity in ${tag.slice(0, 80)}`);
    const path = new paper.CompoundPath({ pathData: attribute('d'), fillRule: 'evenodd' });
    // Specks that the original drawings have here and there.
    for (const piece of [...path.children]) if (piece.bounds.width * piece.bounds.height < 8) piece.remove();
    path.scale(stretch, 1, [0, 0]);
    path.translate([x, y]);
    return { fill: attribute('fill'), path };
  });
}

/** The brows, eyes, nose and mouth of a face, told apart by where they are. */
function features(look, face) {
  const found = { brows: [], eyes: [], nose: [], mouth: [] };
  for (const { fill, path } of groups(look, face).face) {
    for (const piece of [...path.children]) {
      const { x, y } = piece.bounds.center.subtract([315, 248]);
      const isNose = y > 135 && y < 185 && Math.abs(x - 158) < 35;
      found[y > 195 ? 'mouth' : isNose ? 'nose' : y < 91 ? 'brows' : 'eyes'].push({ fill, piece });
    }
  }
  return found;
}

function face(look, mood) {
  const { brows, eyes, mouth, grow = 1, across = 0, lower = 0, bags } = MOODS[mood];
  const joined = (pieces, fill = '#000') => ({
    fill,
    path: new paper.CompoundPath({ children: pieces.filter((p) => p.fill === fill).map((p) => p.piece), fillRule: 'evenodd' }),
  });
  const top = joined(features(look, brows).brows);
  top.path.translate([0, lower]);
  const mouthPieces = features(look, mouth).mouth;
  const lips = [...new Set(mouthPieces.map(({ fill }) => fill))].map((fill) => joined(mouthPieces, fill));
  const middle = lips.at(-1).path.bounds.center;
  for (const { path } of lips) {
    path.scale(grow, middle);
    path.translate([across, 0]);
  }
  const rest = joined([...features(look, eyes).eyes, ...features(look, 'smile').nose]);
  const drawn = [top, rest, ...lips];
  if (bags) {
    drawn.push(
      { fill: '#000', path: new paper.CompoundPath('M395 397c9 6 20 8 32 5c3-1 4 3 1 5c-14 5-28 2-36-7c-2-3 0-5 3-3z') },
      { fill: '#000', path: new paper.CompoundPath('M516 400c8 4 17 4 26-1c3-1 5 2 2 5c-10 7-22 7-31 1c-3-3 0-6 3-5z') },
    );
  }
  return drawn;
}

/** What Open Peeps has no part for, drawn here. */
const EXTRAS = {
  // Behind the ear, with its tube down to the ear canal.
  'hearing-aid': (accent) => [
    { layer: 'front', fill: '#000', path: 'M256 382C222 371 197 392 197 437c1 20 32 21 34 1C232 418 238 411 254 409c15-2 17-22 2-27z' },
    { layer: 'front', fill: '#000', path: 'M258 394c16 5 20 20 11 37l-7-4c6-11 4-20-7-25z' },
    { layer: 'front', fill: accent, path: 'M254 389C228 380 206 396 205 436c0 10 17 11 18 1C224 414 232 403 252 401c6-1 8-10 2-12z' },
  ],
  // The back and the push handles of a wheelchair, behind someone who sits lower than those who stand.
  wheelchair: (accent) => [
    { layer: 'behind', fill: '#000', path: 'M44 900V640c0-38 26-64 62-64H660c36 0 62 26 62 64V900z' },
    { layer: 'behind', fill: '#4A4770', path: 'M62 900V642c0-28 18-48 46-48H658c28 0 46 20 46 48V900z' },
    { layer: 'behind', fill: '#000', path: 'M20 900V600c0-14-6-20-18-20H-22c-34 0-34-54 0-54h40c34 0 56 22 56 56V900z' },
    { layer: 'behind', fill: accent, path: 'M0 566H-20c-18 0-18-26 0-26H0z' },
    { layer: 'behind', fill: '#000', path: 'M746 900V600c0-14 6-20 18-20H788c34 0 34-54 0-54h-40c-34 0-56 22-56 56V900z' },
    { layer: 'behind', fill: accent, path: 'M766 566H786c18 0 18-26 0-26H766z' },
  ],
};

/**
 * Who is known online only has no face: nobody knows it. They are the picture that they chose, in every mood.
 * Drawn on a square of 1000.
 */
const AVATARS = {
  fox: ['M210 180L420 330Q500 310 580 330L790 180Q830 420 760 560Q700 760 500 850Q300 760 240 560Q170 420 210 180z',
    '#fff:M300 560Q400 560 460 700Q490 760 500 800Q420 780 350 710Q300 650 300 560zM700 560Q600 560 540 700Q510 760 500 800Q580 780 650 710Q700 650 700 560z',
    '#000:M390 480a42 42 0 1 0 1 0zM610 480a42 42 0 1 0 1 0zM455 770Q500 740 545 770Q530 830 500 840Q470 830 455 770z'],
  wave: ['M120 620Q240 430 400 560T700 540T900 430V880H120z',
    '#fff:M120 720Q240 600 400 690T700 670T900 590V640Q790 700 700 720T400 740T120 770z',
    '#000:M640 250a90 90 0 1 0 1 0z'],
  flower: ['M500 160Q610 160 610 290Q730 220 790 310Q850 410 730 480Q850 550 790 650Q730 740 610 670Q610 800 500 800Q390 800 390 670Q270 740 210 650Q150 550 270 480Q150 410 210 310Q270 220 390 290Q390 160 500 160z',
    '#fff:M500 360a120 120 0 1 0 1 0z',
    '#000:M500 430a50 50 0 1 0 1 0z'],
};

function avatar({ avatar: name, clothingColor }) {
  const [outline, ...parts] = AVATARS[name];
  const drawn = parts.map((part) => part.split(':')).map(([fill, d]) => `<path fill="${fill}" d="${d}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><path fill="${clothingColor}" stroke="#000" stroke-width="24" stroke-linejoin="round" d="${outline}"/>${drawn.join('')}</svg>`;
}

function draw(person, mood) {
  const { look } = person;
  if (look.avatar) return avatar(look);
  const build = { lift: 0, ...BUILD.find(({ upTo }) => person.age <= upTo), ...(look.extras?.includes('wheelchair') && SEATED) };
  const parts = groups(look, 'smile');
  for (const { path } of parts.body) path.scale(build.shoulders, 1, [NECK, FLOOR]);
  const extras = (look.extras ?? []).flatMap((name) => EXTRAS[name](look.extraColor ?? '#D4F25A'));
  const added = (layer) =>
    extras.filter((extra) => extra.layer === layer).map(({ fill, path }) => ({ fill, path: new paper.CompoundPath(path) }));
  const all = [
    ...added('behind'),
    ...parts.body,
    ...parts.head,
    ...face(look, mood),
    ...parts.facialHair,
    ...parts.accessories,
    ...added('front'),
  ];
  const frame = new paper.Path.Rectangle(new paper.Point(FRAME.x, FRAME.y), new paper.Size(FRAME.side, FRAME.side));
  const paths = all.map(({ fill, path }) => {
    path.fillRule = 'evenodd';
    path.scale(build.size, [NECK, FLOOR]);
    path.translate([0, -build.lift]);
    const inside = frame.bounds.contains(path.bounds) ? path : path.intersect(frame, { insert: false });
    inside.translate([-FRAME.x, -FRAME.y]);
    inside.scale(SIDE / FRAME.side, [0, 0]);
    return `<path fill="${fill}" d="${inside.getPathData(null, 3)}"/>`;
  });
  paper.project.clear();
  const raw = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" fill-rule="evenodd">${paths.join('')}</svg>`;
  return optimize(raw, {
    multipass: true,
    floatPrecision: 0,
    plugins: [
      { name: 'preset-default', params: { overrides: { mergePaths: false, removeUnknownsAndDefaults: false } } },
    ],
  }).data;
}

const only = process.argv.slice(2);
const people = parse(readFileSync(CAST, 'utf8')).people;
mkdirSync(OUT, { recursive: true });
if (only.length === 0) for (const old of readdirSync(OUT)) if (old.endsWith('.svg')) rmSync(OUT + old);
for (const person of people) {
  if (only.length && !only.includes(person.id)) continue;
  for (const mood of Object.keys(MOODS)) {
    const svg = draw(person, mood);
    const stray = svg.match(/<(?:script|style|metadata|mask|image|use)|\s(?:id|style|on\w+)=|url\(/);
    if (stray) throw new Error(`${person.id}-${mood}: ${stray[0]} has no place in a picture`);
    writeFileSync(`${OUT}${person.id}-${mood}.svg`, svg);
  }
}
