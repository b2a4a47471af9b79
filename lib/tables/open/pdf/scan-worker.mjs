// Takes the picture that covers a page out of a PDF, in a worker thread whose time and memory are limited. It is a
// plain module, so that it starts in milliseconds under every loader.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { walk } from './matrix.mjs';

const { bytes, number, leastShare, mostPixels } = workerData;
const oneBit = 1;

/** The largest picture of a page, with its place in points from the top left; undefined where there is none. */
async function findLargest(page, view, OPS) {
  const found = [];
  walk(await page.getOperatorList(), OPS, view, (operation, args, { matrix }) => {
    if (operation !== OPS.paintImageXObject && operation !== OPS.paintInlineImageXObject) return;
    const area = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
    found.push({ picture: args[0], matrix, area });
  });
  return found.sort((a, b) => b.area - a.area)[0];
}

/** Pixels of one bit as bytes of grey. */
function toGrey({ data, width, height }) {
  const line = (width + 7) >> 3;
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const x = at % width;
    return (data[Math.floor(at / width) * line + (x >> 3)] >> (7 - (x & 7))) & 1 ? 255 : 0;
  });
}

async function readScan() {
  const pdf = await getDocumentProxy(bytes, {
    verbosity: 0,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: mostPixels,
  });
  const { OPS } = await getResolvedPDFJS();
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const largest = await findLargest(page, transform, OPS);
  if (!largest || largest.area < width * height * leastShare) return { none: true };
  const { picture, matrix } = largest;
  const objects = typeof picture === 'string' && picture.startsWith('g_') ? page.commonObjs : page.objs;
  const image =
    typeof picture === 'string' ? await new Promise((resolve) => objects.get(picture, resolve)) : picture;
  if (!image?.data) return { none: true };
  const data = image.kind === oneBit ? toGrey(image) : new Uint8Array(image.data);
  const channels = data.length / (image.width * image.height);
  // the picture's own right, as the page turns it, clockwise
  const turn = (Math.round(Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2)) * 90 + 360) % 360;
  return [1, 3, 4].includes(channels)
    ? { data, width: image.width, height: image.height, channels, turn }
    : { none: true };
}

parentPort.postMessage(await readScan().catch(() => ({ none: true })));
