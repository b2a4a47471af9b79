// The places that a person looks at, one below the other.
import { fill, goOn, make, onKeys, showLeft } from '../../../sheets/review.mjs';
import { crop, showIn } from './picture.mjs';
import { failedRows, labelOf, nameColumn, names, rows, sayChecks, toItem, words, write } from './table.mjs';

const items = [];
/** What is done whenever a text changes. */
export const whenChanged = [];
let count = 0;

/** Adds a place to the list of what is looked at, after another or at its end. */
export function add(place, before) {
  const item = toItem(place);
  count += 1;
  const id = `cell-${count}`;
  const input = make('input', { id, value: item.repair ?? item.text, autocomplete: 'off' });
  const isName = place.row !== undefined && place.column === nameColumn;
  if (isName) input.setAttribute('list', 'names');
  const state = make('p', { className: 'why', id: `${id}-why`, textContent: sayWhy(item) });
  const live = make('p', { className: 'why', id: `${id}-checks` });
  input.setAttribute('aria-describedby', `${id}-why ${id}-checks`);
  const line = make('li', { className: 'open' }, make('label', { htmlFor: id, textContent: item.label }));
  if (item.box) line.append(crop(item.box));
  line.append(input, state, live);
  const entry = { place, input, line, live, isName, done: false };
  input.addEventListener('input', () => type(entry));
  input.addEventListener('focus', () => {
    if (item.box) showIn(item.box);
    input.select();
    type(entry);
  });
  // in a list of names the arrows choose one
  const arrows = isName ? {} : { ArrowDown: () => move(entry, 1), ArrowUp: () => move(entry, -1) };
  onKeys(input, { Enter: () => accept(entry), ...arrows });
  if (before) {
    before.line.after(line);
    items.splice(items.indexOf(before) + 1, 0, entry);
  } else {
    document.getElementById('items').append(line);
    items.push(entry);
  }
  return entry;
}

function sayWhy({ row, doubt, readings, repair }) {
  const show = (text) => text || words.nothing;
  const why = [
    words.doubts[doubt],
    row !== undefined && fill(words.readings, { first: show(readings[0]), second: show(readings[1]) }),
    repair && fill(words.repair, { text: repair }),
  ];
  return why.filter(Boolean).join(' · ');
}

/** Takes what is typed so far, and says what it does to the row; it is not confirmed yet. */
function type(entry) {
  const { place, input, live, isName } = entry;
  const text = input.value.trim();
  if (entry.done && text === entry.text) return;
  entry.done = false;
  entry.line.className = 'open';
  write(place, text);
  for (const other of items) {
    const isOther =
      other.place.row !== undefined && (other.place.column === place.column || other.place.row === place.row);
    if (isOther) other.line.firstChild.textContent = labelOf(other.place);
  }
  const notes = isName && !names.includes(text) ? [words.unknownName] : [];
  if (place.row !== undefined) notes.push(sayChecks(place.row));
  live.textContent = notes.join(' · ');
  showState();
}

function accept(entry) {
  const { place, input, line } = entry;
  type(entry);
  entry.done = true;
  entry.text = input.value.trim();
  line.className = 'done';
  if (place.row !== undefined) addFailing(entry);
  showState();
  goOn(items, entry, isOpen, (next) => next.input);
}

/** What no longer goes with a corrected cell is looked at too. */
function addFailing(entry) {
  const { row } = entry.place;
  const failed = failedRows()[row];
  let last = entry;
  for (const column of new Set(failed.flatMap(({ columns }) => columns))) {
    if (find(row, column)) continue;
    rows[row][column].doubt = failed.find(({ columns }) => columns.includes(column)).kind;
    last = add({ row, column }, last);
  }
}

const isOpen = ({ done }) => !done;
const find = (row, column) => items.find(({ place }) => place.row === row && place.column === column);
const move = (entry, by) => items[items.indexOf(entry) + by]?.input.focus();

/** Goes to the place of a cell, which is looked at from then on. */
export function choose(row, column) {
  (find(row, column) ?? add({ row, column }, items.at(-1))).input.focus();
  showState();
}

/** Says how many places are left. */
export function showState() {
  showLeft(items.filter(isOpen).length, { open: words.left, ready: words.allDone });
  for (const act of whenChanged) act();
}
