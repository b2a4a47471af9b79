import type { Sparkline } from '@/lib/charts/sparkline';
import { SparklinePicture } from '../charts/sparkline-picture';

/** The ranks of a listed province over the years. */
export const ListedLine = (line: Sparkline) => <SparklinePicture {...line} />;
