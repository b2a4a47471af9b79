import { useTranslations } from 'next-intl';
import type { Translate } from '@/lib/i18n/translate';

/** What a source says that a department does for a dimension, in words; null for a role without them. */
export function nameLeadRole(role: string, t: Translate): string | null {
  const key = `dimension.leads.role.${role.replaceAll(' ', '-') as 'lead'}` as const;
  return t.has(key) ? t(key) : null;
}

/** The same words, for components. */
export function useLeadRole(): (role: string) => string | null {
  const t = useTranslations();
  return (role) => nameLeadRole(role, t);
}

/** The same words; nothing for a role without them. */
export const LeadRole = ({ role }: { role: string }) => useLeadRole()(role);
