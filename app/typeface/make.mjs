// Makes the files of the typeface again, byte for byte, from this folder:
//   npm install --no-save @expo-google-fonts/be-vietnam-pro@0.4.1 subset-font@2.9.0 && node make.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const { default: subset } = await import(resolve('subset-font'));

const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
const letters = [
  range(0x20, 0x7e), // ASCII
  range(0xa0, 0xff), // Latin-1
  'ĂăĐđĨĩŨũƠơƯư',
  range(0x1ea0, 0x1ef9), // the other Vietnamese letters
  '\u0300\u0301\u0303\u0309\u0323', // tones as marks of their own
  '–—‘’“”•…′″‰€₫→←↑↓−≈≤≥×·',
].join('');

const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];

for (const [weight, name] of [
  [400, '400Regular'],
  [600, '600SemiBold'],
]) {
  const source = resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`);
  const ttf = await readFile(source);
  const save = async (format, ending) =>
    writeFile(
      new URL(`be-vietnam-pro-${weight}.${ending}`, import.meta.url),
      // hints are half of a file, and screens of today draw well without them
      await subset(ttf, letters, { targetFormat: format, noHinting: true, keepFeatures }),
    );
  await save('woff2', 'woff2');
  // for pictures, whose library reads no compressed font
  await save('truetype', 'ttf');
}
