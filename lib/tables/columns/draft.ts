import type { Text } from '@/lib/dataset/problem';
import type { HeaderSaying, Meaning } from './meanings';

/** A column while its meaning is being decided. */
export interface Draft {
  at: number;
  header: string;
  /** its name on the command line */
  key: string;
  saying: HeaderSaying;
  meaning: Meaning | null;
  why: Text;
  /** true when the command line gives its meaning */
  isGiven: boolean;
  /** the meanings to offer as answers */
  choices: string[];
}
