/** Draws `icon.png`: a page of minutes with a tick. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 128;
/** Samples per pixel and direction, for smooth edges. */
const SAMPLES = 4;

type Color = readonly [red: number, green: number, blue: number];
const BLUE: Color = [31, 95, 174];
const PAGE: Color = [255, 255, 255];
const LINE: Color = [186, 199, 214];
const GREEN: Color = [26, 127, 55];

/** Whether a point is in a rectangle with round corners. */
function inBox(
  x: number,
  y: number,
  left: number,
  top: number,
  width: number,
  height: number,
  radius: number,
): boolean {
  const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
  const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

/** The distance of a point from a line between two others. */
function distance(x: number, y: number, [x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/** The color at a point; undefined where the icon is transparent. */
function colorAt(x: number, y: number): Color | undefined {
  const tick = Math.min(distance(x, y, [62, 86], [75, 99]), distance(x, y, [75, 99], [101, 68]));
  if (tick <= 6) return GREEN;
  if (tick <= 11) return PAGE;
  for (const [top, width] of [
    [36, 48],
    [54, 48],
    [72, 22],
    [90, 16],
  ] as const)
    if (inBox(x, y, 36, top, width, 7, 3.5)) return LINE;
  if (inBox(x, y, 26, 20, 68, 90, 6)) return PAGE;
  return inBox(x, y, 4, 4, 120, 120, 24) ? BLUE : undefined;
}

/** One pixel as red, green, blue and opacity. */
function pixel(column: number, row: number): number[] {
  const sum = [0, 0, 0];
  let filled = 0;
  for (let sample = 0; sample < SAMPLES ** 2; sample++) {
    const [dx, dy] = [sample % SAMPLES, Math.floor(sample / SAMPLES)];
    const color = colorAt(column + (dx + 0.5) / SAMPLES, row + (dy + 0.5) / SAMPLES);
    if (!color) continue;
    filled++;
    for (const [channel, value] of color.entries()) sum[channel]! += value;
  }
  return [
    ...sum.map((value) => (filled === 0 ? 0 : Math.round(value / filled))),
    Math.round((255 * filled) / SAMPLES ** 2),
  ];
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
// 8 bits per channel, with opacity.
header.set([8, 6], 8);
const columns = Array.from({ length: SIZE }, (_, column) => column);
const rows = columns.flatMap((row) => [0, ...columns.flatMap((column) => pixel(column, row))]);
writeFileSync(
  path.join(import.meta.dirname, '../icon.png'),
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
