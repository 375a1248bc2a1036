import type { Options } from 'remark-rehype';

/** Turns one node of a document's text into HTML. */
export type Handler = NonNullable<NonNullable<Options['handlers']>['root']>;
