import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../sources';

const shipped = (file: string) => readFileSync(path.join(root, 'deploy', file), 'utf8');
const compose = shipped('compose.yaml');

/** The lines of a service in compose.yaml. */
const service = (name: string) =>
  new RegExp(`^ {2}${name}:\\n(?<lines>(?: {4}.*\\n|\\n)+)`, 'm').exec(compose)?.groups?.lines ?? '';
const fixed = (name: string) => /ipv4_address: ([\d.]+)/.exec(service(name))?.[1] ?? '';

it('nginx starts also while an instance is away: it knows the addresses without asking', () => {
  const asked = [...shipped('nginx/nginx.conf').matchAll(/^\s*server ([\w-]+):3000/gm)].map(
    ([, name]) => name,
  );
  expect(asked).toEqual(['site-1', 'site-2']);
  const known = /extra_hosts: \[(.+)\]/.exec(service('nginx'))?.[1];
  expect(known).toBe(asked.map((name = '') => `'${name}:${fixed(name)}'`).join(', '));
});

it('the instances believe nginx on a reader’s address', () => {
  expect(/TRUST_PROXY: (\S+)/.exec(compose)?.[1]).toBe(fixed('nginx'));
});

it('no other container is given an address that nginx or an instance has', () => {
  const [, subnet, range] = /subnet: ([\d.]+)\.0\/24, ip_range: ([\d.]+)\/25/.exec(compose) ?? [];
  expect(range).toBe(`${subnet}.128`);
  for (const name of ['nginx', 'site-1', 'site-2']) {
    const [, start, last] = /^([\d.]+)\.(\d+)$/.exec(fixed(name)) ?? [];
    expect(start).toBe(subnet);
    expect(Number(last)).toBeLessThan(128);
  }
});

it('a build needs no image but those that it names: no other front end of Docker', () => {
  const images = [...shipped('Dockerfile').matchAll(/^(?:# syntax=|FROM )(\S+)/gm)].map(([, image]) => image);
  expect(new Set(images)).toEqual(new Set(['node:20-bookworm-slim', 'packages', 'debian:bookworm-slim']));
});

it('after a promotion nothing waits for the old primary, or imports into it', () => {
  const promoted = shipped('promoted.yaml');
  const waiting = [...compose.matchAll(/^ {2}([\w-]+):$/gm)]
    .map(([, name = '']) => name)
    .filter((name) => /<<: \*data|primary: \{ condition/.test(service(name)));
  expect(new Set(waiting)).toEqual(new Set(['replica', 'prepare', 'data']));
  const others = [
    ...promoted.matchAll(/^ {2}([\w-]+):(?: &owner)?\n(?: {4}.*\n)*? {4}depends_on: !override$/gm),
  ];
  expect(new Set([...others.map(([, name]) => name), 'data'])).toEqual(new Set([...waiting, 'primary']));
  expect(promoted).toMatch(/^ {2}data: \*owner$/m);
  expect(promoted).not.toMatch(/depends_on:(?! !override$)/m);
  expect(promoted).not.toContain('primary:5432');
});

it('both servers keep their data at the same place, so that they can change places', () => {
  const [primary, replica] = ['primary', 'replica'].map((name) => /PGDATA: (\S+)/.exec(service(name))?.[1]);
  expect(primary).toBe('/var/lib/postgresql/data/server');
  expect(replica).toBe(primary);
  for (const password of ['OWNER_PASSWORD', 'SITE_PASSWORD', 'REPLICATOR_PASSWORD'])
    for (const name of ['primary', 'replica']) expect(service(name)).toContain(`${password}: `);
});
