import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import yazl from 'yazl';
import { fromCell } from '@/lib/dataset/cells';
import { CsvFile, type WrittenFile } from '@/lib/dataset/csv-file';
import type { DataSetInput } from '@/lib/dataset/data-set-input';
import {
  type ClaimFile,
  claimFiles,
  type FileName,
  fileNames,
  files,
  referenceFiles,
} from '@/lib/dataset/files';
import { parseReferences } from '@/lib/dataset/parse';
import { withQuery } from '@/lib/db/with-client';
import { toDayInVietnam } from '@/lib/domain/values/days';
import { readRelease } from '../read-release';
import { getRelease } from '../releases';
import { type PackageRelease, toDescriptor } from './descriptor';
import { toReadMe } from './read-me';

const [descriptorFile, readMeFile] = ['datapackage.json', 'README.md'];

/**
 * Writes a data set as a Data Package v2 into a folder, which is made where it does not exist. Claims go to
 * the disk while they are read. A data set with problems is written as it is, but for rows that do not parse.
 */
export async function writePackage(
  input: DataSetInput,
  release: PackageRelease,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const written = { ...(await writeReferences(input, folder)), ...(await writeClaims(input, folder)) };
  const { rows } = parseReferences(input.references);
  const descriptor = toDescriptor(release, written as Record<FileName, WrittenFile>, rows);
  await writeFile(path.join(folder, descriptorFile), `${JSON.stringify(descriptor, null, 2)}\n`);
  await writeFile(path.join(folder, readMeFile), toReadMe(release));
}

/** The same as a ZIP file, by way of a temporary folder. */
export async function writePackageZip(
  input: DataSetInput,
  release: PackageRelease,
  file: string,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'data-package-'));
  try {
    await writePackage(input, release, folder);
    const zip = new yazl.ZipFile();
    // a ZIP tells the time by the machine's own clock: noon of the release's day is the same on every one
    const dated = { mtime: new Date(`${toDayInVietnam(release.createdAt)}T12:00`), forceDosTimestamp: true };
    for (const name of [readMeFile, descriptorFile, ...fileNames])
      zip.addFile(path.join(folder, name), name, { ...dated, mode: 0o100644 });
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Writes a release as a data package: a ZIP where the path ends in .zip, else a folder.
 * @returns false when there is no such release
 */
export async function exportRelease(
  databaseUrl: string,
  id: number,
  to: string,
  siteUrl?: string,
): Promise<boolean> {
  const [release, input] = await Promise.all([
    withQuery(databaseUrl, (query) => getRelease(query, id)),
    readRelease(databaseUrl, id),
  ]);
  if (!release || !input) return false;
  const write = to.endsWith('.zip') ? writePackageZip : writePackage;
  await write(input, { ...release, siteUrl }, to);
  return true;
}

async function writeReferences(input: DataSetInput, folder: string): Promise<Record<string, WrittenFile>> {
  const written: Record<string, WrittenFile> = {};
  for (const name of referenceFiles) {
    const text = input.references.get(name) ?? '';
    const [columns = Object.keys(files[name].row.shape), ...rows]: string[][] = parse(text, {
      bom: true,
      skip_empty_lines: true,
    });
    const file = await CsvFile.create(path.join(folder, name), columns);
    try {
      for (const row of rows) await file.add(row.map(fromCell));
      written[name] = await file.finish();
    } finally {
      await file.close();
    }
  }
  return written;
}

async function writeClaims(input: DataSetInput, folder: string): Promise<Record<string, WrittenFile>> {
  const columns = Object.keys(files['claims.csv'].row.shape);
  const open = await Promise.all(
    claimFiles.map(async (name) => [name, await CsvFile.create(path.join(folder, name), columns)] as const),
  );
  const byName = new Map<string, CsvFile>(open);
  try {
    for await (const { file, cells } of input.claims(() => {})) await byName.get(file)?.add(cells);
    const written: [ClaimFile, WrittenFile][] = [];
    for (const [name, file] of open) written.push([name, await file.finish()]);
    return Object.fromEntries(written);
  } finally {
    for (const [, file] of open) await file.close();
  }
}
