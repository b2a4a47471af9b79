/** @jsxRuntime automatic */
// set here because the command may be called from a folder with another tsconfig.json
import { renderToStaticMarkup } from 'react-dom/server';
import { files } from '@/lib/dataset/files';
import type { Proposal } from '@/lib/domain/proposals/to-proposals';
import type { Span } from '@/lib/domain/reading/items';
import { type Measure, measures } from '@/lib/domain/vocabulary';
import { renderSheetPage } from '@/lib/sheets/page';
import { measureNames } from '../preview/words.ts';
import { doubtWords, type Language } from './words.ts';

/** What the sheet of a text shows. */
export interface ProseSheet {
  /** the text's own name, and its words */
  file: string;
  text: string;
  source: string;
  proposals: readonly Proposal[];
  /** the number of units by year, by index and level; null where it is not known */
  editions: Record<string, Record<number, number | null>>;
  /** the level of every unit that a claim may be of, and its name */
  units: readonly { slug: string; name: string; level: string }[];
  dimensions: readonly { code: string; name: string }[];
  indices: readonly string[];
  /** the file that the sheet saves, and the command that loads it */
  saved: string;
  command: string;
}

/** The sheet on which a person confirms what a text claims, as one HTML file that needs no network. */
export function renderProseSheet(sheet: ProseSheet, language: Language): Promise<string> {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const facts = {
    columns: Object.keys(files['claims.csv'].row.shape),
    source: sheet.source,
    editions: sheet.editions,
    levels: Object.fromEntries(sheet.units.map(({ slug, level }) => [slug, level])),
    words: {
      accepted: say('đã nhận', 'accepted'),
      left: say('đã bỏ', 'left out'),
      open: say('Còn {count} nhận định chưa quyết.', 'Claims to decide: {count}.'),
      ready: say('Đã quyết hết: nhận {count} số liệu.', 'All decided; figures accepted: {count}.'),
      unit: say('Không có đơn vị mang mã này.', 'There is no unit of this code.'),
      year: say('Chưa có kỳ đánh giá năm này.', 'There is no edition of this year.'),
      value: say(
        'Hạng là số nguyên không quá số đơn vị được xếp; phần trăm từ 0 đến 100.',
        'A rank is a whole number within the number of ranked units; a percent lies between 0 and 100.',
      ),
    },
  };
  const title = say('Duyệt số liệu trong bài', 'Confirm the figures of a text');
  return renderSheetPage({
    language,
    title,
    styles: [new URL('./sheet.css', import.meta.url)],
    scripts: [new URL('./sheet-script.mjs', import.meta.url)],
    body: renderToStaticMarkup(<Body sheet={sheet} title={title} language={language} />),
    facts,
  });
}

function Body({ sheet, title, language }: { sheet: ProseSheet; title: string; language: Language }) {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const { file, source, proposals, units, dimensions, saved, command } = sheet;
  return (
    <>
      <main>
        <h1>{title}</h1>
        <p>
          {file} · {source}
        </p>
        <p>
          {say(
            'Máy đọc bài và đề nghị các số liệu dưới đây; không số nào được nạp trước khi bạn nhận. Đối chiếu từng số với câu của bài, sửa nếu sai. Enter: nhận, sang câu sau. Shift+Enter: bỏ.',
            'The figures below were read from the text; none is loaded before you accept it. Hold each against its sentence and correct it where it is wrong. Enter accepts and goes on; Shift+Enter leaves out.',
          )}
        </p>
        {proposals.map((proposal, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text may say the same twice
          <Claim key={at} at={at + 1} proposal={proposal} sheet={sheet} language={language} />
        ))}
        <datalist id="units">
          {units.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </datalist>
        <datalist id="dimensions">
          {dimensions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </datalist>
        <p id="next" hidden>
          {say('Đã lưu. Tiếp theo, chạy:', 'Saved. Now run:')} <code>{command}</code>
        </p>
      </main>
      <footer>
        <button type="button" id="save" data-file={saved} disabled>
          {say('Lưu', 'Save')} {saved}
        </button>
        <span id="left" className="status" role="status" />
      </footer>
    </>
  );
}

interface ClaimProps {
  at: number;
  proposal: Proposal;
  sheet: ProseSheet;
  language: Language;
}

function Claim({ at, proposal, sheet, language }: ClaimProps) {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const { text, indices } = sheet;
  const { span, sentence, doubts, index, year, unit, dimension, measure, value, max } = proposal;
  const print = (number: string) => (language === 'vi' ? number.replace('.', ',') : number);
  return (
    <fieldset data-quote={cut(text, sentence)}>
      <legend>{`${at}. ${cut(text, span)}`}</legend>
      <blockquote lang="vi">
        {cut(text, { start: sentence.start, end: span.start }, false)}
        <mark>{cut(text, span)}</mark>
        {cut(text, { start: span.end, end: sentence.end }, false)}
      </blockquote>
      {doubts.length > 0 && (
        <p className="doubts">
          {say('Xem kỹ: ', 'Look twice: ')}
          {doubts.map((doubt) => doubtWords[doubt][language]).join('; ')}.
        </p>
      )}
      <div className="fields">
        <label>
          {say('Giá trị', 'Value')}
          <input
            className="short"
            name="value"
            defaultValue={print(value)}
            pattern="[+\-]?[0-9]+([.,][0-9]+)?"
            required
          />
        </label>
        <label>
          {say('Đo bằng', 'Measure')}
          <select name="measure" defaultValue={measure}>
            {measures.map((known: Measure) => (
              <option key={known} value={known}>
                {measureNames[known][language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('Năm', 'Year')}
          <input className="short" name="year" defaultValue={year ?? ''} pattern="20[0-9]{2}" required />
        </label>
        <label>
          {say('Đơn vị', 'Unit')}
          <input name="unit" list="units" defaultValue={unit} required />
        </label>
        <label>
          {say('Lĩnh vực', 'Dimension')}
          <input name="dimension" list="dimensions" defaultValue={dimension ?? ''} required />
        </label>
        <label>
          {say('Bộ chỉ số', 'Index')}
          <select name="index" defaultValue={index}>
            {indices.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('Điểm tối đa', 'Maximum')}
          <input className="short" name="max" defaultValue={max ?? ''} pattern="[0-9]+([.][0-9]+)?" />
        </label>
      </div>
      <p>
        <button type="button" className="accept">
          {say('Nhận', 'Accept')}
        </button>{' '}
        <button type="button" className="leave">
          {say('Bỏ', 'Leave out')}
        </button>{' '}
        <output />
      </p>
    </fieldset>
  );
}

/** The words of a place in a text, in one line. */
function cut(text: string, { start, end }: Span, isTrimmed = true): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return isTrimmed ? words.trim() : words;
}
