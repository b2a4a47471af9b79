import { z } from 'zod';
import type english from '@/messages/en.json';
import { listParameters, type Operation, ownParameters } from './contract/operations';

/** The parameters that an operation takes. */
export const toParameters = ({ kind, filters }: Pick<Operation, 'kind' | 'filters'>): z.ZodObject =>
  filters.extend((kind === 'list' ? listParameters : ownParameters).shape);

/** The parameters that have words in the messages. */
export type ParameterName = keyof typeof english.api.parameters;

/** A parameter as the documentation shows it. */
export interface ParameterInfo {
  name: string;
  /** the values that it may have, if they are few; else none */
  values: string[];
  /** the value that it has when it is not given; null when there is none */
  fallback: string | null;
  isRequired: boolean;
}

/** The parameters of a part of an address or of a query. */
export const listParameterInfo = (parameters: z.ZodObject): ParameterInfo[] =>
  Object.entries(parameters.shape).map(([name, field]) => {
    const schema = field as z.ZodType;
    return {
      name,
      values: listValues(schema) ?? [],
      fallback: schema instanceof z.ZodDefault ? String(schema.def.defaultValue) : null,
      isRequired: !schema.safeParse(undefined).success,
    };
  });

/** The values that a parameter may have, if they are few. */
export function listValues(field: unknown): string[] | undefined {
  if (isWrapped(field)) return listValues(field.unwrap());
  return field instanceof z.ZodEnum ? field.options.map(String) : undefined;
}

/** Whether a parameter takes a number. */
export function takesNumber(field: unknown): boolean {
  if (field instanceof z.ZodUnion) return field.options.some(takesNumber);
  return isWrapped(field) ? takesNumber(field.unwrap()) : field instanceof z.ZodNumber;
}

const isWrapped = (field: unknown): field is z.ZodOptional | z.ZodDefault | z.ZodNullable =>
  field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodNullable;
