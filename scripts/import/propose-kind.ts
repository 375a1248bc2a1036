import {
	type CompanySource,
	type Kind,
	type KindReason,
	type Language,
	languages,
	type Repository,
} from '../types/index.ts';
import { sharedFields } from './shared-fields.ts';

/** What a text shows of its kind. */
export interface Shape {
	readonly title: string;
	readonly language: Language;
	/** Lines that stand alone as headings do, without numbers and colons. */
	readonly headings: readonly string[];
	/** Words before a colon at the beginnings of lines: `Sted`, `Til stede`. */
	readonly labels: readonly string[];
	/** How many §§ and numbered points it has. */
	readonly sections: number;
	readonly points: number;
}

/** A kind with what speaks for it. */
interface Candidate {
	readonly kind: Kind;
	readonly score: number;
	readonly reason: KindReason;
	/** As the text has them. */
	readonly signs: readonly string[];
}

/** The kind of a text, and what else it looks like. */
export interface Proposal {
	readonly kind: string;
	readonly reason: KindReason;
	readonly signs: readonly string[];
	readonly second: string | undefined;
	readonly secondSigns: readonly string[];
	readonly because: 'fewer' | 'fixed' | 'elsewhere';
}

/** Less is no sign of anything. */
const least = 4;

/**
 * Proposes a kind by the headings, field names, title and numbering of a text, for the company that it is imported for. A kind whose
 * text is fixed takes in no other, and one that is for other types of companies or languages is only told of.
 */
export function proposeKind(
	shape: Shape,
	{ asked, company }: { readonly asked: string | undefined; readonly company: CompanySource | undefined },
	{ kinds, companies }: Pick<Repository, 'kinds' | 'companies'>,
): Proposal {
	const owner = company ?? companies.find(({ folder }) => folder === 'company');
	const usual = sharedFields(kinds);
	const all = [...kinds.values()]
		.map((kind) => candidate(kind, shape, usual))
		.filter(({ score }) => score >= least)
		// Of kinds with as much, the one that every company has.
		.sort((a, b) => b.score - a.score || Number(b.kind.name === 'instruction') - Number(a.kind.name === 'instruction'));
	const obstacle = ({ kind }: Candidate) => {
		if (!takesText(kind)) return 'fixed';
		const isFor =
			kind.companyTypes === undefined || (owner !== undefined && kind.companyTypes.includes(owner.type.name));
		return isFor && (kind.languages === undefined || kind.languages.includes(shape.language)) ? undefined : 'elsewhere';
	};
	const able = all.filter((one) => obstacle(one) === undefined);
	const [best] = able;
	const name = asked ?? best?.kind.name ?? (kinds.has('instruction') ? 'instruction' : ([...kinds.keys()][0] ?? ''));
	const second = all.find(({ kind }) => kind.name !== name);
	return {
		kind: name,
		reason: asked !== undefined ? 'asked' : (best?.reason ?? 'none'),
		signs: best?.kind.name === name ? best.signs : [],
		second: second?.kind.name,
		secondSigns: second?.signs ?? [],
		because: (second && obstacle(second)) ?? 'fewer',
	};
}

function candidate(
	kind: Kind,
	{ title, headings, labels, sections, points }: Shape,
	usual: ReadonlySet<string>,
): Candidate {
	const known = kind.sections.flatMap(({ heading, also }) => {
		const names = languages.flatMap((language) => [heading[language], ...also[language]]);
		return headings.find((written) => names.some((one) => isSame(one, written))) ?? [];
	});
	const fields = kind.fields
		.filter(({ key }) => !usual.has(key))
		.flatMap(
			({ label }) => labels.find((written) => languages.some((language) => isSame(label[language], written))) ?? [],
		);
	const named = bestName(kind, title);
	const numbered =
		kind.numbering === 'sections' && kind.name === 'legal-text' && sections > 0
			? 8
			: kind.name === 'order' && sections === 0 && points >= 3
				? 4
				: 0;
	const found = [
		{
			reason: 'headings',
			value: known.length >= 2 ? known.length * 3 + (known.length / kind.sections.length) * 4 : 0,
			signs: known,
		},
		{ reason: 'title', value: named.part * 5, signs: named.words },
		{ reason: 'fields', value: fields.length, signs: fields },
		{ reason: sections > 0 ? 'sections' : 'points', value: numbered, signs: [] },
	] as const;
	const [most] = found.toSorted((a, b) => b.value - a.value);
	return {
		kind,
		score: found.reduce((sum, { value }) => sum + value, 0),
		reason: most?.reason ?? 'none',
		signs: found.flatMap(({ value, signs }) => (value > 0 ? signs : [])),
	};
}

/** The part of a kind's name that the title of a text has, in the language that has most of it. */
function bestName({ label }: Kind, title: string): { readonly part: number; readonly words: readonly string[] } {
	const written = wordsIn(title);
	const parts = languages.map((language) => {
		const wanted = [...new Set(wordsIn(label[language]))];
		const words = wanted.flatMap((word) => written.find((one) => one.includes(stemOf(word))) ?? []);
		return { part: wanted.length === 0 ? 0 : words.length / wanted.length, words };
	});
	const [best = { part: 0, words: [] }] = parts.toSorted((a, b) => b.part - a.part);
	return best.part >= 0.5 ? best : { part: 0, words: [] };
}

function wordsIn(text: string): readonly string[] {
	return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

/** What a word begins with in all its forms: `vedtekt` of `vedtekter`. */
function stemOf(word: string): string {
	return word.slice(0, Math.max(4, word.length - 2));
}

function isSame(name: string, written: string): boolean {
	return name.toLowerCase() === written.toLowerCase();
}

/** A kind takes in a text where its template has a place for one. */
function takesText({ template: { text }, wording }: Kind): boolean {
	return wording === undefined && /\{\{\s*(?:body|section\s)/u.test(text);
}
