/** The row types that queries turn into domain values; the generated client stays inside lib/db. */
export type { Prisma } from './generated/client';
export type { EditionModel, SourceModel, UnitModel } from './generated/models';
