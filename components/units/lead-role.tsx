import { useTranslations } from 'next-intl';

/** What a source says that a department does for a dimension, in words; nothing for a role without them. */
export function LeadRole({ role }: { role: string }) {
  const t = useTranslations('dimension.leads.role');
  const key = role.replaceAll(' ', '-') as 'lead';
  return t.has(key) ? t(key) : null;
}
