import { writeFile } from 'node:fs/promises';
import { print, say } from '../../say.ts';
import { language, printJson, refusingOpenTables, toJsonList } from '../answer.ts';
import type { Call } from '../options.ts';
import { PictureFound } from '../pictures/picture-found.ts';
import { writeSheet } from '../pictures/write-sheet.ts';
import { previewProse } from '../prose/index.ts';
import { ProseFound } from '../prose/prose-found.ts';
import { see } from '../see.ts';
import { renderPreview } from './page.tsx';
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
    if (seen instanceof PictureFound) return writeSheet(seen, call);
    if (seen instanceof ProseFound) return previewProse(seen, call);
    if (options.html) {
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
