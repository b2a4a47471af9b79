'use client';

import type { Sparkline } from '@/lib/charts/sparkline';
import { SparklinePicture } from '../charts/sparkline-picture';

/**
 * The ranks of a listed province over the years. It runs in the browser too, so that the data of
 * the page have its path and not its marks.
 */
export const ListedLine = (line: Sparkline) => <SparklinePicture {...line} />;
