import type { Problem } from './problem';

/** Counts all problems and keeps the first of them, because a long file may have one in every line. */
export class ProblemList {
  readonly kept: Problem[] = [];
  count = 0;

  constructor(readonly most = 1000) {}

  readonly add = (problem: Problem): void => {
    this.count += 1;
    if (this.kept.length < this.most) this.kept.push(problem);
  };
}
