// Reads the texts and the ruling lines of a PDF in a worker thread, whose time and memory are limited. It is a plain
// module, so that it starts in milliseconds under every loader.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { multiply, walk } from './matrix.mjs';

const { bytes, wanted, limits } = workerData;
const [moveTo, lineTo, curveTo, quadraticCurveTo] = [0, 1, 2, 3];
const invisible = 3;

const toPoint = (m, x, y) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** The subpaths of a path, each as its points; null for one with curves. */
function toSubpaths(data) {
  const paths = [];
  const numbers = Array.from({ length: data.length ?? Object.keys(data).length }, (_, at) => data[at]);
  for (let at = 0; at < numbers.length; ) {
    const operation = numbers[at];
    if (operation === moveTo) paths.push([[numbers[at + 1], numbers[at + 2]]]);
    else if (operation === lineTo) paths.at(-1)?.push([numbers[at + 1], numbers[at + 2]]);
    else if (operation === curveTo || operation === quadraticCurveTo) paths[paths.length - 1] = null;
    at += { [moveTo]: 3, [lineTo]: 3, [curveTo]: 7, [quadraticCurveTo]: 5 }[operation] ?? 1;
  }
  return paths.filter(Boolean);
}

/** The ruling lines of a subpath: itself when it is thin, the edges of a box that is drawn with a pen. */
function toRulings(points, isStroke) {
  const boxOf = (some) => {
    const [xs, ys] = [some.map(([x]) => x), some.map(([, y]) => y)];
    return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  };
  const isRuling = ({ x0, y0, x1, y1 }) =>
    Math.min(x1 - x0, y1 - y0) <= limits.thickness && Math.max(x1 - x0, y1 - y0) >= limits.shortest;
  const whole = boxOf(points);
  if (isRuling(whole)) return [whole];
  if (!isStroke) return [];
  return points
    .map((point, at) => boxOf([point, points[(at + 1) % points.length]]))
    .filter((edge) => isRuling(edge));
}

/** The ruling lines of a page in points from its top left, and the share of its letters that nobody sees. */
async function readDrawing(page, view, OPS) {
  const strokes = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
  ]);
  const shows = new Set([OPS.showText, OPS.showSpacedText, OPS.nextLineShowText]);
  const [rulings, letters] = [[], { all: 0, hidden: 0 }];
  walk(await page.getOperatorList(), OPS, view, (operation, args, { matrix, mode }) => {
    if (shows.has(operation)) {
      const count = args[0]?.length ?? 0;
      letters.all += count;
      if (mode === invisible) letters.hidden += count;
    } else if (operation === OPS.constructPath && args[0] !== OPS.endPath && args[1]?.[0]) {
      for (const points of toSubpaths(args[1][0])) {
        const placed = points.map(([x, y]) => toPoint(matrix, x, y));
        rulings.push(...toRulings(placed, strokes.has(args[0])));
      }
    }
  });
  return {
    rulings: rulings.slice(0, limits.rulings),
    hidden: letters.all ? letters.hidden / letters.all : 0,
  };
}

async function readPage(pdf, number, OPS) {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap(({ str, transform: own, width: length }) => {
    if (!str?.trim()) return [];
    const [a, b, c, d, x, y] = multiply(transform, own);
    // a text that is turned is a watermark or a note at the margin
    if (Math.abs(b) > Math.abs(a) * 0.1) return [];
    return [{ text: str.slice(0, limits.text), x, y, width: length, height: Math.hypot(c, d) }];
  });
  const drawing = texts.length > 0 ? await readDrawing(page, transform, OPS) : { rulings: [], hidden: 0 };
  page.cleanup();
  return { number, width, height, texts, ...drawing };
}

try {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  const { OPS } = await getResolvedPDFJS();
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1).filter(
    (number) => !wanted || wanted.some(([from, to]) => number >= from && number <= to),
  );
  if (numbers.length > limits.pages) parentPort.postMessage({ many: pdf.numPages });
  else {
    const pages = [];
    let count = 0;
    for (const number of numbers) {
      const page = await readPage(pdf, number, OPS);
      count += page.texts.length;
      if (count > limits.texts) break;
      pages.push(page);
    }
    parentPort.postMessage(count > limits.texts ? { many: pdf.numPages } : { pages, all: pdf.numPages });
  }
} catch (error) {
  parentPort.postMessage({ broken: error?.name === 'PasswordException' ? 'password' : 'file' });
}
