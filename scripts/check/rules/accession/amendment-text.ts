import { toString as wordsOf } from 'mdast-util-to-string';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import { statedChanges } from '../../../fill/structure/changes-of.ts';
import type { CompanyRule, Filled } from '../../../types/index.ts';
import { amendedBy } from '../../meetings/amended-by.ts';
import { nodeAt } from '../../places/node-at.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A text says what the last decision that changed a part of it gave that part. */
export const amendmentText: CompanyRule = {
	code: 'amendment-text',
	for: 'all',
	scope: 'company',
	check({ documents }, report) {
		const decisions = documents
			.filter(({ data, doc }) => typeof data.amends === 'string' && isInForce(doc.meta.status.state))
			.toSorted((one, other) => (adopted(one) < adopted(other) ? -1 : 1));
		decisions.forEach((decision, place) => {
			const amended = amendedBy(decision, documents);
			if (amended === undefined) return;
			const later = decisions.slice(place + 1).filter(({ data }) => data.amends === decision.data.amends);
			statedChanges(decision).forEach(({ anchor: provision, to }, index) => {
				const part = nodeAt(amended.doc.body, provision);
				if (to === null || part === undefined || later.some((other) => changes(other, provision))) return;
				if (plain(wordsOf(part)).includes(plain(to))) return;
				const at = placeOfField(decision.source, 'changes', index, 'to');
				const params = { document: amended.doc.id, provision, text: to };
				report({ code: 'amendment-text', severity: 'error', place: at, params });
			});
		});
	},
};

function adopted({ data }: Filled): string {
	return typeof data.adopted === 'string' ? data.adopted : '';
}

function changes(decision: Filled, provision: string): boolean {
	return statedChanges(decision).some(({ anchor }) => anchor === provision);
}

function plain(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
