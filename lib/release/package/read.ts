import { stat } from 'node:fs/promises';
import yauzl, { type Entry } from 'yauzl';
import type { DataSetInput } from '@/lib/dataset/data-set-input';
import { isClaimFile } from '@/lib/dataset/files';
import { openFiles, openFolder } from '@/lib/dataset/read';
import { UnreadableError } from '@/lib/dataset/unreadable-error';

const descriptorFile = 'datapackage.json';
const megabyte = 1024 * 1024;
const limits = { entries: 200, references: 64 * megabyte };

/**
 * The data set of a data package, a folder or a ZIP. The claims are read only as they are consumed.
 * @throws when it cannot be read, is no package, or is larger than a data set can be
 */
export async function readPackage(from: string): Promise<DataSetInput> {
  if ((await stat(from)).isDirectory()) return openFolder(from);
  const entries = await listEntries(from);
  const folder = findFolder(entries, from);
  const tables = entries
    .filter(({ fileName }) => fileName.startsWith(folder) && fileName.endsWith('.csv'))
    .map((entry) => ({ name: entry.fileName.slice(folder.length), size: entry.uncompressedSize }))
    .filter(({ name }) => !name.includes('/'));
  const size = tables.reduce((sum, table) => sum + (isClaimFile(table.name) ? 0 : table.size), 0);
  if (size > limits.references) {
    throw new UnreadableError(from, {
      vi: `các bảng tham chiếu lớn hơn ${limits.references} byte`,
      en: `more than ${limits.references} bytes of reference tables`,
    });
  }
  return openFiles({
    place: from,
    names: tables.map(({ name }) => name).sort(),
    open: (name) => readEntry(from, folder + name),
  });
}

/** The folder of the ZIP that holds the package; empty when it is at the top. */
function findFolder(entries: readonly Entry[], from: string): string {
  const found = entries
    .map(({ fileName }) => fileName)
    .filter((name) => name === descriptorFile || name.endsWith(`/${descriptorFile}`))
    .sort((a, b) => a.length - b.length)[0];
  if (found === undefined) {
    throw new UnreadableError(from, {
      vi: `không có ${descriptorFile}, nên không phải gói dữ liệu`,
      en: `no ${descriptorFile} in it, so this is no data package`,
    });
  }
  return found.slice(0, -descriptorFile.length);
}

async function listEntries(from: string): Promise<Entry[]> {
  const zip = await openZip(from);
  try {
    if (zip.entryCount > limits.entries) {
      throw new UnreadableError(from, {
        vi: `nhiều hơn ${limits.entries} tệp`,
        en: `more than ${limits.entries} files`,
      });
    }
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return entries;
  } catch (error) {
    throw toUnreadable(from, error);
  } finally {
    zip.close();
  }
}

async function* readEntry(from: string, name: string): AsyncGenerator<Uint8Array> {
  const zip = await openZip(from);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      yield* await zip.openReadStreamPromise(entry);
      return;
    }
  } catch (error) {
    throw toUnreadable(from, error);
  } finally {
    zip.close();
  }
}

const openZip = (from: string) =>
  yauzl.openPromise(from, { autoClose: false }).catch((error: Error) => {
    throw toUnreadable(from, error);
  });

function toUnreadable(from: string, error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  const { message } = error as Error;
  return new UnreadableError(from, {
    vi: `không đọc được như tệp ZIP (${message})`,
    en: `cannot be read as a ZIP file (${message})`,
  });
}
