/** What a source is: a part of the schema, in a file of its own because it follows a standard of its own, CSL-JSON. */
import * as z from 'zod/mini';
import { edtf, id, language, side, text, url } from './fields.ts';
import { SOURCE_TYPES } from './vocabulary.ts';

const agentSchema = z.strictObject({
  family: z.optional(text),
  given: z.optional(text),
  literal: z.optional(text),
});

/** CSL-JSON fields as the citation tools name them, and what we add to them. */
export const sourceSchema = z.strictObject({
  id,
  type: z.enum(SOURCE_TYPES),
  title: text,
  /** True where the title describes the page and is not its headline. */
  titleIsDescription: z.optional(z.boolean()),
  author: z.optional(z.array(agentSchema)),
  /** EDTF. */
  issued: z.optional(edtf),
  publisher: z.optional(text),
  'container-title': z.optional(text),
  URL: z.optional(url),
  language: z.optional(language),
  /** Country code of the publisher's side, or `third`. */
  side,
  /** The source of which this is a republished copy: both count as one independent source. */
  sameAs: z.optional(id),
  reliability: z.optional(text),
  note: z.optional(text),
});
