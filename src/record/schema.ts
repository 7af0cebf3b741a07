import schema from './schema.json' with { type: 'json' };

/** JSON Schema 2020-12 of the record, generated from `types.ts` (`npm run schema`). */
export const recordSchema: { readonly [keyword: string]: unknown } = schema;
