import { type MyProvince, printMyProvince } from '@/lib/domain/units/my-province';

interface ChooseMyProvinceProps {
  province: MyProvince;
  words: { choose: string; chosen: string; drop: string; kept: string };
}

/** A button that stores a province as the reader's own; a script shows it where the browser stores anything. */
export function ChooseMyProvince({ province, words }: ChooseMyProvinceProps) {
  return (
    <p
      hidden
      data-choose-mine={printMyProvince(province)}
      className="no-print my-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm"
    >
      <b hidden className="text-accent">
        {words.chosen}
      </b>
      <button type="button" data-drop={words.drop} className="rounded-xs border border-rule px-3 py-1">
        {words.choose}
      </button>
      <span className="text-soft">{words.kept}</span>
    </p>
  );
}
