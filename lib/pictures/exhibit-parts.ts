import { type HTMLElement, parse } from 'node-html-parser';
import { toFixedWidth } from './fixed-width';

/** A drawing of an embedded page, as the text of its SVG element. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  /** whether it is the one for narrow places */
  isNarrow: boolean;
}

/** A line of a legend: its words, and the class that colours its swatch or the mark of a series. */
export interface LegendLine {
  text: string;
  tone: string;
  /** an SVG element; null for a swatch */
  mark: string | null;
  /** whether only a drawing for narrow places needs it */
  isNarrow: boolean;
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
    legend: (main?.querySelectorAll('li:has(> .map-swatch), .chart-key > li') ?? []).map((line) => ({
      text: textOf(line),
      tone: line.querySelector('.map-swatch')?.classNames.replace('map-swatch', '').trim() ?? '',
      mark: line.querySelector('svg')?.outerHTML ?? null,
      isNarrow: isNarrow(line.parentNode),
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

/** Whether the page hides it where there is room. */
const isNarrow = (element: HTMLElement | null): boolean =>
  element?.classNames.split(' ').includes('sm:hidden') ?? false;

const toCells = (row: HTMLElement): string[] => row.querySelectorAll('th, td').map(textOf);

function toDrawing(svg: HTMLElement): Drawing[] {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (width && height) return [{ svg: svg.outerHTML, width, height, isNarrow: isNarrow(svg) }];
  const fixed = toFixedWidth(svg);
  return fixed ? [{ ...fixed, isNarrow: isNarrow(svg) }] : [];
}
