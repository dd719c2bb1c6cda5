// A screenshot with at most 256 colours: a quarter of the bytes, and on flat pages nobody sees a difference.
import { Buffer } from 'node:buffer';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHANNELS = { 2: 3, 6: 4 };

function* chunksOf(png) {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The predictor of filter 4 in the PNG specification (section 9.4). */
function paeth(a, b, c) {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** The colours of the pixels, row after row, as 0xRRGGBB. */
function pixelsOf(png) {
  const chunks = [...chunksOf(png)];
  const head = chunks[0].data;
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), CHANNELS[head[9]]];
  if (head[8] !== 8 || !channels || head[12] !== 0) throw new Error('Only 8-bit RGB pictures, as Chromium takes them.');
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const stride = width * channels;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const row = new Uint8Array(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x++) {
      const [left, up, corner] = [row[x - channels] ?? 0, above[x], above[x - channels] ?? 0];
      row[x] += [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
    for (let x = 0; x < width; x++) {
      const at = x * channels;
      pixels[y * width + x] = (row[at] << 16) | (row[at + 1] << 8) | row[at + 2];
    }
    above = row;
  }
  return { width, height, pixels };
}

const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** The colours that leave the least error: the commonest first, then ever the one worst served by those chosen. */
function paletteOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const rest = [...counts].map(([colour, count]) => ({ colour, count, error: Infinity }));
  const palette = [];
  while (palette.length < 256 && rest.length > 0) {
    let worst = 0;
    rest.forEach(({ count, error }, at) => {
      if (Math.min(error, 1e6) * count > Math.min(rest[worst].error, 1e6) * rest[worst].count) worst = at;
    });
    const [{ colour }] = rest.splice(worst, 1);
    palette.push(colour);
    for (const other of rest) other.error = Math.min(other.error, distance(other.colour, colour));
  }
  return palette;
}

/** The same picture in 256 colours at most; the others become the nearest of them. */
export function smallPng(png) {
  const { width, height, pixels } = pixelsOf(png);
  const palette = paletteOf(pixels);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  const nearest = (colour) =>
    palette.reduce((best, other, at) => (distance(other, colour) < distance(palette[best], colour) ? at : best), 0);
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((pixel, at) => {
    if (!indexOf.has(pixel)) indexOf.set(pixel, nearest(pixel));
    rows[at + Math.floor(at / width) + 1] = indexOf.get(pixel);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
