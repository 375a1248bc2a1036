import { orderedValue } from '../fill/orders/standing-of.ts';
import type { Kind, Language, Order } from '../types/index.ts';

/** What the front matter of the next version says. */
export interface NextVersion {
	readonly version: string;
	/** Undefined where nobody says it: there is no clock. */
	readonly date: string | undefined;
	/** The word for a draft. */
	readonly status: string;
	/** The version that it replaces; undefined: none is known of. */
	readonly replaces: string | undefined;
	/** What the order sets beside version, date and status. */
	readonly settings: Readonly<Record<string, string>>;
}

/** The next version of a document: as ordered, else a whole number higher, dated on the day asked for or as the version before. */
export function nextVersion(
	order: Order | undefined,
	before: { readonly version: string; readonly date: string | undefined } | undefined,
	{ kind, language, asOf }: { readonly kind: Kind; readonly language: Language; readonly asOf: string | undefined },
): NextVersion {
	const ordered = (field: string) => (order === undefined ? undefined : orderedValue(order, field));
	const known = new Set(kind.fields.map(({ key }) => key));
	const others = (order?.requirements ?? []).flatMap(({ setting }) => setting ?? []);
	const version = ordered('version') ?? String(Number.parseInt(before?.version ?? '1', 10) + 1);
	const [major = 1] = version.split('.').map(Number);
	return {
		version,
		date: ordered('date') ?? asOf ?? before?.date,
		status: kind.statuses.find(({ state }) => state === 'draft')?.words[language][0] ?? '',
		replaces: before?.version ?? (major > 1 ? String(major - 1) : undefined),
		settings: Object.fromEntries(
			others
				.filter(({ field }) => known.has(field) && !['id', 'title', 'version', 'date', 'status'].includes(field))
				.map(({ field, value }) => [field, value]),
		),
	};
}
