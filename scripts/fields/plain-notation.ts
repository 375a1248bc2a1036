import type { Notation } from '../types/index.ts';

/** Numbers and days as YAML has them: `1234.50`, `2026-11-21`. */
export const plainNotation: Notation = { decimal: '.', dayFirst: false };
