import { z } from 'zod';
import { fieldText } from '../../../fields/field-text.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import { stateOf } from '../../../fill/life/state-of.ts';
import { having } from '../../../load/lists/having.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { AccessionMessages, DocumentRule, Source } from '../../../types/index.ts';
import { joinedServiceOf } from '../../meetings/joined-service-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** By the type of a service: the kind of its statute. */
const settingsSchema = z.strictObject({ kinds: z.record(z.string(), z.string()), norms: z.array(z.string()) });

/** An accession statute refers to the statute of the service that is joined, which is there and in force. */
export const accessionStatute: DocumentRule = {
	code: 'accession-statute',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { kinds, norms } = settingsSchema.parse(settings);
		const { doc, source, data, repository } = subject;
		const service = joinedServiceOf(subject);
		const kind = kinds[service.type ?? ''];
		const { statute } = data;
		if (kind === undefined || service.company === null || typeof statute !== 'string') return;
		const theirs = having(repository.sources, 'company', service.company);
		const ids = theirs.filter((their) => their.kind.name === kind).map(({ values }) => fieldText(values, 'id') ?? '');
		const found = theirs.find(({ values }) => fieldText(values, 'id') === statute);
		const fault = faultOf(found, kind, isInForce(doc.meta.status.state));
		if (fault === undefined) return;
		const params = { fault, statute, service: service.company, nearest: nearest(statute, ids) };
		report({ code: 'accession-statute', severity: 'error', place: placeOfField(source, 'statute'), params, norms });
	},
};

function faultOf(
	found: Source | undefined,
	kind: string,
	inForce: boolean,
): AccessionMessages['accession-statute']['fault'] | undefined {
	if (found === undefined) return 'missing';
	if (found.kind.name !== kind) return 'kind';
	const state = stateOf(found.values, found.kind.statuses);
	return inForce && state !== undefined && !isInForce(state) ? 'not-in-force' : undefined;
}
