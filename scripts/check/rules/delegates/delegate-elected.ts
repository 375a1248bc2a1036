import { bareName } from '../../../fill/names/bare-name.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DataGroup, DocumentRule, DocumentSubject, MessageParameters } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

type Slip = Pick<MessageParameters['delegate-elected'], 'why' | 'nearest'>;

/** Whoever is elected is elected once, from an affiliated site, and is its safety representative as far as the register knows. */
export const delegateElected: DocumentRule = {
	code: 'delegate-elected',
	for: 'named',
	norms: ['S1-p7e'],
	scope: 'document',
	check(subject, report) {
		const elected = (subject.data.elected ?? {}) as DataGroup;
		const seen = new Set<string>();
		for (const list of ['members', 'deputies'] as const) {
			const persons = Array.isArray(elected[list]) ? (elected[list] as readonly DataGroup[]) : [];
			for (const [index, { name, site }] of persons.entries()) {
				if (typeof name !== 'string' || typeof site !== 'string') continue;
				const slip: Slip | undefined = seen.has(bareName(name))
					? { why: 'repeated', nearest: undefined }
					: slipOf(name, site, subject);
				seen.add(bareName(name));
				if (slip === undefined) continue;
				const place = placeOfField(
					subject.source,
					'elected',
					list,
					index,
					slip.why === 'unaffiliated' ? 'site' : 'name',
				);
				const severity = slip.why === 'other' ? 'warning' : 'error';
				report({ code: 'delegate-elected', severity, place, params: { name, site, ...slip } });
			}
		}
	},
};

function slipOf(name: string, site: string, { company }: DocumentSubject): Slip | undefined {
	const sites = company.registers.get('sites')?.rows ?? [];
	// Without a register every one would be unknown.
	if (sites.length === 0) return undefined;
	const row = sites.find((one) => one.site === site);
	const known = sites.flatMap((one) => (typeof one.site === 'string' ? one.site : []));
	if (row === undefined) return { why: 'unaffiliated', nearest: nearest(site, known) };
	const { safetyRepresentative: registered } = row;
	if (typeof registered !== 'string' || bareName(registered) === bareName(name)) return undefined;
	return { why: 'other', nearest: registered };
}
