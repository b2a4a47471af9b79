import type { Problem } from './problem';

/** Problems as they are met: all are counted, the first are kept, since a long file may have as many as lines. */
export class ProblemList {
  readonly kept: Problem[] = [];
  count = 0;

  constructor(readonly most = 1000) {}

  readonly add = (problem: Problem): void => {
    this.count += 1;
    if (this.kept.length < this.most) this.kept.push(problem);
  };
}
