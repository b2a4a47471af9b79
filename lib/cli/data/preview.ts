import { writeFile } from 'node:fs/promises';
import { previewDataSet } from '@/lib/import';
import { withDatabase } from '../database.ts';
import { print, say } from '../say.ts';
import { language, printJson, printReading, refusingOpenTables, toJsonList } from './answer.ts';
import { toInput } from './inputs.ts';
import type { Call } from './options.ts';
import { renderPreview } from './preview-page.tsx';
import { formatPreview } from './preview-text.ts';
import { createProgress, tellWaiting } from './progress.ts';

/** `preview [FILE…]`: what an import would change, figure by figure; with `--html`, as a page too. */
export const preview = ({ operands, options, env }: Call): Promise<number> =>
  refusingOpenTables(options.json, async () => {
    const seen = await withDatabase(env, async (databaseUrl) => {
      const { progress, end } = createProgress();
      const open = await toInput(operands, options, databaseUrl, options.json ? () => {} : printReading);
      try {
        return await previewDataSet(open, { databaseUrl, progress, waiting: tellWaiting });
      } finally {
        end();
      }
    });
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
