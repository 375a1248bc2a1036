import type { Rule } from '../../../types/index.ts';
import { abbreviationUnexplained } from './abbreviation-unexplained.ts';
import { addressSpace } from './address-space.ts';
import { headingLevel } from './heading-level.ts';
import { imageAlt } from './image-alt.ts';
import { languageCompany } from './language-company.ts';
import { languageText } from './language-text.ts';
import { linkEmpty } from './link-empty.ts';
import { listEmpty } from './list-empty.ts';
import { nestingDepth } from './nesting-depth.ts';
import { readabilityLix } from './readability-lix.ts';
import { readabilityReport } from './readability-report.ts';
import { readabilitySentence } from './readability-sentence.ts';
import { readabilityWords } from './readability-words.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sectionRepeated } from './section-repeated.ts';
import { spaceMissing } from './space-missing.ts';
import { spelling } from './spelling.ts';
import { tableHeader } from './table-header.ts';
import { templateTextLeft } from './template-text-left.ts';
import { termPreferred } from './term-preferred.ts';
import { wordConfused } from './word-confused.ts';
import { wordDoubled } from './word-doubled.ts';
import { wording } from './wording.ts';

export const proseRules: readonly Rule[] = [
	abbreviationUnexplained,
	addressSpace,
	headingLevel,
	imageAlt,
	languageCompany,
	languageText,
	linkEmpty,
	listEmpty,
	nestingDepth,
	readabilityLix,
	readabilityReport,
	readabilitySentence,
	readabilityWords,
	sectionEmpty,
	sectionMissing,
	sectionOrder,
	sectionRepeated,
	spaceMissing,
	spelling,
	tableHeader,
	templateTextLeft,
	termPreferred,
	wordConfused,
	wordDoubled,
	wording,
];
