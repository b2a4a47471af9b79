import { enhance } from '@/lib/browser/enhance';
import { exploreComparison } from '../charts/interactive/explore';

enhance();
exploreComparison();
