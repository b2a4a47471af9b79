import { expect, it } from 'vitest';
import { Targets } from '@/components/simulator/targets';
import type { SimulatedUnit } from '@/lib/views/simulation/simulation';
import { figure, index } from '../domain/sample';
import { read } from './read';

const dimensions = ['A', 'B', 'C'].map((code) => ({ dimension: { code, nameVi: code, nameEn: code } }));

/** What is said of the dimensions that alone have room for a target. */
const roomIn = (alone: string[], locale: 'vi' | 'en') => {
  const answer = {
    target: { kind: 'up', places: 1 },
    kind: 'points',
    least: { possible: '1', sure: '1', step: '0.01' },
    alone,
  };
  const simulated = {
    simulation: { targets: [answer], room: '9' },
    dimensions,
    without: [],
    openness: null,
    total: figure('a', 2020, 'percent', '80'),
  } as unknown as SimulatedUnit;
  return read(<Targets simulated={simulated} index={index()} locale={locale} />, locale);
};

it('one of several dimensions that alone suffice is not called the only one', () => {
  expect(roomIn(['A'], 'en')).toContain('One dimension alone has room enough: A.');
  expect(roomIn(['A', 'B'], 'en')).toContain('Any one of these alone has room enough: A and B.');
  expect(roomIn(['A', 'B'], 'vi')).toContain('Chỉ cần tăng ở một trong các lĩnh vực sau cũng đủ: A và B.');
});
