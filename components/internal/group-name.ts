import type { InternalGroup } from '@/lib/domain/rankings/internal-index';
import type { Translate } from '@/lib/i18n/translate';

/** The name of the units that a province ranked together: their kind, and their block where it has one. */
export function nameGroup({ kind, block }: Pick<InternalGroup, 'kind' | 'block'>, t: Translate): string {
  const name = t(`internal.kind.${toKindKey(kind)}`);
  return block ? t('internal.titleInBlock', { kind: name, block: toBlockName(block, t) }) : name;
}

const kindKeys = ['department', 'central-agency', 'district', 'ward', 'commune'] as const;
const toKindKey = (kind: InternalGroup['kind']) => kindKeys.find((known) => known === kind) ?? 'department';

const numbered = /^cum-(\d+)$/;

/** The name of a block: urban districts, rural districts or a numbered cluster; any other as it is in the data. */
function toBlockName(block: string, t: Translate): string {
  const number = numbered.exec(block)?.[1];
  if (number) return t('internal.block.cum', { number });
  return block === 'quan' || block === 'huyen' ? t(`internal.block.${block}`) : block;
}
