import { resolve } from 'node:path';
import { toLine } from '@/lib/dataset/cells';
import type { ListedReview } from '@/lib/domain/review/listed-review';
import { defaultIndex } from '@/lib/domain/vocabulary';
import { type Locale, type RankingAddress, routes } from '@/lib/routes';
import { findBrowser } from '../../browser.ts';
import { CommandError, print, say } from '../../say.ts';
import { printJson } from '../answer.ts';
import { type Call, UsageError, type Values } from '../options.ts';
import { createLine } from '../progress.ts';
import { toLevel, toLocale } from './asked.ts';
import { type PrintPage, withPrinter } from './printer.ts';
import { askSite, fetchFile, notGiven, withSite } from './site.ts';
import { type LazyFile, writeZip } from './zip.ts';

const kinds = ['pdf', 'xlsx'] as const;
type Kind = (typeof kinds)[number];

/** The reviews that are asked for. */
interface Asked extends RankingAddress {
  /** the code of a region; null for the whole country */
  region: string | null;
  kinds: readonly Kind[];
  locale: Locale;
  out: string;
}

/** `reviews --region REGION --year YEAR --out FILE.zip`: the reviews of all units of a region, or of the country, and a list. */
export async function reviews({ operands, options, env }: Call): Promise<number> {
  const asked = toAsked(operands, options);
  const { out } = asked;
  // where there is none, this is said before the site is built
  const browser = asked.kinds.includes('pdf') ? await findBrowser() : null;
  await withSite(env, async (site, release) => {
    const units = await listUnits(site, asked);
    const write = (printPage: PrintPage | null) => writeAll(site, release.createdAt, units, asked, printPage);
    if (browser) await withPrinter(browser, write);
    else await write(null);
    report(units, asked, options.json === true);
  });
  if (!options.json) print(say(`Đã ghi ${out}`, `Wrote ${out}`));
  return 0;
}

/** @throws UsageError for words that name no reviews */
function toAsked(operands: string[], options: Values): Asked {
  const { index = defaultIndex, year, region, all, files, out } = options;
  const level = toLevel(options.level);
  const isChosen =
    (region === undefined) === (all === true) && (region === undefined || level === 'province');
  if (operands.length > 0 || !/^20\d\d$/.test(year ?? '') || !out?.endsWith('.zip') || !isChosen)
    throw new UsageError(
      say(
        'Lệnh reviews cần vùng hoặc --all, năm và tệp: reviews --region tay-nguyen --year 2020 --out TỆP.zip',
        'reviews needs a region or --all, a year and a file: reviews --region tay-nguyen --year 2020 --out FILE.zip',
      ),
    );
  const chosen = kinds.filter((kind) => files === undefined || files === kind);
  if (chosen.length === 0) throw new UsageError(say('--files là pdf hoặc xlsx.', '--files is pdf or xlsx.'));
  return {
    ...{ index, year: Number(year), level },
    ...{ region: region ?? null, kinds: chosen, locale: toLocale(options.lang), out: resolve(out) },
  };
}

/** @throws CommandError when there is no such edition or region, or nothing of any unit to review */
async function listUnits(site: string, { region, locale, ...edition }: Asked): Promise<ListedReview[]> {
  const address = site + routes.reviewList(locale, edition);
  const answer = await askSite(address);
  const { index, year } = edition;
  if (!answer.ok && answer.status !== 404) throw notGiven(address, answer);
  if (!answer.ok)
    throw new CommandError(say(`Không có kỳ ${index} ${year}.`, `There is no edition ${index} ${year}.`));
  const all = (await answer.json()) as ListedReview[];
  const units = region === null ? all : all.filter((unit) => unit.region === region);
  const regions = [...new Set(all.flatMap((unit) => unit.region ?? []))].sort().join(', ');
  if (units.length === 0)
    throw new CommandError(
      say(
        `Năm ${year} không có vùng ${region}: ${regions}.`,
        `There is no region ${region} in ${year}: ${regions}.`,
      ),
    );
  if (!units.some(({ isReviewed }) => isReviewed))
    throw new CommandError(
      say(
        `Không có gì để nhìn lại: chưa biết gì của đơn vị nào trong ${index} ${year}.`,
        `There is nothing to review: nothing is known of any unit in ${index} ${year}.`,
      ),
    );
  return units;
}

async function writeAll(
  site: string,
  date: Date,
  units: readonly ListedReview[],
  { kinds: chosen, locale, out, ...edition }: Asked,
  printPage: PrintPage | null,
): Promise<void> {
  const nameOf = (unit: string, kind: Kind) => `${unit}-${edition.index}-${edition.year}.${kind}`;
  const line = createLine(process.stderr);
  const reviewed = units.filter(({ isReviewed }) => isReviewed);
  const total = reviewed.length * chosen.length;
  let done = 0;
  const files = reviewed.flatMap(({ unit: slug, name }) => {
    const address = { ...edition, slug };
    return chosen.map(
      (kind): LazyFile => ({
        name: nameOf(slug, kind),
        async make() {
          line.write(`${done}/${total} ${name}`);
          const page = site + routes.review(locale, address);
          const book = site + routes.reviewBook(locale, address);
          // the page is asked for first, so that one that is not there is no PDF of an error
          const bytes = await fetchFile(kind === 'pdf' ? page : book);
          const made = kind === 'pdf' && printPage ? await printPage(page) : bytes;
          done += 1;
          return made;
        },
      }),
    );
  });
  const list = Buffer.from(toList(units, chosen, nameOf, locale));
  try {
    await writeZip(out, date, [{ name: listNames[locale], make: async () => list }, ...files]);
  } finally {
    line.end();
  }
}

const listNames = { vi: 'danh-sach.csv', en: 'index.csv' } as const;
/** by which spreadsheets recognise UTF-8 */
const mark = '\uFEFF';

const heads = {
  vi: [
    'Mã',
    'Đơn vị',
    'Vùng',
    'Hạng',
    'Hạng cao nhất có thể',
    'Hạng thấp nhất có thể',
    'Số đơn vị được xếp',
    'Giá trị',
    'Vì sao không có bản nhìn lại',
  ],
  en: [
    'Code',
    'Unit',
    'Region',
    'Rank',
    'Best possible rank',
    'Worst possible rank',
    'Ranked units',
    'Value',
    'Why there is no review',
  ],
} as const;

/** Every unit with what is known of it and the names of its files, or why it has none. */
function toList(
  units: readonly ListedReview[],
  chosen: readonly Kind[],
  nameOf: (unit: string, kind: Kind) => string,
  locale: Locale,
): string {
  const rows = units.map((unit) => [
    ...[
      unit.unit,
      unit.name,
      unit.regionName,
      unit.rank,
      unit.best,
      unit.worst,
      unit.of,
      unit.score,
      unit.reason,
    ],
    ...chosen.map((kind) => (unit.isReviewed ? nameOf(unit.unit, kind) : null)),
  ]);
  const head = [...heads[locale], ...chosen.map((kind) => kind.toUpperCase())];
  return mark + [head, ...rows].map((row) => toLine(row.map((cell) => String(cell ?? '')))).join('');
}

/** Says which units have no review, and why. */
function report(units: readonly ListedReview[], { out }: Asked, isJson: boolean): void {
  const left = units.filter(({ isReviewed }) => !isReviewed);
  const reviewed = units.length - left.length;
  if (isJson) {
    printJson({ file: out, reviewed, left: left.map(({ unit, reason }) => ({ unit, reason })) });
    return;
  }
  print(
    say(
      `Bản nhìn lại của ${reviewed}/${units.length} đơn vị.`,
      `Reviews of ${reviewed} of ${units.length} units.`,
    ),
  );
  for (const { name, reason } of left)
    print(say(`  không có: ${name}, ${reason}`, `  none: ${name}, ${reason}`));
}
