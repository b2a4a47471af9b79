import { isClaimFile } from '@/lib/import/files';
import { type References, toReferences } from '@/lib/import/normalise';
import { parseReferences } from '@/lib/import/parse';
import type { FileTexts } from '@/lib/import/read';

export const referencesOf = (texts: FileTexts): References =>
  toReferences(parseReferences(new Map([...texts].filter(([name]) => !isClaimFile(name)))).rows);
