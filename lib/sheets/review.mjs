// What every page of review does in the browser. It runs from a file, without a network.

/** What the page knows. */
export const facts = JSON.parse(document.getElementById('facts').textContent);

/** A text with its `{…}` filled in. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

/** A new element with some properties and children. */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Says how many places are left to look at, and lets the page be saved once none is. */
export function showLeft(left, { open, ready }, canSave = true) {
  document.getElementById('left').textContent = left > 0 ? fill(open, { count: left }) : ready;
  document.getElementById('save').disabled = left > 0 || !canSave;
}

/** Goes to the first open place after one, else to the first of all, else to the button that saves. */
export function goOn(places, from, isOpen, inputOf) {
  const next = [...places.slice(places.indexOf(from)), ...places].find(isOpen);
  (next ? inputOf(next) : document.getElementById('save')).focus();
}

/** Does what a key means in a place; keys of buttons keep their own meaning. */
export function onKeys(element, keys) {
  element.addEventListener('keydown', (event) => {
    const act = keys[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (!act || event.target.tagName === 'BUTTON') return;
    event.preventDefault();
    act();
  });
}

/** Saves a text as a file of that name. */
export function saveFile(name, text, type) {
  make('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name }).click();
}
