// The script of the sheet on which a person confirms what a text claims. It runs in a browser, from a file.
import { facts, fill, goOn, onKeys, saveFile, showLeft } from '../../../sheets/review.mjs';

const { words, columns, source, editions, levels } = facts;
const sets = [...document.querySelectorAll('fieldset')];
const save = document.getElementById('save');
const field = (set, name) => set.querySelector(`[name="${name}"]`);

/** Says what is wrong with a claim in the field where it is wrong. */
function check(set) {
  const [index, year, unit] = ['index', 'year', 'unit'].map((name) => field(set, name));
  const [measure, value] = [field(set, 'measure'), field(set, 'value')];
  const level = levels[unit.value];
  unit.setCustomValidity(level ? '' : words.unit);
  const known = level && editions[`${index.value} ${level}`];
  const units = known?.[year.value];
  year.setCustomValidity(known && units === undefined ? words.year : '');
  const number = Number(value.value.replace(',', '.'));
  const isRank = measure.value === 'rank' || measure.value === 'region_rank';
  const isOff =
    (isRank && (!Number.isInteger(number) || number < 1 || (units && number > units))) ||
    (measure.value === 'percent' && (number < 0 || number > 100));
  value.setCustomValidity(isOff ? words.value : '');
  // a fieldset itself is always valid
  return [...set.elements].every((element) => element.checkValidity());
}

function decide(set, state) {
  if (state === 'accepted' && !check(set)) {
    [...set.elements].find((element) => !element.checkValidity()).reportValidity();
    return;
  }
  set.dataset.state = state;
  set.querySelector('output').textContent = words[state];
  tell();
  goOn(sets, sets[0], isOpen, (other) => field(other, 'value'));
}

const isOpen = (set) => !set.dataset.state;

function tell() {
  const accepted = sets.filter((set) => set.dataset.state === 'accepted').length;
  const ready = fill(words.ready, { count: accepted });
  showLeft(sets.filter(isOpen).length, { open: words.open, ready }, accepted > 0);
}

for (const set of sets) {
  onKeys(set, { Enter: () => decide(set, 'accepted'), 'Shift+Enter': () => decide(set, 'left') });
  set.addEventListener('input', () => {
    delete set.dataset.state;
    set.querySelector('output').textContent = '';
    check(set);
    tell();
  });
  set.querySelector('.accept').addEventListener('click', () => decide(set, 'accepted'));
  set.querySelector('.leave').addEventListener('click', () => decide(set, 'left'));
  check(set);
}
tell();

const toCell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function toRow(set) {
  const own = {
    basis: 'published',
    source,
    quote: set.dataset.quote,
    value: field(set, 'value').value.replace(',', '.').replace(/^\+/, ''),
  };
  return columns.map((name) => toCell(own[name] ?? field(set, name)?.value ?? '')).join(',');
}

save.addEventListener('click', () => {
  const rows = sets.filter((set) => set.dataset.state === 'accepted').map(toRow);
  saveFile(save.dataset.file, [columns.join(','), ...rows, ''].join('\n'), 'text/csv');
  document.getElementById('next').hidden = false;
});
