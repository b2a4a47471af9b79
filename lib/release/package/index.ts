export type { PackageRelease } from './descriptor';
export { readPackage } from './read';
export { exportRelease, writePackage, writePackageZip } from './write';
