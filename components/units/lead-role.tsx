import { useTranslations } from 'next-intl';

/** What a source says that a department does for a dimension, in words; null for a role without them. */
export function useLeadRole(): (role: string) => string | null {
  const t = useTranslations('dimension.leads.role');
  return (role) => {
    const key = role.replaceAll(' ', '-') as 'lead';
    return t.has(key) ? t(key) : null;
  };
}

/** The same words; nothing for a role without them. */
export const LeadRole = ({ role }: { role: string }) => useLeadRole()(role);
