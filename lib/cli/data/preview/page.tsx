/** @jsxRuntime automatic */
// set here because the command may be called from a folder with another tsconfig.json
import { renderToStaticMarkup } from 'react-dom/server';
import type { ProblemList } from '@/lib/dataset/problem-list';
import { formatProblemList } from '@/lib/dataset/report';
import { groupBy } from '@/lib/domain/values/group-by';
import type { Measure } from '@/lib/domain/vocabulary';
import { type Preview, type PreviewCell, type PreviewConflict, previewKinds } from '@/lib/import/preview';
import { kindWords, measureNames, resolutionHeader, valueIn, verdictOf } from './words.ts';

type Language = 'vi' | 'en';
interface PageContext {
  language: Language;
  /** what was previewed, as it was named on the command line */
  files: readonly string[];
}

const style = `
:root{color-scheme:light dark}
body{font:16px/1.6 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2.5rem;border-top:1px solid #8886;padding-top:.75rem}
table{border-collapse:collapse;width:100%;font-size:.94rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8884;vertical-align:top}
td.n,th.n{text-align:right}
code,pre{font-size:.85rem;white-space:pre-wrap;overflow-wrap:anywhere}
.verdict{font-size:1.15rem;font-weight:600}
@media print{h2{break-after:avoid}tr{break-inside:avoid}}
`;

/** A preview as one HTML file without other files, for the person who approves the figures. */
export function renderPreview(preview: Preview, { language, files }: PageContext): string {
  const title = language === 'vi' ? 'Xem trước khi nạp số liệu' : 'Before the figures are loaded';
  const body = renderToStaticMarkup(
    <Body preview={preview} title={title} language={language} files={files} />,
  );
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body>${body}</body>
</html>
`;
}

function Body({ preview, title, language, files }: PageContext & { preview: Preview; title: string }) {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const { base, cells, more, conflicts, problems, warnings } = preview;
  const nameOf = (edition: string) => preview.editionNames[edition]?.[language] ?? edition;
  return (
    <>
      <h1>{title}</h1>
      <p>
        {files.length > 0 ? files.join(', ') : 'prisma/data'} ·{' '}
        {base === null
          ? say('phiên bản đầu tiên', 'the first release')
          : say(`so với phiên bản ${base}`, `against release ${base}`)}
      </p>
      <p className="verdict">{verdictOf(preview, language)}</p>
      <Counts preview={preview} nameOf={nameOf} language={language} />
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} nameOf={nameOf} language={language} />}
      <Problems title={say('Lỗi', 'Problems')} problems={problems} language={language} />
      <Problems
        title={say('Cần xem lại (không ngăn việc nạp)', 'To look at (it stops nothing)')}
        problems={warnings}
        language={language}
      />
      {[...groupBy(cells, ({ edition }) => edition)].map(([edition, ofEdition]) => (
        <Cells key={edition} name={nameOf(edition)} cells={ofEdition} language={language} />
      ))}
      {more > 0 && (
        <p>
          {say(`Còn ${more} số liệu nữa không liệt kê ở đây.`, `${more} more figures are not listed here.`)}
        </p>
      )}
    </>
  );
}

/** An edition's id in words. */
type NameOf = (edition: string) => string;

interface CountsProps {
  preview: Preview;
  nameOf: NameOf;
  language: Language;
}

function Counts({ preview: { editions, totals }, nameOf, language }: CountsProps) {
  const moved = editions.filter(({ counts }) =>
    previewKinds.some((kind) => kind !== 'same' && counts[kind] > 0),
  );
  return (
    <table>
      <caption>{language === 'vi' ? 'Số liệu theo kỳ đánh giá' : 'Figures by edition'}</caption>
      <thead>
        <tr>
          <th scope="col">{language === 'vi' ? 'Kỳ đánh giá' : 'Edition'}</th>
          {previewKinds.map((kind) => (
            <th key={kind} scope="col" className="n">
              {kindWords[kind][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...moved, { edition: language === 'vi' ? 'Tất cả' : 'All', counts: totals }].map(
          ({ edition, counts }) => (
            <tr key={edition}>
              <th scope="row">{nameOf(edition)}</th>
              {previewKinds.map((kind) => (
                <td key={kind} className="n">
                  {counts[kind]}
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

interface ConflictsProps {
  conflicts: readonly PreviewConflict[];
  nameOf: NameOf;
  language: Language;
}

function Conflicts({ conflicts, nameOf, language }: ConflictsProps) {
  return (
    <section>
      <h2>{language === 'vi' ? 'Mâu thuẫn giữa các nguồn' : 'Conflicting sources'}</h2>
      {conflicts.map(({ id, edition, unit, dimension, measure, claims, resolution }) => (
        <div key={id}>
          <p>
            <strong>
              {unit} · {dimension} · {measureNames[measure as Measure][language]}
            </strong>{' '}
            ({nameOf(edition)})
          </p>
          <ul>
            {claims.map(({ value, source, title, isNew, place }) => (
              <li key={`${source} ${place}`}>
                <strong>{valueIn(value, language)}</strong>: {title} ({source}; {place})
                {isNew && (language === 'vi' ? ', mới' : ', new')}
              </li>
            ))}
          </ul>
          <pre>{resolution}</pre>
        </div>
      ))}
      <p>
        {language === 'vi' ? 'Các cột của resolutions.csv: ' : 'The columns of resolutions.csv: '}
        <code>{resolutionHeader}</code>
      </p>
    </section>
  );
}

function Problems({
  title,
  problems,
  language,
}: {
  title: string;
  problems: ProblemList;
  language: Language;
}) {
  if (problems.count === 0) return null;
  return (
    <section>
      <h2>
        {title} ({problems.count})
      </h2>
      <pre>{formatProblemList(problems, language)}</pre>
    </section>
  );
}

interface CellsProps {
  name: string;
  cells: readonly PreviewCell[];
  language: Language;
}

function Cells({ name, cells, language }: CellsProps) {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  return (
    <section>
      <h2>{name}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Đơn vị', 'Unit')}</th>
            <th scope="col">{say('Chỉ số thành phần', 'Dimension')}</th>
            <th scope="col">{say('Loại', 'Measure')}</th>
            <th scope="col" className="n">
              {say('Trước', 'Before')}
            </th>
            <th scope="col" className="n">
              {say('Sau', 'After')}
            </th>
            <th scope="col">{say('Thay đổi', 'Change')}</th>
            <th scope="col">{say('Nguồn', 'Sources')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ id, kind, unit, dimension, measure, before, after, sources }) => (
            <tr key={id}>
              <th scope="row">{unit}</th>
              <td>{dimension}</td>
              <td>{measureNames[measure as Measure][language]}</td>
              <td className="n">{valueIn(before, language)}</td>
              <td className="n">{valueIn(after, language)}</td>
              <td>{kindWords[kind][language]}</td>
              <td>{sources.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
