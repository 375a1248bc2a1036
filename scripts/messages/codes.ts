import type { Code } from '../types/index.ts';
import { en } from './en/index.ts';

/** Every code there is. */
export const codes = Object.keys(en) as readonly Code[];
