// Cuts the two typefaces down to the characters of charset.txt and to the weights that the styles use, into
// public/fonts. Stops when a face lacks a character: the app would mix two typefaces in one word.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';

const FACES = [
  {
    name: 'bricolage',
    from: 'bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    wght: { min: 400, max: 800, default: 400 },
    // Kerning that varies with the weight is 40 % of the file; this one weight's kerning serves them all.
    kernedAt: 700,
  },
  {
    name: 'atkinson',
    from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    wght: { min: 400, max: 700, default: 400 },
  },
];
const FEATURES = ['kern', 'tnum'];
const OUT = fileURLToPath(new URL('../../public/fonts/', import.meta.url));
const characters = readFileSync(new URL('./charset.txt', import.meta.url), 'utf8').replaceAll('\n', '');

/** The tables of a TrueType file, by tag. */
function tables(font) {
  const found = new Map();
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    const start = font.readUInt32BE(entry + 8);
    found.set(font.toString('latin1', entry, entry + 4), font.subarray(start, start + font.readUInt32BE(entry + 12)));
  }
  return found;
}

/** A TrueType file of these tables. Checksums are left to whoever reads it: browsers don't ask for them. */
function trueType(parts) {
  const tags = [...parts.keys()].sort();
  const header = Buffer.alloc(12 + tags.length * 16);
  const power = 2 ** Math.floor(Math.log2(tags.length));
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(tags.length * 16 - power * 16, 10);
  const bodies = [];
  let offset = header.length;
  for (const [index, tag] of tags.entries()) {
    const table = parts.get(tag);
    const body = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(body);
    const entry = 12 + index * 16;
    header.write(tag, entry, 'latin1');
    let sum = 0;
    for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
    header.writeUInt32BE(sum, entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([header, ...bodies]);
}

/** The characters that a font has no glyph for, by its Unicode character map (format 4). */
function missing(font, text) {
  const cmap = tables(font).get('cmap');
  let map;
  for (let record = 4; record < 4 + cmap.readUInt16BE(2) * 8; record += 8) {
    const at = cmap.readUInt32BE(record + 4);
    if (cmap.readUInt16BE(at) === 4) map = cmap.subarray(at);
  }
  const segments = map.readUInt16BE(6) / 2;
  const has = (code) => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (code > map.readUInt16BE(14 + segment * 2)) continue;
      return code >= map.readUInt16BE(16 + segments * 2 + segment * 2);
    }
    return false;
  };
  return [...text].filter((character) => !has(character.codePointAt(0)));
}

mkdirSync(OUT, { recursive: true });
for (const { name, from, wght, kernedAt } of FACES) {
  const packed = readFileSync(new URL(`./node_modules/@fontsource-variable/${from}`, import.meta.url));
  const source = Buffer.from(await fontverter.convert(packed, 'truetype'));
  const lacks = missing(source, characters);
  if (lacks.length) throw new Error(`${name} has no ${lacks.join(' ')}: take them out of charset.txt`);
  const cut = async (axis) =>
    Buffer.from(
      await subsetFont(source, characters, {
        targetFormat: 'truetype',
        variationAxes: { wght: axis },
        keepFeatures: FEATURES,
        noHinting: true,
      }),
    );
  const parts = tables(await cut(wght));
  if (kernedAt) {
    const still = tables(await cut(kernedAt));
    if (!still.get('maxp').subarray(4, 6).equals(parts.get('maxp').subarray(4, 6))) throw new Error(`${name}: other glyphs`);
    parts.set('GPOS', still.get('GPOS'));
    parts.set('GDEF', still.get('GDEF'));
  }
  const face = await fontverter.convert(trueType(parts), 'woff2');
  writeFileSync(`${OUT}${name}.woff2`, face);
  console.log(`${name}.woff2: ${packed.length} -> ${face.length} bytes`);
}
