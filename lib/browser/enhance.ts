import { offerCopies } from './copying';
import { markMyProvince, offerMyProvince, showMyProvince } from './my-province';
import { sortAtOnce } from './ranking';
import { suggestPages } from './search-field';
import { simulateAtOnce } from './simulation';

/** Adds to a page what helps its reader and needs a script; each part finds by itself whether the page has it. */
export function enhance(): void {
  for (const part of [
    suggestPages,
    offerCopies,
    offerMyProvince,
    showMyProvince,
    markMyProvince,
    sortAtOnce,
    simulateAtOnce,
  ])
    part();
}
