import type { Rule } from '../../../types/index.ts';
import { headingLevel } from './heading-level.ts';
import { imageAlt } from './image-alt.ts';
import { languageCompany } from './language-company.ts';
import { languageText } from './language-text.ts';
import { linkEmpty } from './link-empty.ts';
import { listEmpty } from './list-empty.ts';
import { nestingDepth } from './nesting-depth.ts';
import { readabilityLix } from './readability-lix.ts';
import { readabilitySentence } from './readability-sentence.ts';
import { readabilityWords } from './readability-words.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sectionRepeated } from './section-repeated.ts';
import { tableHeader } from './table-header.ts';
import { templateTextLeft } from './template-text-left.ts';

export const proseRules: readonly Rule[] = [
	headingLevel,
	imageAlt,
	languageCompany,
	languageText,
	linkEmpty,
	listEmpty,
	nestingDepth,
	readabilityLix,
	readabilitySentence,
	readabilityWords,
	sectionEmpty,
	sectionMissing,
	sectionOrder,
	sectionRepeated,
	tableHeader,
	templateTextLeft,
];
