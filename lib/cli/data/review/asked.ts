import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { Locale } from '@/lib/routes';
import { say } from '../../say.ts';
import { UsageError } from '../options.ts';

/** Vietnamese unless English is asked for: the report is for a People's Committee, whatever the terminal speaks. */
export function toLocale(lang = 'vi'): Locale {
  if (lang === 'vi' || lang === 'en') return lang;
  throw new UsageError(say('--lang là vi hoặc en.', '--lang is vi or en.'));
}

/** @throws UsageError for a level that has no reviews */
export function toLevel(level = 'province'): RankedLevel {
  if (level === 'province' || level === 'ministry') return level;
  throw new UsageError(say('--level là province hoặc ministry.', '--level is province or ministry.'));
}
