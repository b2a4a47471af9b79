import { expect, test } from './site';

/** Marks whose colour tells something, by page: where they are, and which property draws them. */
const marks = [
  ['/vi/bien-dong/par/2020', '.mover-bar i:not(.open)', 'background-color'],
  ['/vi/tinh/quang-ninh/linh-vuc', '.loss-bar i', 'background-color'],
  ['/vi/tinh/binh-duong', '.chart .own-line', 'stroke'],
  ['/vi/tinh/binh-duong', '.strip .own', 'background-color'],
  ['/vi/ban-do/par/2023', '.map a path', 'fill'],
  ['/vi/ban-do/par/2023', '.map-swatch:not(.range)', 'background-color'],
] as const;

for (const colorScheme of ['light', 'dark'] as const)
  test(`marks are seen where a reader forces ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const [path, selector, property] of marks) {
      await page.goto(path);
      const contrasts = await page.evaluate(
        ([where, what]) => {
          const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          if (!pen) throw new Error('no canvas');
          const luminance = (colour: string) => {
            pen.fillStyle = colour;
            pen.fillRect(0, 0, 1, 1);
            const parts = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
              const share = part / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return parts.reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
          };
          const { backgroundColor } = getComputedStyle(document.documentElement);
          const ground = luminance(
            backgroundColor.replace(/rgba\(|, 0\)/g, (part) => (part === 'rgba(' ? 'rgb(' : ')')),
          );
          return [...document.querySelectorAll(where)]
            .map((mark) => getComputedStyle(mark).getPropertyValue(what))
            .filter((colour) => !/^url|, 0\)$|none|transparent/.test(colour))
            .map((colour) => {
              const [darker = 0, lighter = 0] = [ground, luminance(colour)].sort((a, b) => a - b);
              return (lighter + 0.05) / (darker + 0.05);
            });
        },
        [selector, property] as const,
      );
      expect(contrasts.length, `${path} ${selector}`).toBeGreaterThan(0);
      for (const contrast of contrasts) expect(contrast, `${path} ${selector}`).toBeGreaterThanOrEqual(3);
    }
  });
