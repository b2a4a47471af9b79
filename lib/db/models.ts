/** The row types that queries turn into domain values; only lib/db imports the generated client. */
export type { Prisma } from './generated/client';
export type { EditionModel, SourceModel, UnitModel } from './generated/models';
