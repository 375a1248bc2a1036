import { textIn } from '../fields/datum.ts';
import { frameTexts } from '../messages/frame.ts';
import type {
	Company,
	DataGroup,
	Datum,
	Language,
	Meta,
	Reference,
	RegisterRow,
	Repository,
	Source,
} from '../types/index.ts';
import { approvalOf } from './life/approval-of.ts';
import { hearingOf } from './life/hearing-of.ts';
import { publicationOf } from './life/publication-of.ts';
import { revisionsIn } from './life/revisions-in.ts';
import { colourOf } from './look/colour-of.ts';
import { lawVerifiedOn } from './references/law-verified-on.ts';

/**
 * The typed metadata of a document. A required field without a value has been reported, so what
 * stands for it here is never published.
 */
export function metaOf(
	source: Source,
	data: DataGroup,
	row: RegisterRow | undefined,
	company: Company,
	language: Language,
	{ laws, companies }: Pick<Repository, 'laws' | 'companies'>,
	references: readonly Reference[],
): Meta {
	const verified = lawVerifiedOn(data, laws);
	const word = textIn(data.status) ?? '';
	const publication = publicationOf(source, data, company, companies);
	const state = source.kind.statuses.find((status) => status.words[language].includes(word))?.state ?? 'draft';
	return {
		title: [textIn(data.title) ?? '', ...(row === undefined ? [] : [row.name])].join(' – '),
		version: textIn(data.version) ?? '',
		date: textIn(data.date) ?? '',
		status: { word, state },
		...optional(data, 'owner'),
		hearing: hearingOf(source, data, company),
		...approvalOf(source, data, company),
		...optional(data, 'nextReview', 'supersedes', 'confidentiality'),
		...(publication !== undefined && { publication }),
		legalBasis: legalBasis(data.legalBasis ?? company.data.legalBasis ?? null),
		references,
		revisions: revisionsIn(data),
		...(verified !== undefined && { lawVerifiedOn: verified }),
		company: {
			id: company.id,
			name: company.name,
			...(company.orgNumber !== undefined && {
				orgNumber: frameTexts[language].orgNumber(grouped(company.orgNumber), company.country),
			}),
			example: company.example,
			colour: colourOf(company),
			...(company.logo !== undefined && { logo: company.logo }),
			...(company.fonts !== undefined && { fonts: company.fonts }),
			...(company.wordTemplate !== undefined && { wordTemplate: company.wordTemplate }),
		},
	};
}

type OptionalKey = 'owner' | 'nextReview' | 'supersedes' | 'confidentiality';

function optional(data: DataGroup, ...keys: readonly OptionalKey[]): { readonly [K in OptionalKey]?: string } {
	return Object.fromEntries(keys.map((key) => [key, textIn(data[key])]).filter(([, value]) => value !== undefined));
}

function legalBasis(datum: Datum): Meta['legalBasis'] {
	if (datum === null || typeof datum !== 'object' || Array.isArray(datum)) return { state: 'in-force' };
	const { state, asOf } = datum as DataGroup;
	return {
		state: state === 'historic' ? 'historic' : 'in-force',
		...(typeof asOf === 'string' && { asOf }),
	};
}

/** Nine digits stand in threes, as in the registers, and are not parted at a line's end. */
function grouped(number: string): string {
	const digits = number.replaceAll(' ', '');
	return digits.length === 9 ? digits.replace(/(?<=\d)(?=(\d{3})+$)/g, '\u00a0') : digits;
}
