import type { SourceInfo } from '@/lib/domain/figures/source';
import type { ListedFigure } from './listed';

/** What a unit says of one of its figures, in its own words. */
export interface Statement {
  /** a day, a month or a year */
  statedOn: string;
  textVi: string;
  /** a translation by this site; null where there is none */
  textEn: string | null;
  source: SourceInfo;
}

/** A figure that its unit speaks about, without sources that differ on it. */
export interface Reply {
  listed: Pick<ListedFigure, 'figure' | 'unit' | 'dimension'>;
  statements: Statement[];
}
