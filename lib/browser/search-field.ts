import { findByName } from '@/lib/domain/names/names';
import type { Suggestion } from '@/lib/domain/search/search';

const mostShown = 8;

/** Fetched once for all fields of a page; a failed fetch is tried again. */
const indices = new Map<string, Promise<Suggestion[]>>();
function fetchIndex(address: string): Promise<Suggestion[]> {
  const known = indices.get(address);
  if (known) return known;
  const fetching = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<Suggestion[]>;
  });
  indices.set(address, fetching);
  fetching.catch(() => indices.delete(address));
  return fetching;
}

/**
 * Makes each search field an editable combobox with a list of pages (ARIA Authoring Practices). Arrows choose, Enter
 * opens the chosen page or else sends the form, Escape closes the list.
 */
export function suggestPages(): void {
  const fields = document.querySelectorAll<HTMLInputElement>('input[data-suggestions]');
  for (const [at, field] of fields.entries()) {
    const form = field.form;
    const list = form?.querySelector<HTMLElement>('[role=listbox]');
    const status = form?.querySelector<HTMLElement>('[data-count]');
    if (list && status) suggest(field, list, status, `goi-y-${at}`);
  }
}

function suggest(field: HTMLInputElement, list: HTMLElement, status: HTMLElement, id: string): void {
  let entries: Suggestion[] = [];
  let found: Suggestion[] = [];
  let isOpen = false;
  let active = -1;

  list.id = id;
  field.autocomplete = 'off';
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);

  /** Draws the list for the text of the field. */
  const show = () => {
    found = isOpen ? findByName(entries, field.value).slice(0, mostShown) : [];
    list.replaceChildren(...found.map((page, at) => toOption(page, `${id}-${at}`)));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    const count =
      found.length > 0 ? (status.dataset.count ?? '').replace('{count}', String(found.length)) : '';
    // the same words anew would be read out again
    if (status.textContent !== count) status.textContent = count;
    choose(active < found.length ? active : -1);
  };
  const choose = (at: number) => {
    active = at;
    for (const [nth, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(nth === at));
    const option = list.children[at];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = (to: boolean) => {
    isOpen = to;
    active = -1;
    show();
  };
  const move = (step: 1 | -1) => {
    if (!isOpen) return open(true);
    const count = found.length;
    // the step beyond either end of the list leads to the field itself
    if (count > 0) choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
  };

  const load = () => {
    fetchIndex(field.dataset.suggestions ?? '').then(
      (all) => {
        if (entries === all) return;
        entries = all;
        show();
      },
      () => {},
    );
  };
  field.addEventListener('focus', load);
  field.addEventListener('input', () => {
    load();
    open(true);
  });
  field.addEventListener('blur', () => open(false));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const chosen = found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      location.assign(chosen.path);
    } else if (event.key === 'Escape' && found.length > 0) {
      event.preventDefault();
      open(false);
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      choose(-1);
    }
  });
  // the field keeps the focus and takes the keys
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const at = [...list.children].findIndex((option) => target instanceof Node && option.contains(target));
    const page = found[at];
    if (page) location.assign(page.path);
  });
  show();
  // a reader may have come to the field before the script
  if (document.activeElement === field) load();
}

function toOption({ name, note }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('div');
  option.id = id;
  option.setAttribute('role', 'option');
  option.tabIndex = -1;
  option.append(
    ...[name, note].map((text) => Object.assign(document.createElement('span'), { textContent: text })),
  );
  return option;
}
