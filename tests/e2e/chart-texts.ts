import type { Page } from '@playwright/test';

/** What is wrong with the words of a page's charts: pairs that overlap, and words that are cut off. */
export async function findBadTexts(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    // letters fill their box across, but not down
    const [across, down] = [0.5, 0.2];
    const edge = main.getBoundingClientRect();
    const pictures = [...main.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
    return pictures.flatMap((svg) => {
      const frame = getComputedStyle(svg).overflow === 'visible' ? edge : svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')]
        .filter((text) => text.checkVisibility() && text.textContent?.trim())
        .map((text) => {
          const { left, right, top, bottom, height } = text.getBoundingClientRect();
          const [inset, word] = [height * down, text.textContent?.trim() ?? ''];
          return {
            word,
            left: left + across,
            right: right - across,
            top: top + inset,
            bottom: bottom - inset,
          };
        })
        .filter(({ left, right }) => right > left);
      const label = svg.getAttribute('aria-label')?.slice(0, 40) ?? '';
      const cut = texts.filter(
        ({ left, right, top, bottom }) =>
          left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
      );
      const overlapping = texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          .map((other) => `${label}: “${one.word}” meets “${other.word}”`),
      );
      return [...cut.map(({ word }) => `${label}: “${word}” is cut off`), ...overlapping];
    });
  });
}
