// The review of a table that was read from a picture.
import { facts, fill, make, saveFile } from '../../../sheets/review.mjs';
import { add, showState } from './items.mjs';
import { makePicture } from './picture.mjs';
import { header, names, rows, toConfirmed, words } from './table.mjs';
import { makeWhole } from './whole.mjs';

const status = make('p', { id: 'left', className: 'status' });
status.setAttribute('role', 'status');
const button = make('button', { id: 'save', type: 'button', textContent: words.save });
button.addEventListener('click', () => {
  saveFile(facts.saved, `${JSON.stringify(toConfirmed())}\n`, 'application/json');
  status.textContent = fill(words.saved, { file: facts.saved });
});
const heading = make('h1', { textContent: `${words.title}: ${facts.file}` });
document
  .getElementById('sheet')
  .append(
    make('header', {}, heading, make('p', { textContent: words.intro })),
    makePicture(),
    make(
      'section',
      {},
      make('h2', { textContent: words.toConfirm }),
      status,
      make('ol', { id: 'items' }),
      button,
    ),
    makeWhole(),
    make('datalist', { id: 'names' }, ...names.map((name) => make('option', { value: name }))),
  );
const first = add({});
for (const column of header.keys()) add({ column });
for (const [row, cells] of rows.entries()) {
  for (const [column, { doubt }] of cells.entries()) if (doubt) add({ row, column });
}
showState();
first.input.focus();
