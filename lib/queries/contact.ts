import 'server-only';
import { readEnv } from '@/lib/env';

export interface Contact {
  name: string | undefined;
  email: string | undefined;
}

/** Name and address of whoever runs this copy, from its environment. */
export function getContact(): Contact {
  const { CONTACT_NAME: name, CONTACT_EMAIL: email } = readEnv(process.env);
  return { name, email };
}
