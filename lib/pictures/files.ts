import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const folder = path.join(process.cwd(), 'app/typeface');

const fileOf = (weight: number, ending: string) => path.join(folder, `be-vietnam-pro-${weight}.${ending}`);

/** A picture as SVG that brings its typeface, so that it looks the same wherever it is opened. */
export async function withTypeface(svg: string): Promise<string> {
  const faces = await Promise.all(
    [400, 600].map(async (weight) => {
      const data = (await readFile(fileOf(weight, 'woff2'))).toString('base64');
      return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
    }),
  );
  return svg.replace('<style>', () => `<style>${faces.join('')}\n`);
}

/**
 * A picture as PNG, twice as large as it says, for sharp screens and print.
 * @throws when the text is no SVG
 */
export async function toPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      fontFiles: [400, 600].map((weight) => fileOf(weight, 'ttf')),
      loadSystemFonts: false,
      defaultFontFamily: 'Be Vietnam Pro',
    },
  });
  return image.asPng();
}
