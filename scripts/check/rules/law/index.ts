import type { Rule } from '../../../types/index.ts';
import { citationAmbiguous } from './citation-ambiguous.ts';
import { citationEditionMissing } from './citation-edition-missing.ts';
import { citationPartMissing } from './citation-part-missing.ts';
import { citationUnreferenced } from './citation-unreferenced.ts';
import { lawLater } from './law-later.ts';
import { normUncovered } from './norm-uncovered.ts';
import { orderInForce } from './order-in-force.ts';
import { provisionGone } from './provision-gone.ts';
import { referenceDocument } from './reference-document.ts';
import { referenceLaw } from './reference-law.ts';
import { sourceIncomplete } from './source-incomplete.ts';

export const lawRules: readonly Rule[] = [
	citationAmbiguous,
	citationEditionMissing,
	citationPartMissing,
	citationUnreferenced,
	lawLater,
	normUncovered,
	orderInForce,
	provisionGone,
	referenceDocument,
	referenceLaw,
	sourceIncomplete,
];
