import { enhance } from '@/lib/browser/enhance';
import { exploreComparison } from '../charts/interactive/explore';

// the script of every page
enhance();
exploreComparison();
