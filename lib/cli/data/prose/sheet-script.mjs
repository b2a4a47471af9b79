// The script of the sheet on which a person confirms what a text claims. It runs in a browser, from a file.
const facts = JSON.parse(document.getElementById('facts').textContent);
const { words, columns, source, editions, levels } = facts;
const sets = [...document.querySelectorAll('fieldset')];
const [left, save] = [document.getElementById('left'), document.getElementById('save')];
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
  (sets.find((other) => !other.dataset.state)?.querySelector('[name="value"]') ?? save).focus();
}

function tell() {
  const open = sets.filter((set) => !set.dataset.state).length;
  const accepted = sets.filter((set) => set.dataset.state === 'accepted').length;
  left.textContent = open > 0 ? words.open.replace('#', open) : words.ready.replace('#', accepted);
  save.disabled = open > 0 || accepted === 0;
}

for (const set of sets) {
  set.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target.tagName === 'BUTTON') return;
    event.preventDefault();
    decide(set, event.shiftKey ? 'left' : 'accepted');
  });
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
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([[columns.join(','), ...rows, ''].join('\n')], { type: 'text/csv' }),
  );
  link.download = save.dataset.file;
  link.click();
  document.getElementById('next').hidden = false;
});
