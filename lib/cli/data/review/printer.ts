import type { Browser } from '../../browser.ts';
import { atEnd } from '../../lifetime.ts';
import { CommandError, say } from '../../say.ts';

/** Prints a page of the site as a PDF. */
export type PrintPage = (page: string) => Promise<Buffer>;

/** Opens one browser for all pages that are printed meanwhile. */
export async function withPrinter<T>(
  { path, args, env }: Browser,
  work: (print: PrintPage) => Promise<T>,
): Promise<T> {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath: path,
    args,
    env: { ...process.env, ...env },
    // the command ends its own programs in order
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = atEnd(() => browser.close());
  try {
    return await work(async (address) => {
      const page = await browser.newPage();
      try {
        const answer = await page.goto(address);
        if (!answer?.ok())
          throw new CommandError(say(`Không in được ${address}.`, `${address} could not be printed.`));
        await page.evaluate('document.fonts.ready.then(() => null)');
        return await page.pdf({ preferCSSPageSize: true, printBackground: true });
      } finally {
        await page.close();
      }
    });
  } finally {
    await close();
  }
}
