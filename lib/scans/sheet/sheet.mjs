// The script of the review sheet. It runs in the browser from a file, without a network.
import { checkRows, toNumber } from '../checks/checks.mjs';

const table = JSON.parse(document.getElementById('table').textContent);
const { words, relations, nameColumn, picture, header, rows } = table;
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** The cells as they stand; a cell that a person accepted is confirmed. */
const texts = rows.map((row) => row.map(({ text }) => text));
const titles = header.map(({ text }) => text);
let title = table.title;
const items = [];
let here;

const nameOf = (row) => (nameColumn === null ? fill(words.row, { row: row + 1 }) : texts[row][nameColumn]);
const headingOf = (column) => titles[column] || fill(words.headingOf, { column: column + 1 });

/** A place of the table that a person looks at: the title, a header or a cell. */
function toItem(place) {
  const { row, column } = place;
  if (column === undefined) return { ...place, label: words.tableTitle, text: title, doubt: 'header' };
  if (row === undefined) {
    return { ...place, ...header[column], label: fill(words.header, { column: column + 1 }) };
  }
  const cell = rows[row][column];
  return { ...place, ...cell, label: labelOf(place), text: texts[row][column] };
}

const labelOf = ({ row, column }) =>
  fill(words.cell, { row: row + 1, name: nameOf(row), header: headingOf(column) });

function write({ row, column }, text) {
  if (column === undefined) title = text;
  else if (row === undefined) titles[column] = text;
  else texts[row][column] = text;
}

/** Shows a box of the picture, at most 360 pixels wide and 56 high. */
function crop([x, y, width, height]) {
  const zoom = Math.min(3, 360 / Math.max(1, width), Math.max(56, 28) / Math.max(1, height));
  const element = make('div', { className: 'crop' });
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', words.crop);
  Object.assign(element.style, {
    width: `${width * zoom}px`,
    height: `${height * zoom}px`,
    backgroundImage: `url(${table.data})`,
    backgroundSize: `${picture.width * zoom}px ${picture.height * zoom}px`,
    backgroundPosition: `${-x * zoom}px ${-y * zoom}px`,
  });
  return element;
}

function showIn([x, y, width, height]) {
  Object.assign(here.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  const frame = document.querySelector('.picture');
  frame.scrollTo({ left: x - frame.clientWidth / 3, top: y - frame.clientHeight / 3 });
}

/** What the checks say of a row, in words. */
function sayChecks(row) {
  const failed = checkRows(texts, relations)[row];
  if (failed.length === 0) return fill(words.checksHold, { row: row + 1 });
  const what = [
    ...new Set(failed.map(({ kind, columns }) => words.doubts[kind] + sayDifference(kind, columns, row))),
  ];
  return fill(words.failing, { row: row + 1, what: what.join('; ') });
}

function sayDifference(kind, columns, row) {
  if (kind === 'announced') {
    const said = relations.announced.filter(({ column }) => columns.includes(column));
    return ` (${said.map((one) => fill(words.announced[one.kind], one)).join(', ')})`;
  }
  if (kind !== 'sum') return '';
  const numbers = columns.map((at) => toNumber(texts[row][at]) ?? 0);
  const total = numbers.pop();
  const sum = numbers.reduce((all, number) => all + number, 0);
  return ` (${sum.toFixed(2).replace('.', ',')} ≠ ${total.toFixed(2).replace('.', ',')})`;
}

let count = 0;
/** Adds a place to the list of what is looked at. */
function add(place, before) {
  const item = toItem(place);
  count += 1;
  const id = `cell-${count}`;
  const input = make('input', { id, value: item.repair ?? item.text, autocomplete: 'off' });
  const isName = place.row !== undefined && place.column === nameColumn;
  if (isName) input.setAttribute('list', 'names');
  const show = (text) => text || words.nothing;
  const why = [
    words.doubts[item.doubt] ?? '',
    place.row === undefined
      ? ''
      : fill(words.readings, { first: show(item.readings[0]), second: show(item.readings[1]) }),
    item.repair ? fill(words.repair, { text: item.repair }) : '',
  ].filter(Boolean);
  const state = make('p', { className: 'why', id: `${id}-why`, textContent: why.join(' · ') });
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
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') accept(entry);
    else if (event.key === 'ArrowDown' && !isName) move(entry, 1);
    else if (event.key === 'ArrowUp' && !isName) move(entry, -1);
    else return;
    event.preventDefault();
  });
  if (before) {
    before.line.after(line);
    items.splice(items.indexOf(before) + 1, 0, entry);
  } else {
    document.getElementById('items').append(line);
    items.push(entry);
  }
  return entry;
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
  const notes = isName && !table.names.includes(text) ? [words.unknownName] : [];
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
  // what no longer goes with a corrected cell is looked at too
  if (place.row !== undefined) {
    const failed = checkRows(texts, relations)[place.row];
    let last = entry;
    for (const column of new Set(failed.flatMap(({ columns }) => columns))) {
      const known = items.some((other) => other.place.row === place.row && other.place.column === column);
      if (known) continue;
      rows[place.row][column].doubt = failed.find(({ columns }) => columns.includes(column)).kind;
      last = add({ row: place.row, column }, last);
    }
  }
  showState();
  const next = [...items.slice(items.indexOf(entry)), ...items].find(({ done }) => !done);
  (next ? next.input : document.getElementById('save')).focus();
}

function move(entry, by) {
  items[items.indexOf(entry) + by]?.input.focus();
}

function showState() {
  const left = items.filter(({ done }) => !done).length;
  const save = document.getElementById('save');
  save.disabled = left > 0;
  document.getElementById('left').textContent = left > 0 ? fill(words.left, { count: left }) : words.allDone;
  showTable();
}

/** The whole table, of which any cell can be chosen. */
function showTable() {
  const failed = checkRows(texts, relations);
  document.querySelectorAll('#whole td').forEach((cell) => {
    const [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)];
    cell.firstChild.textContent = texts[row][column] || '–';
    cell.className = failed[row].some(({ columns }) => columns.includes(column)) ? 'bad' : '';
  });
  document.querySelectorAll('#whole thead th').forEach((cell, at) => {
    cell.textContent = headingOf(at);
  });
}

function choose(row, column) {
  const known = items.find((entry) => entry.place.row === row && entry.place.column === column);
  (known ?? add({ row, column }, items.at(-1))).input.focus();
  showState();
}

function save() {
  const confirmed = {
    kind: 'confirmed-table',
    picture,
    title,
    header: titles,
    rows: texts,
    boxes: rows.map((row) => row.map(({ box }) => box)),
    crops: table.crops,
  };
  const link = make('a', {
    href: URL.createObjectURL(new Blob([`${JSON.stringify(confirmed)}\n`], { type: 'application/json' })),
    download: table.saved,
  });
  link.click();
  document.getElementById('left').textContent = fill(words.saved, { file: table.saved });
}

function build() {
  here = make('div', { className: 'here' });
  const image = make('img', {
    src: table.data,
    alt: words.picture,
    width: picture.width,
    height: picture.height,
  });
  const frame = make('div', { className: 'picture', tabIndex: 0 }, make('div', {}, image, here));
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', words.picture);
  const left = make('p', { id: 'left', className: 'status' });
  left.setAttribute('role', 'status');
  const button = make('button', { id: 'save', type: 'button', textContent: words.save });
  button.addEventListener('click', save);
  const cells = texts.map((row, at) =>
    make(
      'tr',
      {},
      ...row.map((_, column) => {
        const choice = make('button', { type: 'button', title: words.correct });
        choice.addEventListener('click', () => choose(at, column));
        const cell = make('td', {}, choice);
        Object.assign(cell.dataset, { row: at, column });
        return cell;
      }),
    ),
  );
  const heads = make('tr', {}, ...header.map(() => make('th', { scope: 'col' })));
  const whole = make(
    'details',
    { id: 'whole' },
    make('summary', { textContent: words.whole }),
    make('p', { textContent: words.wholeHint }),
    make('table', {}, make('thead', {}, heads), make('tbody', {}, ...cells)),
  );
  document
    .getElementById('sheet')
    .append(
      make(
        'header',
        {},
        make('h1', { textContent: `${words.title}: ${table.file}` }),
        make('p', { textContent: words.intro }),
      ),
      frame,
      make(
        'section',
        {},
        make('h2', { textContent: words.toConfirm }),
        left,
        make('ol', { id: 'items' }),
        button,
      ),
      whole,
      make('datalist', { id: 'names' }, ...table.names.map((name) => make('option', { value: name }))),
    );
  add({});
  for (const column of header.keys()) add({ column });
  for (const [at, row] of rows.entries()) {
    for (const [column, { doubt }] of row.entries()) if (doubt) add({ row: at, column });
  }
  showState();
  items[0].input.focus();
}

build();
