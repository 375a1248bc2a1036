import type { MergeMessages } from '../../types/index.ts';

/** Reports an error at an offset of the text at hand. */
export type Refuse = <C extends keyof MergeMessages>(code: C, offset: number, params: MergeMessages[C]) => undefined;
