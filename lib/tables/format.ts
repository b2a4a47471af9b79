import { ProblemList } from '@/lib/dataset/problem-list';
import { formatProblemList } from '@/lib/dataset/report';
import type { TablesReading } from './reading';

const [mostSkipped, mostProblems] = [12, 50];
const clip = (text: string, length = 70): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/** A reading as text: how each column was read, the rows left out, the questions and the problems. */
export function formatReading(reading: TablesReading, language: 'vi' | 'en'): string {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const { file, format, units, missing, claims, columns, questions, problems, skipped } = reading;
  const lines: string[] = [];
  const add = (line: string) => lines.push(line);

  add(
    say(
      `${file}${format && ` (${format})`}: ${units} đơn vị, ${claims.length} số liệu${missing > 0 ? `, ${missing} ô ghi không có số liệu` : ''}.`,
      `${file}${format && ` (${format})`}: ${units} units, ${claims.length} figures${missing > 0 ? `, ${missing} cells that say there is none` : ''}.`,
    ),
  );
  let sheet = file;
  for (const column of columns) {
    if (column.file !== sheet) add(column.file);
    sheet = column.file;
    const meaning = column.meaning ?? '?';
    add(`  ${column.column}  ${clip(column.header || '—')} → ${meaning} (${column.why[language]})`);
  }
  if (skipped.length > 0) {
    add(say(`Bỏ qua ${skipped.length} dòng:`, `Rows left out: ${skipped.length}`));
    for (const row of skipped.slice(0, mostSkipped)) {
      add(`  ${row.file}:${row.line}: ${clip(row.text)} (${row.why[language]})`);
    }
    const more = skipped.length - mostSkipped;
    if (more > 0) add(say(`  … và ${more} dòng nữa`, `  … and ${more} more`));
  }
  for (const question of questions) {
    add(`${question.file}:${question.line}: ${question.text[language]}`);
    add(say('  chọn một:', '  one of:'));
    question.choices.forEach((choice, at) => {
      const means = question.means?.[at]?.[language];
      add(`    ${choice}${means ? `   (${means})` : ''}`);
    });
  }
  if (problems.length > 0) {
    const list = new ProblemList(mostProblems);
    problems.forEach(list.add);
    add(formatProblemList(list, language));
  }
  if (questions.length + problems.length > 0) {
    add(
      say(
        `Chưa đọc được: ${questions.length} câu hỏi, ${problems.length} lỗi.`,
        `Refused: ${questions.length} questions, ${problems.length} problems.`,
      ),
    );
  }
  return lines.join('\n');
}
