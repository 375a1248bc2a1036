import { isGroup } from '../../fields/datum.ts';
import { nearest } from '../../messages/nearest.ts';
import type {
	DataGroup,
	Datum,
	OpenedPackage,
	Place,
	Report,
	Repository,
	TemplateFault,
	WordTemplate,
} from '../../types/index.ts';
import { askedPlaces } from './asked-places.ts';
import { isWhole } from './is-whole.ts';
import { documentPlaces, propertyNames } from './places.ts';
import { type Refusal, refusalsOf, refusalsWithin } from './refusals-of.ts';
import { takenParts } from './taken-parts.ts';
import { usedTexts } from './used-texts.ts';

/** How a firm's own Word file is asked for. */
export interface TemplateRequest {
	/** Relative to the root, as written. */
	readonly path: string;
	readonly place: Place;
	/** The firm's facts, for places such as `company.name`. */
	readonly facts: DataGroup;
}

/** The template asked for, opened and safe to take; everything that stands against it is reported where it is asked for. */
export function wordTemplateAt(
	{ path, place, facts }: TemplateRequest,
	{ wordTemplates, files }: Pick<Repository, 'wordTemplates' | 'files'>,
	report: Report,
): WordTemplate | undefined {
	const opened = wordTemplates.get(path);
	if (opened === undefined) {
		// A file that is there and could not be read has been reported by its own name.
		const known = [...files].filter((file) => /\.do[ct][xm]?$/iu.test(file));
		const params = { address: path, nearest: nearest(path, known) };
		if (!files.has(path)) report({ code: 'word-template-missing', severity: 'error', place, params });
		return undefined;
	}
	const template = 'parts' in opened ? { file: path, parts: opened.parts } : undefined;
	try {
		return template === undefined
			? unreadable(faultOf(opened), place, report)
			: checked(template, { path, place, facts }, report);
	} catch {
		return unreadable('damaged', place, report);
	}
}

function faultOf(opened: OpenedPackage): TemplateFault {
	return 'fault' in opened ? opened.fault : 'damaged';
}

function unreadable(fault: TemplateFault, place: Place, report: Report): undefined {
	report({ code: 'word-template-unreadable', severity: 'error', place, params: { fault } });
	return undefined;
}

function checked(
	template: Pick<WordTemplate, 'file' | 'parts'>,
	{ place, facts }: TemplateRequest,
	report: Report,
): WordTemplate | undefined {
	if (tooLarge(template)) return unreadable('too-large', place, report);
	const taken = takenParts(template);
	if (taken === undefined) return unreadable('not-word', place, report);
	if (refused(refusalsOf(template, taken), place, report)) return undefined;
	if (!isWhole(template, taken)) return unreadable('damaged', place, report);
	const texts = usedTexts(template, taken);
	if (refused(refusalsWithin(template, texts), place, report)) return undefined;
	const asked = askedPlaces(texts);
	const known = new Map(asked.places.flatMap((name) => factAt(name, facts)));
	const unknown = [
		...asked.places.filter((name) => !own.has(name) && !known.has(name)),
		...asked.properties.filter((name) => !properties.has(name.toLowerCase())),
	];
	for (const name of new Set(unknown)) {
		const params = { name, nearest: nearest(name, [...own, 'company.name', 'company.orgNumber', ...propertyNames]) };
		report({ code: 'word-template-place', severity: 'error', place, params });
	}
	if (texts.unused) report({ code: 'word-template-text', severity: 'warning', place, params: {} });
	return unknown.length > 0 ? undefined : { ...template, facts: known };
}

const own = new Set<string>(documentPlaces);
const properties = new Set(propertyNames.map((name) => name.toLowerCase()));

function refused(refusals: readonly Refusal[], place: Place, report: Report): boolean {
	for (const params of refusals) report({ code: 'word-template-refused', severity: 'error', place, params });
	return refusals.length > 0;
}

/** A tree of more elements takes more memory than a document is worth. */
function tooLarge({ parts }: Pick<WordTemplate, 'parts'>): boolean {
	const marks = [...parts]
		.filter(([name]) => /\.(?:xml|rels)$/iu.test(name))
		.map(([, bytes]) => bytes.reduce((count, byte) => (byte === 0x3c ? count + 1 : count), 0));
	return marks.reduce((total, count) => total + count, 0) > mostElements;
}

const mostElements = 200_000;

function factAt(name: string, facts: DataGroup): readonly (readonly [string, string])[] {
	const [group, ...path] = name.split('.');
	if (group !== 'company' || path.length === 0) return [];
	const found = path.reduce<Datum | undefined>(
		(datum, key) => (isGroup(datum) && Object.hasOwn(datum, key) ? datum[key] : undefined),
		facts,
	);
	return typeof found === 'string' || typeof found === 'number' ? [[name, String(found)]] : [];
}
