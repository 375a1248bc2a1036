import type { RenderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const render: Texts<RenderMessages> = {};
