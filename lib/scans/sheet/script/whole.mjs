// The whole table, of which any cell can be chosen.
import { make } from '../../../sheets/review.mjs';
import { choose, whenChanged } from './items.mjs';
import { failedRows, header, headingOf, texts, words } from './table.mjs';

/** The table to unfold. */
export function makeWhole() {
  const cells = texts.map((row, at) => make('tr', {}, ...row.map((_, column) => makeCell(at, column))));
  const heads = make('tr', {}, ...header.map(() => make('th', { scope: 'col' })));
  return make(
    'details',
    { id: 'whole' },
    make('summary', { textContent: words.whole }),
    make('p', { textContent: words.wholeHint }),
    make('table', {}, make('thead', {}, heads), make('tbody', {}, ...cells)),
  );
}

function makeCell(row, column) {
  const choice = make('button', { type: 'button', title: words.correct });
  choice.addEventListener('click', () => choose(row, column));
  const cell = make('td', {}, choice);
  Object.assign(cell.dataset, { row, column });
  return cell;
}

whenChanged.push(() => {
  const failed = failedRows();
  document.querySelectorAll('#whole td').forEach((cell) => {
    const [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)];
    cell.firstChild.textContent = texts[row][column] || '–';
    cell.className = failed[row].some(({ columns }) => columns.includes(column)) ? 'bad' : '';
  });
  document.querySelectorAll('#whole thead th').forEach((cell, at) => {
    cell.textContent = headingOf(at);
  });
});
