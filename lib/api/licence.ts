import { inFull, routes } from '@/lib/routes';
import english from '@/messages/en.json';

/** The terms of use that every answer names. */
export const licence = () => ({
  text: english.data.terms.facts,
  attribution: english.data.terms.attribution,
  terms: `${inFull(routes.data('vi'))}#giay-phep`,
});
