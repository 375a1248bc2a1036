import type { PublishMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const publish: Texts<PublishMessages> = {};
