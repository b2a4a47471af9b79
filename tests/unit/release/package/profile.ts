/**
 * A JSON Schema (draft-07) of the properties that our packages use. It demands what the profile of Data Package v2
 * (https://datapackage.org/profiles/2.0/datapackage.json) demands of them, and allows no other property.
 */

const texts = { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } };
// a web address, or a path that stays inside the package
const path = { type: 'string', pattern: '^(?:https?://.*|(?![./~]|file:)(?!.*(?:/\\.\\./|\\\\|://)).+)$' };
const text = { type: 'string' };
const object = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const licences = {
  type: 'array',
  minItems: 1,
  items: {
    ...object({ name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text }),
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
  },
};
const sources = {
  type: 'array',
  items: {
    ...object({ title: text, path, email: { type: 'string', format: 'email' }, version: text }),
    minProperties: 1,
  },
};

/** A field of one type: the properties and constraints that this type may have. */
const field = (type: string, constraints: object = {}, more: object = {}) =>
  object(
    {
      name: text,
      type: { const: type },
      title: text,
      description: text,
      constraints: object({ required: { type: 'boolean' }, unique: { type: 'boolean' }, ...constraints }),
      ...more,
    },
    ['name', 'type'],
  );
const bounds = (type: string) =>
  Object.fromEntries(
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((bound) => [bound, { type }]),
  );
const fields = {
  type: 'array',
  minItems: 1,
  items: {
    oneOf: [
      field(
        'string',
        { enum: texts, pattern: text, minLength: { type: 'integer' }, maxLength: { type: 'integer' } },
        { format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } },
      ),
      field('number', bounds('number')),
      field('integer', bounds('integer')),
      field('year', bounds('integer')),
      field('date', bounds('string')),
      object(
        {
          name: text,
          type: { const: 'boolean' },
          description: text,
          trueValues: texts,
          falseValues: texts,
          constraints: object({ required: { type: 'boolean' } }),
        },
        ['name', 'type'],
      ),
    ],
  },
};

const tableSchema = object(
  {
    fields,
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: texts,
    uniqueKeys: { type: 'array', minItems: 1, uniqueItems: true, items: texts },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: object({ fields: texts, reference: object({ resource: text, fields: texts }, ['fields']) }, [
        'fields',
        'reference',
      ]),
    },
  },
  ['fields'],
);

const resource = object(
  {
    name: text,
    type: { const: 'table' },
    path,
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: text,
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^[^:]+:[a-fA-F0-9]+$' },
    licenses: licences,
    schema: tableSchema,
  },
  ['name', 'path'],
);

export const profile = object(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: text,
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    version: text,
    created: { type: 'string', format: 'date-time' },
    keywords: texts,
    licenses: licences,
    sources,
    resources: { type: 'array', minItems: 1, items: resource },
  },
  ['resources'],
);
