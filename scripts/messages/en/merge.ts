import type { MergeMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const merge: Texts<MergeMessages> = {};
