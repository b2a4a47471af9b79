import {
  defaultSort,
  isFiltered,
  isShown,
  isUpward,
  parseSort,
  parseSortKeys,
  type RankingSort,
  type SortKeys,
  toNextSort,
  toOrder,
  toSortWord,
} from '@/lib/domain/rankings/ranking-order';
import { rankingQuery } from '@/lib/routes';

interface RowHandle {
  row: HTMLTableRowElement;
  keys: SortKeys;
}

/**
 * Sorts and filters the server's table in place. Without script the same links and form lead to pages that are
 * sorted and filtered on the server.
 */
export function sortAtOnce(): void {
  const table = document.querySelector<HTMLTableElement>('[data-ranking]');
  const form = document.querySelector<HTMLFormElement>('[data-ranking-filter]');
  const body = table?.tBodies[0];
  if (!table || !body) return;
  const initial = [...body.rows];
  const rows: RowHandle[] = initial.flatMap((row) =>
    row.dataset.keys ? [{ row, keys: parseSortKeys(row.dataset.keys) }] : [],
  );
  const gaps = initial.filter((row) => row.dataset.gap);
  const status = document.querySelector<HTMLElement>('[data-ranking-status]');

  const show = (address: URL) => {
    const sort = parseSort(address.searchParams.get(rankingQuery.sort) ?? '') ?? defaultSort;
    const filter = {
      region: address.searchParams.get(rankingQuery.region) || null,
      group: address.searchParams.get(rankingQuery.group) || null,
    };
    const byRank = sort.column === 'hang' && !sort.reversed;
    const order = toOrder(
      rows.map(({ keys }) => keys[sort.column]),
      sort,
    );
    const sorted = order.flatMap((at) => rows[at] ?? []);
    body.append(...(byRank ? withGaps(sorted, gaps) : [...sorted.map(({ row }) => row), ...gaps]));
    for (const gap of gaps) gap.hidden = !byRank || isFiltered(filter);
    for (const { row } of rows) {
      row.hidden = !isShown({ region: row.dataset.region, group: row.dataset.group }, filter);
    }
    markHeads(table, sort, address);
    if (status) {
      const count = rows.filter(({ row }) => !row.hidden).length;
      const words = status.dataset.rankingStatus ?? '';
      status.textContent = isFiltered(filter) ? words.replace('{count}', String(count)) : '';
    }
  };

  const onClick = (event: MouseEvent) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-sort]') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(new URL(link.href));
  };
  const onChange = () => form && go(toAddress(form));
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onChange();
  };
  const onReturn = () => show(new URL(location.href));
  const go = (address: URL) => {
    history.replaceState(history.state, '', address);
    show(address);
  };
  table.tHead?.addEventListener('click', onClick);
  form?.addEventListener('change', onChange);
  form?.addEventListener('submit', onSubmit);
  window.addEventListener('popstate', onReturn);
}

/** The address of the filter form, with the sort of the current address. */
function toAddress(form: HTMLFormElement): URL {
  const address = new URL(location.href);
  for (const [name, value] of new FormData(form)) {
    if (name === rankingQuery.sort) continue;
    if (value) address.searchParams.set(name, String(value));
    else address.searchParams.delete(name);
  }
  return address;
}

/** Rows in rank order with the rows of missing ranks between them. */
function withGaps(sorted: RowHandle[], gaps: HTMLTableRowElement[]): HTMLTableRowElement[] {
  const ranked = sorted.map(({ row, keys }) => ({ row, rank: keys.hang ?? Number.POSITIVE_INFINITY }));
  const missing = gaps.map((row) => ({ row, rank: Number(row.dataset.gap) }));
  return [...ranked, ...missing]
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ row }) => row);
}

/** Marks the sorted column and reverses its link. */
function markHeads(table: HTMLTableElement, sort: RankingSort, address: URL): void {
  for (const link of table.querySelectorAll<HTMLAnchorElement>('a[data-sort]')) {
    const column = parseSort(link.dataset.sort ?? '')?.column ?? 'hang';
    const current = column === sort.column;
    const next = toNextSort(column, sort);
    const target = new URL(address);
    target.searchParams.set(rankingQuery.sort, toSortWord(next));
    if (column === 'hang' && !next.reversed) target.searchParams.delete(rankingQuery.sort);
    link.href = target.href;
    link.querySelector('[aria-hidden]')?.remove();
    if (!current) continue;
    const arrow = document.createElement('span');
    arrow.ariaHidden = 'true';
    arrow.textContent = isUpward(sort) ? ' ↑' : ' ↓';
    link.append(arrow);
  }
  for (const head of table.querySelectorAll('th[scope="col"]')) {
    const current = [...head.querySelectorAll<HTMLAnchorElement>('a[data-sort]')].some(
      (link) => link.dataset.sort === sort.column,
    );
    if (current) head.setAttribute('aria-sort', isUpward(sort) ? 'ascending' : 'descending');
    else head.removeAttribute('aria-sort');
  }
}
