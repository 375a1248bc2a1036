import type { RegisterSource } from '../../types/index.ts';

/** What one form of file gives of a register. */
export type Rows = Pick<RegisterSource, 'rows' | 'notation' | 'headings'>;
