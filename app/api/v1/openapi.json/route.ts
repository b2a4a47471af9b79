import { toDocument } from '@/lib/api/document';
import { findExamples } from '../[[...path]]/examples';

export const dynamic = 'force-dynamic';

/** The description of the API, with examples of the current release. */
export const GET = async (): Promise<Response> => Response.json(toDocument(await findExamples()));
