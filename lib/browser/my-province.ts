import { type MyProvince, parseMyProvince, printMyProvince } from '@/lib/domain/units/my-province';
import { nameOf } from '@/lib/i18n/names';

const key = 'tinh-cua-toi';
const changed = 'tinh-cua-toi';

/** The stored text; undefined when the browser stores nothing, so that the site offers no choice. */
function read(): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

function choose(mine: MyProvince | null): void {
  if (mine) localStorage.setItem(key, printMyProvince(mine));
  else localStorage.removeItem(key);
  window.dispatchEvent(new Event(changed));
}

/** Shows the reader's own province, kept on their device only, now and whenever it is chosen anew. */
function follow(show: (mine: MyProvince | null) => void): void {
  const stored = () => show(parseMyProvince(read()));
  // `storage` tells of a choice in another tab, the own event of one in this tab
  window.addEventListener('storage', stored);
  window.addEventListener(changed, stored);
  // a page that a reader comes back to as it was heard of no choice meanwhile
  window.addEventListener('pageshow', ({ persisted }) => persisted && stored());
  stored();
}

/** Lets the reader choose the province of the page, where the browser stores anything. */
export function offerMyProvince(): void {
  const place = document.querySelector<HTMLElement>('[data-choose-mine]');
  const button = place?.querySelector('button');
  const chosen = place?.querySelector('b');
  const province = parseMyProvince(place?.dataset.chooseMine);
  if (!place || !button || !chosen || !province || read() === undefined) return;
  const words = { choose: button.textContent, drop: button.dataset.drop ?? '' };
  let isMine = false;
  follow((mine) => {
    isMine = mine?.slug === province.slug;
    chosen.hidden = !isMine;
    button.textContent = isMine ? words.drop : words.choose;
    place.hidden = false;
  });
  button.addEventListener('click', () => choose(isMine ? null : province));
}

/** Marks the reader's own province on the page: its rows by words, its lines in charts by colour. */
export function markMyProvince(): void {
  const label = document.querySelector<HTMLElement>('[data-mine-words]')?.dataset.mineWords;
  if (label === undefined) return;
  let marked: (HTMLElement | SVGElement)[] = [];
  follow((mine) => {
    for (const element of marked) {
      delete element.dataset.mine;
      delete labelled(element).dataset.mineLabel;
    }
    marked = mine ? [...document.querySelectorAll<HTMLElement>(`[data-unit="${mine.slug}"]`)] : [];
    for (const element of marked) {
      element.dataset.mine = '';
      if (element instanceof HTMLElement) labelled(element).dataset.mineLabel = label;
    }
  });
}

const labelled = (element: HTMLElement | SVGElement) =>
  element.querySelector<HTMLElement>('th, [data-name]') ?? element;

/** Links the reader's own province, and shows its answer once it was read from its page. */
export function showMyProvince(): void {
  const card = document.querySelector<HTMLElement>('[data-my-province]');
  const [link, place] = [card?.querySelector('a'), card?.querySelector('div')];
  if (!card || !link || !place) return;
  let reading = new AbortController();
  follow((mine) => {
    reading.abort();
    card.hidden = !mine;
    place.replaceChildren();
    if (!mine) return;
    const address = (card.dataset.myProvince ?? '').replace('{slug}', mine.slug);
    link.href = address;
    link.textContent = nameOf(mine, document.documentElement.lang === 'en' ? 'en' : 'vi');
    reading = new AbortController();
    readAnswer(address, reading.signal).then(
      (answer) => answer && place.replaceChildren(answer),
      // without an answer the link still leads to it
      () => {},
    );
  });
}

/** The answer that the page of a province gives, taken from that page; null when it gives none. */
async function readAnswer(address: string, signal: AbortSignal): Promise<Element | null> {
  const response = await fetch(address, { signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector('#tra-loi');
}
