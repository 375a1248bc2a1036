import { frameTexts } from '../messages/frame.ts';
import type { FrameTexts } from '../messages/frame-texts.ts';
import type {
	CurrentVersion,
	Distribution,
	Field,
	Frame,
	FrameRow,
	Kind,
	Language,
	Meta,
	Notice,
} from '../types/index.ts';
import { isInForce } from './life/is-in-force.ts';

/** Words what stands round the text, in the document's language, once for all formats. */
export function frameOf(
	id: string,
	meta: Meta,
	kind: Kind,
	language: Language,
	distribution: Distribution | undefined,
	current?: CurrentVersion,
): Frame {
	const texts = frameTexts[language];
	const official = isInForce(meta.status.state);
	return {
		label: `${kind.label[language]} ${id}`,
		line: [id, `${texts.version} ${meta.version}`, meta.date, meta.status.word].join(' · '),
		rows: rows(id, meta, kind, language),
		notices: notices(meta, official, texts),
		...(!official && { watermark: meta.status.word.toLocaleUpperCase(language) }),
		...(distribution && { distribution }),
		...(meta.revisions.length > 0 && { changes: changes(kind, language, texts) }),
		...(current && { current }),
		words: { ...texts.words, logo: texts.logo(meta.company.name) },
	};
}

function rows(id: string, meta: Meta, kind: Kind, language: Language): readonly FrameRow[] {
	const texts = frameTexts[language];
	const values: readonly [key: string, value: string | undefined][] = [
		['id', id],
		['version', meta.version],
		['date', meta.date],
		['status', meta.status.word],
		['owner', meta.owner],
		['hearing', meta.hearing.map(texts.heard).join('; ') || undefined],
		['approver', meta.approver],
		['approved', meta.approved],
		['nextReview', meta.nextReview],
		['supersedes', meta.supersedes],
		['confidentiality', meta.confidentiality],
		...publication(meta, texts),
		['lawVerifiedOn', meta.lawVerifiedOn],
	];
	return values.flatMap(([key, value]) =>
		value === undefined ? [] : [{ key, label: label(key, kind.fields, language), value }],
	);
}

/** A firm that publishes its own library is not named twice. */
function publication(
	{ publication: said, company }: Meta,
	texts: FrameTexts,
): readonly [key: keyof FrameTexts['publication']['labels'], value: string][] {
	if (said === undefined) return [];
	const { publisher, version, own, responsible } = said;
	if (own)
		return [
			['madeFrom', texts.publication.madeFrom(publisher, version)],
			['responsible', responsible],
		];
	if (publisher === company.name) return [['published', responsible]];
	return [
		['publisher', texts.publication.publisher(publisher, version)],
		['responsible', responsible],
	];
}

function label(key: string, fields: readonly Field[], language: Language): string {
	const texts = frameTexts[language];
	if (key === 'lawVerifiedOn') return texts.lawVerifiedOn;
	const { labels } = texts.publication;
	if (key in labels) return labels[key as keyof typeof labels];
	return fields.find((field) => field.key === key)?.label[language] ?? key;
}

function notices(meta: Meta, official: boolean, texts: FrameTexts): readonly Notice[] {
	const all: (Notice | false)[] = [
		meta.company.example && { type: 'example', text: texts.example },
		!official && { type: 'unofficial', text: texts.unofficial(meta.status.word) },
		meta.legalBasis.state === 'historic' && { type: 'historic', text: texts.historic(meta.legalBasis.asOf) },
	];
	return all.filter((notice) => notice !== false);
}

function changes(kind: Kind, language: Language, texts: FrameTexts): NonNullable<Frame['changes']> {
	const fields = kind.fields.find((field) => field.key === 'revisions')?.fields ?? [];
	const column = (key: string) => label(key, fields, language);
	return { title: texts.changes, columns: [column('version'), column('date'), column('by'), column('summary')] };
}
