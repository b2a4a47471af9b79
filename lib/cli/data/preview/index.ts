import { writeFile } from 'node:fs/promises';
import { print, say } from '../../say.ts';
import { language, printJson, toJsonList } from '../answer.ts';
import { refusingOpenTables } from '../open-tables.ts';
import type { Call } from '../options.ts';
import { PictureFound } from '../pictures/picture-found.ts';
import { ProseFound } from '../prose/prose-found.ts';
import { see } from '../see.ts';
import { formatPreview } from './text.ts';

/**
 * `preview [FILE…]`: what an import would change, figure by figure; with `--html`, as a page too. Of a picture, its
 * review sheet.
 */
export const preview = (call: Call): Promise<number> =>
  refusingOpenTables(call.options.json, async () => {
    const { operands, options } = call;
    const seen = await see(call).catch((error: unknown) => {
      if (error instanceof PictureFound) return error;
      if (error instanceof ProseFound && operands.length === 1) return error;
      throw error;
    });
    // what only some previews need is loaded for these
    if (seen instanceof PictureFound) {
      const { writeSheet } = await import('../pictures/write-sheet.ts');
      return writeSheet(seen, call);
    }
    if (seen instanceof ProseFound) {
      const { previewProse } = await import('../prose/index.ts');
      return previewProse(seen, call);
    }
    if (options.html) {
      const { renderPreview } = await import('./page.tsx');
      await writeFile(options.html, renderPreview(seen, { language: language(), files: operands }));
    }
    if (options.json) {
      printJson({ ...seen, problems: toJsonList(seen.problems), warnings: toJsonList(seen.warnings) });
    } else {
      print(formatPreview(seen, language()));
      if (options.html) print(say(`Bản để xem: ${options.html}`, `To read: ${options.html}`));
    }
    return seen.problems.count > 0 ? 1 : 0;
  });
