import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fictionalSet } from '../fictional-set';
import { setUpDesk } from './desk';
import { importTexts } from './import-helpers';

const desk = setUpDesk();
const tsx = createRequire(import.meta.url).resolve('tsx');
const data = fileURLToPath(new URL('../../lib/cli/data.ts', import.meta.url));

/** Runs the command alone on a terminal and gives each answer when its question stands there. */
async function talk(answers: readonly (readonly [question: string, answer: string])[]) {
  const command = `${process.execPath} --import ${tsx} ${data}`;
  const env: NodeJS.Dict<string> = { LC_ALL: 'C', DATABASE_URL: desk.url };
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: desk.folder,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'close');
  const open = [...answers];
  let output = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const [next] = open;
    const at = next ? output.indexOf(next[0], seen) : -1;
    if (!next || at < 0) return;
    seen = at + next[0].length;
    open.shift();
    if (next[1] === '^D') child.stdin.end();
    else child.stdin.write(`${next[1]}\n`);
  });
  const [code] = await exited;
  return { code, output: output.replaceAll('\r', ''), left: open };
}

const source = [
  ['Code of the source', 'bo-2026'],
  ['Title', 'Kết quả 2025'],
  ['Publisher', 'Bộ'],
  ['Number [1]', '3'],
  ['Address', ''],
  ['Published on', '2026-04-06'],
] as const;

it('a table goes from a file to a release by answering questions, each step with its command', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  await desk.file('bang.txt', 'TT\tTên tỉnh\tKết quả\n1\ttinh-a\t90,5\n2\ttinh-b\t80,5\n');
  const { code, output, left } = await talk([
    ['File', 'bang.txt'],
    ['Number [1]', '1'],
    ['Year measured', '2025'],
    ['Number [1]', '1'],
    ['How many units were ranked', '2'],
    ...source,
    ['Number [1]', '1'],
    ['Import it now?', 'y'],
  ]);
  expect(left).toEqual([]);
  expect([code, output]).toEqual([0, output]);
  const shared = `bang.txt --index par --year 2025 --framework bo-1 --units 2 --source bo-2026 --title 'Kết quả 2025' --publisher 'Bộ' --kind newspaper --date 2026-04-06`;
  expect(output).toContain(`npm run data -- preview ${shared}\n`);
  expect(output).toMatch(/npm run data -- import bang\.txt .* --column '?Kết quả=/);
  expect(output).toContain('Loaded release 2');
}, 60_000);

it('stops without loading anything where the input ends', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  await desk.file('bang.txt', 'TT\tTên tỉnh\tChỉ số\n1\ttinh-a\t90,5\n');
  const { code, output } = await talk([
    ['File', 'bang.txt'],
    ['Number [1]', '^D'],
  ]);
  expect([code, output]).toEqual([1, expect.stringContaining('nothing was loaded')]);
}, 60_000);

it('a file that does not exist is named', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  expect(await talk([['File', 'khong.txt']])).toMatchObject({
    code: 1,
    output: expect.stringContaining('There is no file khong.txt'),
  });
}, 60_000);
