import type { Page } from '@playwright/test';

/** What a page draws and says, as the numbers that are read there: "3/63", "91,70", "−0,26". */
export interface Numbers {
  /** in pictures and their labels, but for scales and years, each with the text that it stands in */
  drawn: { number: string; text: string }[];
  /** along each scale, in its order */
  scales: string[][];
  /** in the page's words and tables, closed ones included */
  said: Set<string>;
}

/** Reads the numbers of a page's main part. */
export async function readNumbers(page: Page): Promise<Numbers> {
  const { drawn, scales, said } = await page.locator('main').evaluate((main) => {
    const isDrawn = (node: Element | null) => node?.closest('svg, script, style, option, .recharts-wrapper');
    const words: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!isDrawn(walker.currentNode.parentElement)) words.push(walker.currentNode.textContent ?? '');
    const pictures = [...main.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
    const ticks = '.axis, .recharts-cartesian-axis-tick-value';
    return {
      // a base and a unit stand in an element of their own
      said: words.join(' ').replaceAll(/\s*\/\s*/g, '/'),
      drawn: pictures.flatMap((svg) => [
        svg.getAttribute('aria-label') ?? '',
        ...[...svg.querySelectorAll('[aria-label]')].map((node) => node.getAttribute('aria-label') ?? ''),
        ...[...svg.querySelectorAll('title')].map((node) => node.textContent ?? ''),
        ...[...svg.querySelectorAll('text')].flatMap((text) => {
          const parts = text.querySelector('tspan') ? [...text.childNodes] : [text];
          const isTick = text.matches(ticks) && /^[\d.,\s−-]+$/.test(text.textContent ?? '');
          return isTick ? [] : parts.map((part) => part.textContent ?? '');
        }),
      ]),
      scales: pictures.map((svg) =>
        [...svg.querySelectorAll(ticks)]
          .map((tick) => tick.textContent ?? '')
          .filter((text) => /^[\d.,−-]+$/.test(text)),
      ),
    };
  });
  return {
    drawn: drawn.flatMap((text) => numbersIn(text).map((number) => ({ number, text }))),
    scales: scales.map((scale) => scale.filter((text) => !isYear(text))).filter((scale) => scale.length > 0),
    // a rank with its base says the rank, too
    said: new Set(numbersIn(said).flatMap((number) => [number, number.split('/')[0] ?? ''])),
  };
}

const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*(?:\/\d+)?/g)]
    .map(([number]) => number)
    .filter((number) => !isYear(number));

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
