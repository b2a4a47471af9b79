import fc from 'fast-check';

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-'),
  minLength: 1,
  maxLength: 12,
});
const locale = fc.constantFrom('vi', 'en');
const year = fc.integer({ min: 2000, max: 2099 });
const index = fc.oneof(fc.constantFrom('par', 'sipas', 'papi'), word);
const unit = fc.oneof(
  fc.constantFrom('ha-noi', 'hue', 'da-nang', 'binh-duong', 'ca-mau', 'bo-tai-chinh', 'tay-nguyen'),
  word,
);
const dimension = fc.oneof(fc.constantFrom('overall', 'the-che', 'to-chuc-bo-may', 'papi-5'), word);
const number = fc.nat({ max: 100_000_000 });
const sort = fc.constantFrom('ten', 'bac', 'diem', 'nguon-nguoc');

/** Joins fixed texts and random parts to one address. */
const address = (texts: TemplateStringsArray, ...parts: fc.Arbitrary<string | number>[]) =>
  fc.tuple(...parts).map((values) => String.raw({ raw: texts }, ...values));

/** Addresses as the site has them, with parts that exist or do not. */
const plausible = fc.oneof(
  address`/${locale}/du-lieu/${number}`,
  address`/api/phien-ban/${number}.zip`,
  address`/${locale}/so-lieu/${index}.${year}.${unit}.${dimension}.${fc.constantFrom('rank', 'percent', 'score', 'x')}`,
  address`/${locale}/xep-hang/${index}/${year}`,
  address`/${locale}/xep-hang/par/2020?vung=${word}`,
  address`/${locale}/xep-hang/par/${year}?sap-xep=${sort}&nhom=${word}`,
  address`/${locale}/bien-dong/${index}/${year}`,
  address`/${locale}/ban-do/${index}/${year}/${fc.constantFrom('diem', 'thay-doi', 'x')}`,
  address`/${locale}/tim?q=${word}`,
  address`/${locale}/so-sanh?don-vi=${unit},${unit},${word}&tu=${year}&chi-so=${index}`,
  address`/${locale}/mo-phong?don-vi=${unit}&chi-so=${index}&nam=${year}&diem.${dimension}=${number}`,
  address`/${locale}/tinh/${unit}/so-nganh/${year}`,
  address`/${locale}/${fc.constantFrom('tinh', 'bo-nganh', 'vung', 'linh-vuc')}/${unit}`,
  address`/${locale}/linh-vuc/${index}.${dimension}/${year}`,
  address`/api/chia-se/${locale}/tinh.${unit}.png`,
  address`/api/tim/${word}`,
  address`/_next/static/chunks/${word}.js`,
  address`/${word}/${word}`,
);

/** The characters that may stand in a request line. */
const raw = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
});

/** Addresses with anything put into them: broken escapes, dots and slashes, repeated and very long parts. */
const broken = fc
  .tuple(
    plausible,
    fc.nat(),
    fc.oneof(
      raw,
      fc.constantFrom(
        '%',
        '%00',
        '%c0%af',
        '%E1%BA%',
        '..',
        '/../',
        '//',
        '?',
        '&&',
        '#',
        '%25zz',
        '[]',
        ';',
      ),
      fc.nat({ max: 6000 }).map((length) => 'a'.repeat(length)),
    ),
  )
  .map(([text, at, put]) => {
    const cut = 1 + (at % text.length);
    return text.slice(0, cut) + put + text.slice(cut);
  });

/** Invented addresses over all routes of the site, the same ones for the same seed. */
export const listMadeUp = (count: number, seed: number): string[] =>
  fc.sample(fc.oneof({ weight: 3, arbitrary: plausible }, { weight: 1, arbitrary: broken }), {
    seed,
    numRuns: count,
  });

const provinces = ['ha-noi', 'hue', 'da-nang', 'hai-phong', 'can-tho', 'lao-cai', 'quang-ninh', 'nghe-an'];

/** Addresses of comparisons, the pages that take the longest to make; all of them exist, and no two are one page. */
export const listComparisons = (count: number): string[] =>
  provinces
    .flatMap((one, at) => provinces.slice(at + 1).map((other) => `${one},${other}`))
    .flatMap((units) =>
      Array.from({ length: 11 }, (_, at) => `/vi/so-sanh?don-vi=${units}&tu=${2012 + at}&den=2024`),
    )
    .slice(0, count);
