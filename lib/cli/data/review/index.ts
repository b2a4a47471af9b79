import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mostReviewed, type ReviewAddress, type ReviewSpan } from '@/lib/domain/review/review-address';
import { defaultIndex } from '@/lib/domain/vocabulary';
import { routes } from '@/lib/routes';
import { findBrowser } from '../../browser.ts';
import { CommandError, print, say } from '../../say.ts';
import { printJson } from '../answer.ts';
import { type Call, UsageError, type Values } from '../options.ts';
import { toLevel, toLocale } from './asked.ts';
import { withPrinter } from './printer.ts';
import { withPrivateCopy } from './private-copy.ts';
import { askSite, fetchFile, notGiven, withSite } from './site.ts';

/** `review UNIT YEAR --pdf FILE`: prints a unit's year, or years, in review from the site's own page, and the workbook. */
export async function review({ operands, options, env }: Call): Promise<number> {
  const address = toAddress(operands, options);
  const locale = toLocale(options.lang);
  const [pdf, xlsx] = [options.pdf, options.xlsx].map((file) => file && resolve(file));
  if (!pdf && !xlsx)
    throw new UsageError(
      say(
        'Lệnh review cần --pdf TỆP.pdf hoặc --xlsx TỆP.xlsx.',
        'review needs --pdf FILE.pdf or --xlsx FILE.xlsx.',
      ),
    );
  // where there is none, this is said before the site is built
  const browser = pdf ? await findBrowser() : null;
  const write = async (site: string) => {
    const page = site + routes.review(locale, address);
    const answer = await askSite(page);
    if (answer.status === 404) throw nothingKnown(address);
    if (!answer.ok) throw notGiven(page, answer);
    if (pdf && browser)
      await withPrinter(browser, async (printPage) => writeFile(pdf, await printPage(page)));
    if (xlsx) await writeFile(xlsx, await fetchFile(site + routes.reviewBook(locale, address)));
  };
  const { index } = address;
  const read = {
    ...options,
    year: String('year' in address ? address.year : address.to),
    index,
    json: false,
  };
  const code = options.with
    ? await withPrivateCopy(env, { files: [options.with], options: read }, (copy) => withSite(copy, write))
    : await withSite(env, write).then(() => 0);
  if (code !== 0) return code;
  const files = [pdf, xlsx].filter((file) => file !== undefined && file !== '');
  if (options.json) printJson({ ...address, files });
  else for (const file of files) print(say(`Đã ghi ${file}`, `Wrote ${file}`));
  return 0;
}

/** @throws UsageError for words that name no unit and years */
function toAddress([slug, years, ...rest]: string[], options: Values): ReviewAddress | ReviewSpan {
  const [, first, last] = /^(20\d\d)(?:-(20\d\d))?$/.exec(years ?? '') ?? [];
  if (!slug || !/^[a-z0-9-]+$/.test(slug) || !first || rest.length > 0)
    throw new UsageError(
      say(
        'Lệnh review cần tên đơn vị như trong địa chỉ và năm: review binh-duong 2020 --pdf TỆP.pdf',
        'review needs a unit as addresses name it, and a year: review binh-duong 2020 --pdf FILE.pdf',
      ),
    );
  const unit = { level: toLevel(options.level), slug, index: options.index ?? defaultIndex };
  if (!last) return { ...unit, year: Number(first) };
  const [from, to] = [Number(first), Number(last)];
  if (from >= to || to - from >= mostReviewed)
    throw new UsageError(
      say(
        `Nhìn lại nhiều nhất ${mostReviewed} năm một lần, năm trước đứng trước: 2018-2022.`,
        `At most ${mostReviewed} years are reviewed at once, the earlier first: 2018-2022.`,
      ),
    );
  return { ...unit, from, to };
}

function nothingKnown(address: ReviewAddress | ReviewSpan): CommandError {
  const { slug, index } = address;
  const years = 'year' in address ? address.year : `${address.from}–${address.to}`;
  return new CommandError(
    say(
      `Không có gì để nhìn lại: chưa biết gì của ${slug} trong ${index} ${years}.`,
      `There is nothing to review: nothing is known of ${slug} in ${index} ${years}.`,
    ),
  );
}
