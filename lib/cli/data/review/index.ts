import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '@/lib/db/embedded/probe';
import { withQuery } from '@/lib/db/with-client';
import type { ReviewAddress } from '@/lib/domain/review/review-address';
import { defaultIndex } from '@/lib/domain/vocabulary';
import type { Env } from '@/lib/env';
import { getLatestRelease } from '@/lib/release/releases';
import { type Locale, routes } from '@/lib/routes';
import { type Browser, findBrowser } from '../../browser.ts';
import { ensureBuilt, nextEnv } from '../../build.ts';
import { runProgram } from '../../children.ts';
import { withDatabase } from '../../database.ts';
import { CommandError, print, say } from '../../say.ts';
import { serve } from '../../serve.ts';
import { printJson } from '../answer.ts';
import { type Call, UsageError, type Values } from '../options.ts';
import { withPrivateCopy } from './private-copy.ts';

/** `review UNIT YEAR --pdf FILE`: prints a unit's year in review from the site's own page, and its workbook. */
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
  const browser = pdf ? await findBrowser() : null;
  const write = async (site: string) => {
    const page = site + routes.review(locale, address);
    if (!(await fetch(page)).ok) throw nothingKnown(address);
    if (browser && pdf) await printPage(browser, page, pdf);
    if (xlsx) {
      const book = await fetch(site + routes.reviewBook(locale, address));
      await writeFile(xlsx, Buffer.from(await book.arrayBuffer()));
    }
  };
  const { year, index } = address;
  const read = { ...options, year: String(year), index, json: false };
  const code = options.with
    ? await withPrivateCopy(env, { files: [options.with], options: read }, (copy) => withSite(copy, write))
    : await withSite(env, write).then(() => 0);
  if (code !== 0) return code;
  const files = [pdf, xlsx].filter((file) => file !== undefined && file !== '');
  if (options.json) printJson({ ...address, files });
  else for (const file of files) print(say(`Đã ghi ${file}`, `Wrote ${file}`));
  return 0;
}

/** @throws UsageError for words that name no unit and year */
function toAddress([slug, year, ...rest]: string[], { index, level }: Values): ReviewAddress {
  const isLevel = level === undefined || level === 'province' || level === 'ministry';
  if (!slug || !/^[a-z0-9-]+$/.test(slug) || !/^20\d\d$/.test(year ?? '') || rest.length > 0 || !isLevel)
    throw new UsageError(
      say(
        'Lệnh review cần tên đơn vị như trong địa chỉ và năm: review binh-duong 2020 --pdf TỆP.pdf',
        'review needs a unit as addresses name it, and a year: review binh-duong 2020 --pdf FILE.pdf',
      ),
    );
  return { level: level ?? 'province', slug, index: index ?? defaultIndex, year: Number(year) };
}

/** Vietnamese unless English is asked for: the report is for a People's Committee, whatever the terminal speaks. */
function toLocale(lang = 'vi'): Locale {
  if (lang === 'vi' || lang === 'en') return lang;
  throw new UsageError(say('--lang là vi hoặc en.', '--lang is vi or en.'));
}

const nothingKnown = ({ slug, index, year }: ReviewAddress): CommandError =>
  new CommandError(
    say(
      `Không có gì để nhìn lại: chưa biết gì của ${slug} trong ${index} ${year}.`,
      `There is nothing to review: nothing is known of ${slug} in ${index} ${year}.`,
    ),
  );

/** Serves the site on a free port of this machine while the work goes on. */
async function withSite(env: Env, work: (site: string) => Promise<void>): Promise<void> {
  await withDatabase(env, async (url) => {
    if (!(await withQuery(url, getLatestRelease)))
      throw new CommandError(
        say('Chưa nạp dữ liệu: hãy chạy npm start một lần.', 'No data are loaded yet: run npm start once.'),
      );
    await ensureBuilt(env);
    const site = await serve(await freePort(), nextEnv(env, url));
    try {
      await work(site.url);
    } finally {
      await site.stop();
    }
  });
}

/** @throws CommandError with what the browser said when it wrote no file */
async function printPage({ path, args, env }: Browser, page: string, to: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'review-'));
  try {
    await rm(to, { force: true });
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const { output } = await runProgram(
      path,
      [
        '--headless',
        ...asRoot,
        ...args,
        `--user-data-dir=${profile}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${to}`,
        page,
      ],
      env,
    );
    if (!existsSync(to))
      throw new CommandError(say(`Không in được:\n${output}`, `The page could not be printed:\n${output}`));
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
