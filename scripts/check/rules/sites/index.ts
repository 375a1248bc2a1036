import type { Rule } from '../../../types/index.ts';
import { siteClaimedTwice } from './site-claimed-twice.ts';
import { siteNamed } from './site-named.ts';
import { siteOutsideArea } from './site-outside-area.ts';
import { siteUnlisted } from './site-unlisted.ts';

export const sitesRules: readonly Rule[] = [siteClaimedTwice, siteNamed, siteOutsideArea, siteUnlisted];
