import { type HTMLElement, parse } from 'node-html-parser';
import { toFixedWidth } from './fixed-width';

/** A drawing of an embedded page, as the text of its SVG element. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** A line of a legend: the class that colours its swatch, and its words. */
export interface LegendLine {
  tone: string;
  text: string;
}

/** What a picture takes from the embedded page of an exhibit. */
export interface ExhibitParts {
  locale: string;
  /** what it is about, where its title does not say so */
  subject: string;
  title: string;
  subtitle: string;
  /** the same chart for wide and for narrow places */
  drawings: Drawing[];
  legend: LegendLine[];
  /** the head and the first rows of its table; empty where it has drawings */
  rows: string[][];
  /** whose figures they are, and of which release */
  source: string;
  /** its style sheets */
  css: string;
}

/** Reads the parts of an embedded page; null when it has no title, or neither a drawing nor a table. */
export function readParts(html: string): ExhibitParts | null {
  const page = parse(html, { blockTextElements: { style: true } });
  const main = page.querySelector('main');
  const title = textOf(main?.querySelector('h2'));
  const drawings = (main?.querySelectorAll('svg.chart, svg.map') ?? []).flatMap(toDrawing);
  const rows = drawings.length > 0 ? [] : (main?.querySelectorAll('table tr') ?? []).map(toCells);
  if (!title || (drawings.length === 0 && rows.length === 0)) return null;
  return {
    locale: page.querySelector('html')?.getAttribute('lang') ?? 'vi',
    subject: textOf(main?.querySelector('.embed-subject')),
    title,
    subtitle: textOf(main?.querySelector('figcaption > p, .embed-subtitle')),
    drawings,
    legend: (main?.querySelectorAll('li:has(> .map-swatch)') ?? []).map((line) => ({
      tone: line.querySelector('.map-swatch')?.classNames.replace('map-swatch', '').trim() ?? '',
      text: textOf(line),
    })),
    rows,
    source: textOf(main?.querySelector('[data-part=source]')),
    css: page
      .querySelectorAll('style')
      .map((style) => style.textContent)
      .join('\n'),
  };
}

const textOf = (element: HTMLElement | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/[ \n\t]+/g, ' ').trim();

const toCells = (row: HTMLElement): string[] => row.querySelectorAll('th, td').map(textOf);

function toDrawing(svg: HTMLElement): Drawing[] {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (width && height) return [{ svg: svg.outerHTML, width, height }];
  const fixed = toFixedWidth(svg);
  return fixed ? [fixed] : [];
}
