'use client';

import type { MyProvince } from '@/lib/domain/units/my-province';
import { useMyProvince } from './use-my-province';

interface ChooseMyProvinceProps {
  province: MyProvince;
  words: { choose: string; chosen: string; drop: string; kept: string };
}

/** A button that stores a province as the reader's own; without script it does not appear. */
export function ChooseMyProvince({ province, words }: ChooseMyProvinceProps) {
  const { known, mine, choose } = useMyProvince();
  if (!known) return null;
  const isMine = mine?.slug === province.slug;
  return (
    <p className="no-print my-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      {isMine && <b className="text-accent">{words.chosen}</b>}
      <button
        type="button"
        onClick={() => choose(isMine ? null : province)}
        className="rounded-xs border border-rule px-3 py-1"
      >
        {isMine ? words.drop : words.choose}
      </button>
      <span className="text-soft">{words.kept}</span>
    </p>
  );
}
